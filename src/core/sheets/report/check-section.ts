import { allCounted } from '../../audit/coverage/counted';
import type { Coverage } from '../../audit/coverage/coverage';
import { coverageSentence } from '../../audit/coverage/coverage-words';
import type { Finding, NotChecked } from '../../documents/finding';
import { withoutPersonalNumbers } from '../../privacy/guard-personal-numbers';
import type { Severity } from '../../rules/checks/check';
import { SEVERITY_WORDS } from '../../documents/words';
import { Decimal } from '../../figures/decimal';
import { findingsColumn } from '../findings/columns';
import { REMAINS } from '../findings/finding-figures';
import { findingsRange } from '../findings/findings-range';
import type { FindingsSheet } from '../findings/plan';
import { placeItems, textItem } from '../parts/row-item';
import { LAST_COLUMN } from './columns';
import type { Fact, PlacedFacts } from './facts';
import { sentence } from './facts';
import type { Drawn, Section } from './section';
import { headingRow, noteRow, spanned, together } from './section';

/** What was checked, what was found, and what was not looked at. */
export interface CheckSource {
  readonly coverage: readonly Coverage[];
  readonly notChecked: readonly NotChecked[];
  readonly findings: FindingsSheet;
  readonly found: readonly Finding[];
  /** How many errors nobody has accepted, without what follows from them. */
  readonly openErrors: number;
  /** The sheet that lists what was not checked. */
  readonly overview: string;
}

/** What is true of the sheet alone: on paper and in a document no figure is a formula. */
export const LIVE_FIGURES = 'Varje siffra är en formel som leder till sin cell. ';

const COUNT = { kind: 'number' } as const;
const WARNINGS = { kind: 'things', words: ['varning', 'varningar'] } as const;
const countFact = (name: string, formula: string, count: number): Fact => ({
  ...{ name, formula, value: new Decimal(count), format: COUNT },
});

/** How many findings there are of a severity, live in their own sheet; what follows from another is not one more. */
function severityFact(name: string, severity: Severity, { findings, found }: CheckSource): Fact {
  const own = found.filter((finding) => finding.severity === severity && finding.causedBy === null);
  if (findings.rows === null) return countFact(name, '0', 0);
  const [severities, causes] = [findingsRange(findings, 'severity'), findingsRange(findings, 'causedBy')];
  const word = SEVERITY_WORDS[severity];
  const formula = `COUNTIF(${severities},"${word}")-COUNTIFS(${severities},"${word}",${causes},"?*")`;
  return countFact(name, formula, own.length);
}

/** The errors that are neither mended nor accepted. */
function openFact({ findings, openErrors }: CheckSource): Fact {
  if (findings.rows === null) return countFact('kvarstående fel', '0', 0);
  const [severities, statuses, causes] = (['severity', 'status', 'causedBy'] as const).map((id) =>
    findingsRange(findings, id),
  );
  const wanted = `${severities},"${SEVERITY_WORDS.error}",${statuses},"${REMAINS}"`;
  return countFact('kvarstående fel', `COUNTIFS(${wanted})-COUNTIFS(${wanted},${causes},"?*")`, openErrors);
}

/** The decisions of the user's that stand in the list. */
function acceptedFact({ findings: { plan, rows }, findings }: CheckSource): Fact {
  if (rows === null) return countFact('godtagna', '0', 0);
  const column = findingsColumn('decision');
  const accepted = plan.cells.filter(
    ({ row, column: at, content }) =>
      at === column && row >= rows.first && row <= rows.last && content.kind === 'text' && isAccepted(content.text),
  );
  return countFact('godtagna', `COUNTIF(${findingsRange(findings, 'decision')},"${ACCEPTED}")`, accepted.length);
}

const ACCEPTED = 'godta';
const isAccepted = (text: string) => text.toLowerCase() === ACCEPTED;

/** What sentences name of the checks. */
export function checkFacts(source: CheckSource): Fact[] {
  return [
    severityFact('fel', 'error', source),
    { ...severityFact('varningar', 'warning', source), format: WARNINGS },
    openFact(source),
    acceptedFact(source),
  ];
}

function provenText({ coverage }: CheckSource): string {
  const tables = coverage.reduce((sum, { tables: own }) => sum + own.length, 0);
  const read = `${tables} ${tables === 1 ? 'tabell är läst' : 'tabeller är lästa'}.`;
  return `${read} ${coverageSentence(allCounted(coverage))}`;
}

/** What of the workbook was checked, in three rows. */
export function checkSection(source: CheckSource, words: () => PlacedFacts): Section {
  const { notChecked, findings, overview } = source;
  const left =
    notChecked.length === 0
      ? null
      : `${notChecked.length} ${notChecked.length === 1 ? 'sak' : 'saker'} kunde inte kontrolleras: se bladet ${withoutPersonalNumbers(overview)}.`;
  const rowCount = 2 + (left === null ? 0 : 1);
  return {
    rows: 2 + rowCount,
    draw: (top) => {
      const found = '{fel} fel och {varningar}. Godtagna iakttagelser: {godtagna}.';
      const texts = [
        ['Prövat', textItem(provenText(source), 'wrapped')],
        ['Kontroller', sentence(found, words(), 'wrapped')],
        ...(left === null ? [] : [['Inte prövat', textItem(left, 'wrapped')] as const]),
      ] as const;
      const rows = texts.map(([label, item], index): Drawn => {
        const row = top + 1 + index;
        const beside = spanned(row, [1, LAST_COLUMN], item);
        return together([{ cells: placeItems({ row, column: 0 }, [textItem(label)]) }, beside]);
      });
      const after = `${LIVE_FIGURES}Det som hittades är listat på bladet ${withoutPersonalNumbers(findings.plan.name)}.`;
      return together([
        { cells: headingRow(top, 'Kontrollerat av Tertial', '') },
        ...rows,
        { cells: noteRow(top + 1 + rowCount, after) },
      ]);
    },
  };
}
