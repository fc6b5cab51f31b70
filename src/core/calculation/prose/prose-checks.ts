import { formatAddress, formatRange } from '../../cells/address';
import type { Finding, NotChecked } from '../../documents/finding';
import { findingAbout } from '../../documents/finding-about';
import type { FigureInProse, ProseDocument, ProseFigure, ProseQuantity } from '../../documents/prose';
import { figuresInProse } from '../../documents/prose';
import type { TertialDocument } from '../../documents/tertial-document';
import { ofKind } from '../../documents/tertial-document';
import { Decimal } from '../../figures/decimal';
import { formatSwedish } from '../../figures/number-text';
import { convertAmount } from '../../figures/unit';
import type { Results } from '../results';
import { KnownAmounts } from './amounts-known';
import { factsNamed } from './facts-named';
import type { ProseFact } from './prose-facts';
import { proseFacts } from './prose-facts';

/** What texts were found to say of the workbook's figures. */
export interface ProseChecks {
  readonly findings: readonly Finding[];
  readonly notChecked: readonly NotChecked[];
}

const NAMES: Readonly<Record<ProseQuantity, string>> = {
  'income.total': 'intäkterna',
  'cost.total': 'kostnaderna',
  result: 'resultatet',
  'equity.opening': 'ingående eget kapital',
  'equity.closing': 'eget kapital',
  positiveShare: 'andelen positiva lösningar',
  new: 'antalet nya deltagare',
  exits: 'antalet avslutade',
  'peers.negative': 'antalet förbund med negativt resultat',
  'peers.positive': 'antalet förbund med positivt resultat',
};

/** As many amounts as a message lists, and as many figures that were not found. */
const MOST_LISTED = 3;

/** A fact in the unit of the figure, where it has one. */
function alike({ unit }: ProseFigure, fact: ProseFact): Decimal {
  const isMoney = unit !== null && unit !== 'percent' && fact.unit !== null && fact.unit !== 'percent';
  return isMoney ? convertAmount(fact.amount, fact.unit, unit) : fact.amount;
}

/** A figure agrees with a fact that it can be rounded from, whatever its sign: a deficit has its minus in a word. */
function agrees(figure: ProseFigure, fact: ProseFact): boolean {
  const difference = alike(figure, fact).abs().minus(figure.amount.abs()).abs();
  return difference.lte(new Decimal(10).pow(-figure.decimals).div(2));
}

const SHOWN_UNITS = { percent: '\u00a0%', kr: '\u00a0kr', tkr: '\u00a0tkr', mkr: '\u00a0mkr' } as const;

function shownFact(figure: ProseFigure, fact: ProseFact): string {
  const amount = alike(figure, fact);
  const decimals = Math.min(amount.decimalPlaces(), Math.max(figure.decimals, fact.unit === 'percent' ? 1 : 0));
  const unit = figure.unit === null ? '' : SHOWN_UNITS[figure.unit];
  return `${formatSwedish(amount, { decimals })}${unit} (${fact.where})`;
}

/** The facts of one message: of equal amounts the first, which is in a cell where one is. */
function listed(figure: ProseFigure, facts: readonly ProseFact[]): string {
  const differing = facts.filter(
    (fact, index) => facts.findIndex((other) => alike(figure, other).eq(alike(figure, fact))) === index,
  );
  const shown = differing.slice(0, MOST_LISTED).map((fact) => shownFact(figure, fact));
  return shown.join(', ') + (differing.length > MOST_LISTED ? ' med flera' : '');
}

/** A figure that is none of the amounts that it can be, and those amounts. */
interface Contradiction {
  readonly named: FigureInProse;
  readonly message: string;
}

function contradiction(named: FigureInProse, facts: readonly ProseFact[]): Contradiction | null {
  const { figure } = named;
  if (figure.about === null || facts.length === 0 || facts.some((fact) => agrees(figure, fact))) return null;
  const message = `Texten har ${figure.text} för ${NAMES[figure.about]}; i arbetsboken är det ${listed(figure, facts)}.`;
  return { named, message };
}

/** The same contradiction in several sentences is one finding, in the first of them. */
function findingsOf(contradictions: readonly Contradiction[]): Finding[] {
  return [...new Set(contradictions.map(({ message }) => message))].flatMap((text) => {
    const [first, ...others] = contradictions.filter(({ message }) => message === text);
    if (first === undefined) return [];
    const { document, sentence, figure } = first.named;
    const cells = [...new Set(others.map(({ named }) => formatAddress(named.sentence)))];
    const also = cells.length === 0 ? '' : ` Samma uppgift finns också i ${cells.join(', ')}.`;
    const at = { sheet: document.sheet, row: sentence.row, column: sentence.column };
    return [findingAbout({ rule: 'prose', at, label: '', published: figure.text, message: first.message + also })];
  });
}

function notFound({ sheet, range }: ProseDocument, all: number, figures: readonly FigureInProse[]): NotChecked[] {
  if (figures.length === 0) return [];
  const shown = figures
    .slice(0, MOST_LISTED)
    .map(({ figure, sentence }) => `”${figure.text}” (${formatAddress(sentence)})`);
  const reason = `${figures.length} av textens ${all} tal finns inte bland de tal som lästes eller räknades, och är inte kontrollerade: ${shown.join(', ')}${figures.length > MOST_LISTED ? ' med flera' : ''}.`;
  return [{ sheet, range: formatRange(range), reason }];
}

/**
 * Looks up each figure of the texts among what was read and computed. One that names a quantity and is none of its
 * amounts is a finding; one that is found nowhere is not checked. Example: ”23 negativa” where the table has 22.
 */
export function proseChecks(documents: readonly TertialDocument[], results: Results): ProseChecks {
  const texts = ofKind(documents, 'prose');
  if (texts.length === 0) return { findings: [], notChecked: [] };
  const facts = proseFacts(documents, results);
  const known = new KnownAmounts(documents, results, facts);
  const checked = texts.map((document) => {
    const figures = figuresInProse(document).map((named) => ({ named, facts: factsNamed(named, facts) }));
    const contradictions = figures.flatMap((each) => contradiction(each.named, each.facts) ?? []);
    const contradicted = new Set(contradictions.map(({ named }) => named));
    const isUnknown = ({ named, facts: own }: (typeof figures)[number]) =>
      own.length === 0 && !contradicted.has(named) && !known.has(named.figure);
    const unknown = figures.filter(isUnknown).map(({ named }) => named);
    return { findings: findingsOf(contradictions), notChecked: notFound(document, figures.length, unknown) };
  });
  return {
    findings: checked.flatMap(({ findings }) => findings),
    notChecked: checked.flatMap(({ notChecked }) => notChecked),
  };
}
