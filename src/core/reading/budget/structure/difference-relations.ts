import type { ColumnRelation, FigureColumn } from '../../../documents/budget';
import type { LineRole } from '../../../documents/line-role';
import { ROLES } from '../../../documents/line-role';
import type { TableLine } from '../table-line';
import type { ColumnFit } from './column-fit';
import { addableLines, bestFit, FEWEST_LINES, fitColumns, isConvincing } from './column-fit';

type Side = 'income' | 'cost' | 'result';

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

/** The two columns whose difference, either way round, the column prints in most lines. */
function comparedColumns(
  lines: readonly TableLine[],
  columns: readonly FigureColumn[],
  total: number,
): readonly [number, number] | null {
  const amounts = columns.flatMap(({ content }, index) => (content === 'amount' && index !== total ? [index] : []));
  let best: { pair: readonly [number, number]; holding: number } | null = null;
  for (const first of amounts) {
    for (const second of amounts.filter((column) => column > first)) {
      const fits = (['income', 'cost', 'result'] as const).map((side) => sideFit(lines, side, [total, first, second]));
      const holding = fits.reduce((sum, fit) => sum + (fit?.holding ?? 0), 0);
      const informative = fits.reduce((sum, fit) => sum + (fit?.informative ?? 0), 0);
      const convincing = isConvincing({ terms: [], holding, informative }, FEWEST_LINES);
      if (convincing && holding > (best?.holding ?? 0)) best = { pair: [first, second], holding };
    }
  }
  return best?.pair ?? null;
}

function sideFit(
  lines: readonly TableLine[],
  side: Side,
  columns: readonly [number, number, number],
): ColumnFit | null {
  const own = addableLines(lines).flatMap((index) => {
    const line = lines[index];
    return line !== undefined && sideOf(line.role) === side ? [line] : [];
  });
  return turnedFit(own, columns);
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
  const pair = comparedColumns(lines, columns, total);
  if (pair === null) return [];
  const adding = addableLines(lines).flatMap((index) => lines[index] ?? []);
  const usual = turnedFit(adding, [total, ...pair]);
  return (['income', 'cost', 'result'] as const).flatMap((side) => {
    const fit = sideFit(lines, side, [total, ...pair]);
    const own = addableLines(lines).filter((index) => sideOf(lines[index]?.role ?? 'other') === side);
    const told = fit !== null && fit.holding > 0 ? fit : usual;
    return own.length === 0 || told === null ? [] : [{ total, lines: own, terms: told.terms }];
  });
}
