import { formatAddress, formatRange } from '../../cells/address';
import type { CellAddress } from '../../cells/address';
import type { Grid } from '../../cells/grid';
import { rangesOf } from '../../cells/ranges-of';
import { quoteSheetName } from '../../cells/sheet-name';
import type { TypedContent } from '../../cells/typed-content';
import type { CellReference, Finding, FindingPart } from '../../documents/finding';
import { Decimal, decimalFromDouble } from '../../figures/decimal';
import { parseNumberText } from '../../figures/number-text';
import type { RuleName } from '../../rules/checks/checks';

/** A cell that can be mended. */
export interface MendingCell {
  readonly at: CellReference;
  readonly before: TypedContent;
  /** What to put into it, the best first: never none, and more than one for a sum alone. */
  readonly choices: readonly TypedContent[];
  readonly result: Decimal;
}

/** How a finding is mended where one mending is certain. */
export interface Mending {
  /** `figure`: one cell that disagrees. `texts`: figures that are stored as text. */
  readonly kind: 'figure' | 'texts';
  readonly cells: readonly MendingCell[];
}

/** The user's sheets, by their names. */
export type Grids = ReadonlyMap<string, Grid>;

/** Checks of formulas that give a formula to write only where it is proven. */
const FORMULA_RULES: ReadonlySet<RuleName> = new Set(['formulaRange', 'formulaInconsistent', 'formulaHardcoded']);

/** More terms make no formula that anybody would read. */
const MOST_TERMS = 12;

function contentAt(grids: Grids, { sheet, row, column }: CellReference): TypedContent | null {
  const grid = grids.get(sheet);
  if (grid === undefined) return null;
  const formula = grid.formula(row, column);
  return formula === null ? { kind: 'value', value: grid.value(row, column) } : { kind: 'formula', formula };
}

/** What a cell brings to a sum as Excel adds it; `null` for what it cannot add. */
function amountAt(grids: Grids, { sheet, row, column }: CellReference): Decimal | null {
  const value = grids.get(sheet)?.value(row, column) ?? null;
  if (value === null) return new Decimal(0);
  return typeof value === 'number' ? decimalFromDouble(value) : null;
}

function sumOf(grids: Grids, parts: readonly FindingPart[]): Decimal | null {
  return parts.reduce<Decimal | null>((sum, part) => {
    const amount = amountAt(grids, part);
    return sum === null || amount === null ? null : sum.plus(amount.times(part.factor));
  }, new Decimal(0));
}

/** Cells of one sign in one sheet: the reference itself where there is but one. */
function added(cells: readonly CellAddress[], sheet: string): string {
  const ranges = rangesOf(cells).map((range) => `${sheet}${formatRange(range)}`);
  const [first] = cells;
  return cells.length === 1 && first !== undefined ? `${sheet}${formatAddress(first)}` : `SUM(${ranges.join(',')})`;
}

/** The formula of the parts, in English; `null` where it would not be a plain sum or difference. */
function sumFormula(parts: readonly FindingPart[], own: string): string | null {
  const [sheet = own, ...others] = new Set(parts.map((part) => part.sheet));
  if (others.length > 0 || parts.some(({ factor }) => !factor.abs().eq(1))) return null;
  const [plus, minus] = [1, -1].map((sign) => parts.filter(({ factor }) => factor.eq(sign)));
  if (plus === undefined || minus === undefined || plus.length === 0) return null;
  if (rangesOf(plus).length + rangesOf(minus).length > MOST_TERMS) return null;
  const prefix = sheet === own ? '' : `${quoteSheetName(sheet)}!`;
  return minus.length === 0 ? added(plus, prefix) : `${added(plus, prefix)}-${added(minus, prefix)}`;
}

/** True if nothing else than the cell can be what is wrong. */
function isCertain({ rule, severity, linear, causedBy, proof }: Finding): boolean {
  if (severity !== 'error' || causedBy !== null || !linear) return false;
  return proof?.isCertain ?? FORMULA_RULES.has(rule);
}

function figureMending(finding: Finding, grids: Grids): Mending | null {
  const { at, published, expected, parts } = finding;
  const before = contentAt(grids, at);
  const amount = amountAt(grids, at);
  if (!isCertain(finding) || expected === null || before === null || amount === null) return null;
  // In another unit, or without its sign: what was read is not what is in the cell.
  if (!(published instanceof Decimal) || !published.eq(amount)) return null;
  const isSum = finding.proof?.isTotal !== false && sumOf(grids, parts)?.eq(expected) === true;
  const formula = isSum ? sumFormula(parts, at.sheet) : null;
  const choices: TypedContent[] = [
    ...(formula === null ? [] : [{ kind: 'formula' as const, formula }]),
    // A formula is never replaced by a figure, which would follow nothing any more.
    ...(before.kind === 'formula' ? [] : [{ kind: 'value' as const, value: expected.toNumber() }]),
  ];
  return choices.length === 0 ? null : { kind: 'figure', cells: [{ at, before, choices, result: expected }] };
}

function textCell(at: CellReference, grids: Grids): MendingCell[] {
  const before = contentAt(grids, at);
  if (before?.kind !== 'value' || typeof before.value !== 'string') return [];
  const read = parseNumberText(before.value);
  // A unit or a percent sign in the text would be lost.
  if (read === null || read.percent || read.dash || read.unit !== null) return [];
  return [{ at, before, choices: [{ kind: 'value', value: read.amount.toNumber() }], result: read.amount }];
}

function textsMending({ at, alsoAt }: Finding, grids: Grids): Mending | null {
  const cells = [at, ...alsoAt].flatMap((each) => textCell(each, grids));
  return cells.length === 0 ? null : { kind: 'texts', cells };
}

/**
 * How a finding can be mended; `null` where more than one mending is thinkable.
 * Example: a sum of 10 365 over D13:D16, which are 10 375, is mended by `SUM(D13:D16)`, or by the figure.
 */
export function mendingOf(finding: Finding, grids: Grids): Mending | null {
  return finding.rule === 'textNumber' ? textsMending(finding, grids) : figureMending(finding, grids);
}
