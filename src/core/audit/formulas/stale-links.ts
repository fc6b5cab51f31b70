import { formatAddress, formatRange } from '../../cells/address';
import type { CellValue } from '../../cells/cell';
import type { Grid } from '../../cells/grid';
import type { CellReference, Finding, FindingPart, NotChecked } from '../../documents/finding';
import { findingAbout } from '../../documents/finding-about';
import { withoutBinaryNoise } from '../../figures/agreement';
import { Decimal, decimalFromDouble } from '../../figures/decimal';
import { formatSwedish } from '../../figures/number-text';
import { CalculatedCells } from '../../formulas/calculated-cells';
import type { RangeTree } from '../../formulas/formula-tree';
import type { FormulaValue } from '../../formulas/formula-value';
import { isFailure, kept, NotCalculated } from '../../formulas/formula-value';
import { gridSource } from '../../formulas/grid-source';
import { parseFormula } from '../../formulas/parse-formula';
import { referencesIn } from '../../formulas/references-in';
import { headingAbove, labelBeside } from './words-beside';

const ONE = new Decimal(1);

/** A cell that shows what it took from another file, and what that file gives now. */
interface Link {
  readonly grid: Grid;
  readonly at: CellReference;
  readonly shown: CellValue;
  readonly now: FormulaValue;
  /** What the formula refers to outside its own sheet. */
  readonly sources: readonly RangeTree[];
}

function valueOf(value: CellValue): FormulaValue {
  return typeof value === 'number' ? decimalFromDouble(value) : value;
}

function isCurrent({ shown, now }: Link): boolean {
  const value = valueOf(shown);
  if (isFailure(value) || isFailure(now)) return isFailure(value) && isFailure(now);
  if (value instanceof Decimal) {
    const number = now ?? new Decimal(0);
    return number instanceof Decimal && withoutBinaryNoise(kept(value)).eq(withoutBinaryNoise(kept(number)));
  }
  return value === (typeof value === 'string' ? (now ?? '') : now);
}

function inWords(value: FormulaValue): string {
  if (value instanceof Decimal) return formatSwedish(kept(value));
  if (value === null) return 'ingenting';
  if (typeof value === 'object') return 'error' in value ? value.error : 'ingenting';
  return `”${String(value)}”`;
}

const placeOf = ({ sheet, range }: RangeTree) => `${sheet ?? ''}!${formatRange(range)}`;

function partsOf(sources: readonly RangeTree[]): FindingPart[] {
  return sources.flatMap(({ sheet, range: { first, last } }) =>
    sheet !== null && first.row === last.row && first.column === last.column ? [{ sheet, ...first, factor: ONE }] : [],
  );
}

function findingOf({ grid, at, shown, now, sources }: Link): Finding {
  const from = sources.map(placeOf).join(' och ');
  const value = valueOf(shown);
  return findingAbout({
    rule: 'formulaStale',
    at,
    label: labelBeside(grid, at),
    heading: headingAbove(grid, at),
    published: value instanceof Decimal || typeof value === 'string' ? value : null,
    expected: now instanceof Decimal ? kept(now) : null,
    parts: partsOf(sources),
    message: `${formatAddress(at)} visar ${inWords(value)}, men ${from} ger nu ${inWords(now)}. Öppna filerna tillsammans i Excel och uppdatera länkarna, eller peka om formeln.`,
  });
}

function uncalculated({ at }: Link): NotChecked {
  const reason =
    'Formeln hämtar från en annan av filerna på ett sätt som inte kan räknas om, så dess värde prövades inte.';
  return { sheet: at.sheet, range: formatAddress(at), reason };
}

/**
 * Compares what formulas show that take something from another of the files read as one with what those files give
 * now: a spreadsheet keeps the value that it took last. Example: `'Budget (a.xlsx)'!B5` shows 100 where that cell is 90.
 */
export function staleLinks(
  grids: readonly Grid[],
  linked: readonly CellReference[],
): { readonly findings: readonly Finding[]; readonly notChecked: readonly NotChecked[] } {
  const cells = new CalculatedCells(linked.length === 0 ? [] : grids.map(gridSource));
  const byName = new Map(grids.map((grid) => [grid.name, grid]));
  const links = linked.flatMap((at): Link[] => {
    const grid = byName.get(at.sheet);
    const formula = grid?.formula(at.row, at.column) ?? null;
    if (grid === undefined || formula === null) return [];
    const sources = referencesIn(parseFormula(formula)).filter(({ sheet }) => sheet !== null && sheet !== at.sheet);
    return [{ grid, at, shown: grid.value(at.row, at.column), now: cells.evaluate(at.sheet, formula), sources }];
  });
  return {
    findings: links
      .filter(({ now }) => !(now instanceof NotCalculated))
      .flatMap((link) => (isCurrent(link) ? [] : [findingOf(link)])),
    notChecked: links.filter(({ now }) => now instanceof NotCalculated).map(uncalculated),
  };
}
