import type { Figure } from '../../documents/budget';
import type { PrintedScore, SocialBudgetDocument, SocialTotal } from '../../documents/social-budget';
import { Decimal } from '../../figures/decimal';
import { formatSwedish } from '../../figures/number-text';
import type { AuditCell } from '../audit-cell';
import { disagreement } from '../disagreement';
import { countFigureCell } from '../follow-up/count-cell';
import { WORDS } from '../proof/constants';
import { sizeBits } from '../proof/explanation';
import type { Statement } from '../proof/statements';

/** A printed sum and the cells that it should be the sum of. */
interface PrintedSum {
  readonly sheet: string;
  readonly figure: Figure | null;
  readonly heading: string;
  /** What is summed and whose it is, in Swedish: `poäng`, `områdena`. */
  readonly counted: string;
  readonly whose: string;
  readonly parts: readonly AuditCell[];
}

/** A row of the table with the figure that is looked at. */
interface Row {
  readonly label: string;
  readonly figure: Figure | null;
}

function cellsOf(sheet: string, heading: string, rows: readonly Row[]): AuditCell[] {
  return rows.flatMap(({ label, figure }) =>
    figure === null || figure.amount === null
      ? []
      : [countFigureCell(sheet, figure, { label: label.slice(0, 60), heading })],
  );
}

function sumStatement({ sheet, figure, heading, counted, whose, parts }: PrintedSum): Statement[] {
  const stated = figure?.amount ?? null;
  if (figure === null || stated === null || parts.length === 0) return [];
  const expected = Decimal.sum(0, ...parts.map((part) => part.figure.amount ?? 0));
  const about = { kin: sheet, words: WORDS.pointSum ?? 0, bits: sizeBits(stated, 0) };
  if (stated.eq(expected)) return [{ ...about, finding: null }];
  const cell = countFigureCell(sheet, figure, { label: 'Summa', heading });
  const message = `${formatSwedish(stated)} ${counted} i cellen, ${formatSwedish(expected)} enligt ${whose}.`;
  const remark = { rule: 'pointSum' as const, message };
  return [{ ...about, finding: disagreement({ cell, expected, parts, about: remark }) }];
}

/** The printed sums of weights, of the points that were got, and of the number of goals. */
function sums({ sheet, areas }: SocialBudgetDocument, { points, score }: SocialTotal): Statement[] {
  const goals = areas.flatMap((area) => area.goals);
  const ofGoals = { sheet, counted: 'poäng', whose: 'målen' };
  const ofAreas = { sheet, whose: 'områdena' };
  const weights = goals.map(({ text, weight }) => ({ label: text, figure: weight }));
  const got = goals.map(({ text, points: own }) => ({ label: text, figure: own }));
  const results = areas.map(({ name, score: own }) => ({ label: name, figure: own.result }));
  const counts = areas.map(({ name, score: own }) => ({ label: name, figure: own.count }));
  const areWeighted = areas.every((area) => area.points === null);
  return [
    { ...ofGoals, figure: areWeighted ? points : null, heading: 'Vikt', parts: cellsOf(sheet, 'Vikt', weights) },
    { ...ofGoals, figure: score.result, heading: 'Poäng', parts: cellsOf(sheet, 'Poäng', got) },
    {
      ...{ ...ofAreas, counted: 'poäng', figure: score.result, heading: 'Resultat' },
      parts: cellsOf(sheet, 'Resultat', results),
    },
    {
      ...{ ...ofAreas, counted: 'mål eller indikatorer', figure: score.count, heading: 'Antal' },
      parts: cellsOf(sheet, 'Antal', counts),
    },
  ].flatMap(sumStatement);
}

/** That a printed index is the points that were got out of those to get, rounded as it is printed. */
function indexStatement(sheet: string, label: string, of: PrintedScore & { points: Figure | null }): Statement[] {
  const { points, result, index } = of;
  const [got, max, stated] = [result?.amount ?? null, points?.amount ?? null, index?.amount ?? null];
  if (index === null || got === null || max === null || stated === null || max.lte(0)) return [];
  const exact = got.div(max).times(100);
  const whole = stated.abs().lte('1.5') && exact.gt('1.5') ? exact.div(100) : exact;
  const decimals = stated.decimalPlaces();
  const expected = whole.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP);
  const about = { kin: sheet, words: WORDS.printedIndex ?? 0, bits: sizeBits(stated, decimals) };
  if (stated.eq(expected)) return [{ ...about, finding: null }];
  const message = `${formatSwedish(got)} av ${formatSwedish(max)} poäng ger index ${formatSwedish(expected)}, inte ${formatSwedish(stated)}.`;
  const cell = countFigureCell(sheet, index, { label, heading: 'Index' });
  const remark = { rule: 'printedIndex' as const, message };
  return [{ ...about, finding: disagreement({ cell, expected, parts: [], about: remark }) }];
}

/** What the printed sums of weights, points and goals should be, and the indexes of the points. */
export function scoreStatements(document: SocialBudgetDocument): Statement[] {
  const { sheet, areas, total } = document;
  return [
    ...(total === null ? [] : sums(document, total)),
    ...areas.flatMap(({ name, points, score }) => indexStatement(sheet, name, { ...score, points })),
    ...(total === null ? [] : indexStatement(sheet, 'Summa', { ...total.score, points: total.points })),
  ];
}
