import type { PlanCell, SheetPlan } from '../../core/report/plan/sheet-plan';
import type { StyleName } from '../../core/report/plan/style';

/** A style as a cell uses it. */
export interface CellStyle {
  readonly name: StyleName;
  /** The cell holds text that Excel would read as a formula if it were typed in anew. */
  readonly quoted: boolean;
  /** The cell heads a column of numbers, and stands above them to the right. */
  readonly overNumbers: boolean;
}

const NUMERIC: ReadonlySet<StyleName> = new Set([
  'amount',
  'amountDecimals',
  'amountTotal',
  'share',
  'wholePercent',
  'masked',
  'integer',
  'keyAmount',
]);
const FORMULA_START = /^[=+\-@]/;

/** A key that is equal for equal styles. Example: `amount`, `text quoted`. */
export function cellStyleKey({ name, quoted, overNumbers }: CellStyle): string {
  return `${name}${quoted ? ' quoted' : ''}${overNumbers ? ' overNumbers' : ''}`;
}

/**
 * The style of each of the plan's cells. Example: text `=A1` in style `text` is quoted, as if it had
 * been typed with an apostrophe before it.
 */
export function cellStyles(plan: SheetPlan): ReadonlyMap<PlanCell, CellStyle> {
  const below = new Map<number, StyleName>();
  const styles = new Map<PlanCell, CellStyle>();
  for (const cell of [...plan.cells].sort((a, b) => b.row - a.row)) {
    const { content, style: name, column } = cell;
    const quoted = content.kind === 'text' && FORMULA_START.test(content.text);
    const next = below.get(column);
    const overNumbers = name === 'heading' && next !== undefined && NUMERIC.has(next);
    styles.set(cell, { name, quoted, overNumbers });
    if (name !== 'heading' && name !== 'section') below.set(column, name);
    if (name === 'section') below.delete(column);
  }
  return styles;
}
