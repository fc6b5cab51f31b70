import { formatAddress } from '../../cells/address';
import type { EquityResult } from '../../calculation/money/money-results';
import type { SectionTotal } from '../../calculation/money/column-totals';
import type { SourcedFigure } from '../../documents/column-view';
import type { CellReference, Finding } from '../../documents/finding';
import { formatSwedish } from '../../figures/number-text';
import { valueNote } from '../parts/figure-item';
import type { UserCells } from '../parts/user-cells';
import { shownReference } from '../parts/user-cells';
import { periodWords } from '../parts/words';

/** The user's cells, and what was found in them. */
export interface NoteSources {
  readonly cells: UserCells;
  readonly findings: readonly Finding[];
}

function isSameCell(one: CellReference, other: CellReference): boolean {
  return one.sheet === other.sheet && one.row === other.row && one.column === other.column;
}

const figuresIn = (label: string, total: SectionTotal | null) =>
  (total?.terms ?? []).map(({ figure }): [string, SourcedFigure] => [label, figure]);

function figuresOf(result: EquityResult): [string, SourcedFigure | null][] {
  return [
    ['ingående eget kapital', result.openingAt],
    ...figuresIn('intäkter', result.income),
    ...figuresIn('kostnader', result.cost),
    ...result.financial.map(({ figure }): [string, SourcedFigure] => ['finansiella poster', figure]),
    ['publicerat resultat', result.publishedResult],
    ['publicerat utgående eget kapital', result.publishedClosing],
    ...result.contributions.map((figure): [string, SourcedFigure] => ['medlemsbidrag', figure]),
  ];
}

function missingNotes({ opening, income, cost, ceiling }: EquityResult): string[] {
  return [
    ...(opening === null ? ['ingående eget kapital saknas; utgående är det som arbetsboken anger'] : []),
    ...(income === null || cost === null
      ? ['summa intäkter eller kostnader saknas; resultatet är det som arbetsboken anger']
      : []),
    ...(ceiling === null ? ['medlemsbidragen saknas eller kan inte läsas; taket är inte räknat'] : []),
  ];
}

/** Where the lines are used in place of a total that they do not give. */
function rejectedNotes({ income, cost, unit }: EquityResult): string[] {
  return [['intäkter', income] as const, ['kostnader', cost] as const].flatMap(([label, total]) => {
    if (!total?.rejected) return [];
    const { amount, at } = total.rejected;
    const printed = `${formatSwedish(amount)} ${unit} i ${shownReference(at)}`;
    return [
      `${label}: raderna ger ${formatSwedish(total.amount)} ${unit}, summan är ${printed}; resultat och eget kapital räknas på raderna, som prognosen och scenarierna`,
    ];
  });
}

/** The chain follows the figures as they are; where one of them is wrong, so is what follows from it. */
function wrongNotes(result: EquityResult, findings: readonly Finding[]): string[] {
  return figuresOf(result).flatMap(([label, figure]) => {
    const wrong = findings.find(
      ({ severity, at }) => severity === 'error' && figure !== null && isSameCell(at, figure.at),
    );
    if (figure === null || wrong === undefined || label.startsWith('publicerat')) return [];
    const right = wrong.expected === null ? '' : `; rätt vore ${formatSwedish(wrong.expected)} ${result.unit}`;
    return [
      `${label}: beloppet i ${figure.at.sheet}!${formatAddress(figure.at)} är fel enligt kontrollerna men räknas med som det står${right}`,
    ];
  });
}

/** What must be reported about a result's figures, as Swedish sentences. Example: `2019 Budget, kostnader: talet är sparat som text i Budget!B5 och står här som värde.` */
export function equityNotes(result: EquityResult, { cells, findings }: NoteSources): string[] {
  const period = periodWords(result);
  const values = figuresOf(result).flatMap(([label, figure]) => {
    const note = figure === null ? null : valueNote(cells, figure);
    return note === null ? [] : [`${period}, ${label}: ${note}.`];
  });
  const wrong = wrongNotes(result, findings).map((note) => `${period}, ${note}.`);
  return [
    ...[...missingNotes(result), ...rejectedNotes(result)].map((note) => `${period}: ${note}.`),
    ...new Set([...wrong, ...values]),
  ];
}
