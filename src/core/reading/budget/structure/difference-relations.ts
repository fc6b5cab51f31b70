import type { ColumnRelation, FigureColumn } from '../../../documents/budget';
import type { LineRole } from '../../../documents/line-role';
import { ROLES } from '../../../documents/line-role';
import type { TableLine } from '../table-line';
import type { ColumnFit } from './column-fit';
import { addableLines, bestFit, FEWEST_LINES, fitColumns, isConvincing } from './column-fit';

const SIDES = ['income', 'cost', 'result'] as const;
type Side = (typeof SIDES)[number];

/** A difference of two columns is looked for among so many. */
const MOST_COMPARED = 16;

/** Reports print a deviation as good or bad for the result, so that income and costs may be turned. */
function sideOf(role: LineRole): Side {
  const { section } = ROLES[role];
  if (section === 'result' || section === 'cost') return section;
  return role === 'financial.cost' ? 'cost' : 'income';
}

function difference(first: number, second: number): ColumnFit['terms'] {
  return [
    { column: first, sign: 1 },
    { column: second, sign: -1 },
  ];
}

/** The amounts to look among, nearest first, left before right: where there are hundreds, what is compared is near. */
function nearestAmounts(columns: readonly FigureColumn[], total: number): number[] {
  const amounts = columns.flatMap(({ content }, index) => (content === 'amount' && index !== total ? [index] : []));
  return amounts
    .sort((left, right) => Math.abs(left - total) - Math.abs(right - total))
    .slice(0, MOST_COMPARED)
    .sort((left, right) => left - right);
}

type LinesBySide = Readonly<Record<Side, readonly TableLine[]>>;

function linesBySide(lines: readonly TableLine[]): LinesBySide {
  const adding = addableLines(lines).flatMap((index) => lines[index] ?? []);
  const on = (side: Side) => adding.filter(({ role }) => sideOf(role) === side);
  return { income: on('income'), cost: on('cost'), result: on('result') };
}

/** The two columns whose difference, either way round, the column prints in most lines. */
function comparedColumns(
  lines: LinesBySide,
  columns: readonly FigureColumn[],
  total: number,
): readonly [number, number] | null {
  const amounts = nearestAmounts(columns, total);
  let best: { pair: readonly [number, number]; holding: number } | null = null;
  for (const first of amounts) {
    for (const second of amounts.filter((column) => column > first)) {
      const fits = SIDES.map((side) => turnedFit(lines[side], [total, first, second]));
      const holding = fits.reduce((sum, fit) => sum + (fit?.holding ?? 0), 0);
      const informative = fits.reduce((sum, fit) => sum + (fit?.informative ?? 0), 0);
      const convincing = isConvincing({ terms: [], holding, informative }, FEWEST_LINES);
      if (convincing && holding > (best?.holding ?? 0)) best = { pair: [first, second], holding };
    }
  }
  return best?.pair ?? null;
}

/** The difference of the two columns, the way round that holds in most of the lines. */
function turnedFit(
  lines: readonly TableLine[],
  [total, first, second]: readonly [number, number, number],
): ColumnFit | null {
  const turned = [difference(first, second), difference(second, first)];
  return bestFit(turned.map((terms) => fitColumns(lines, total, terms)));
}

/**
 * What a deviation or remaining column takes from what: for income, costs and results each with the
 * sign that its arithmetic shows. Example: `Avvikelse` is outturn - budget for income, budget - outturn for costs.
 */
export function differenceRelations(
  lines: readonly TableLine[],
  columns: readonly FigureColumn[],
  total: number,
): ColumnRelation[] {
  const bySide = linesBySide(lines);
  const pair = comparedColumns(bySide, columns, total);
  if (pair === null) return [];
  const adding = addableLines(lines);
  const usual = turnedFit(
    adding.flatMap((index) => lines[index] ?? []),
    [total, ...pair],
  );
  return SIDES.flatMap((side) => {
    const fit = turnedFit(bySide[side], [total, ...pair]);
    const own = adding.filter((index) => sideOf(lines[index]?.role ?? 'other') === side);
    const used = fit !== null && fit.holding > 0 ? fit : usual;
    return own.length === 0 || used === null ? [] : [{ total, lines: own, terms: used.terms }];
  });
}
