import type { PlanCell, SheetPlan } from '../../core/port/sheet-plan';
import type { StyleName } from '../../core/port/style';
import { LOOKS } from './look';

/** A style as a cell uses it. */
export interface CellStyle {
  readonly name: StyleName;
  /** The cell holds text that Excel would read as a formula if it were typed in anew. */
  readonly quoted: boolean;
  /** The cell heads a column of numbers, and is above them to the right. */
  readonly overNumbers: boolean;
}

/** The cells that are at the right edge of their column. */
const isNumeric = (name: StyleName) => LOOKS[name].horizontal === 'right';
const FORMULA_START = /^[=+\-@]/;

/** A key that is equal for equal styles. Example: `amount`, `text quoted`. */
export function cellStyleKey({ name, quoted, overNumbers }: CellStyle): string {
  return `${name}${quoted ? ' quoted' : ''}${overNumbers ? ' overNumbers' : ''}`;
}

/** The cells of one column since its last heading: those that are to the right, and the others. */
interface Column {
  readonly numbers: number;
  readonly others: number;
}

const NONE: Column = { numbers: 0, others: 0 };

function withCell({ numbers, others }: Column, { content, style }: PlanCell): Column {
  const isFilled = content.kind !== 'blank' && style !== 'section';
  if (!isFilled) return { numbers, others };
  return isNumeric(style) ? { numbers: numbers + 1, others } : { numbers, others: others + 1 };
}

/**
 * The style of each of the plan's cells. Example: text `=A1` in style `text` is quoted, as if it had
 * been typed with an apostrophe before it.
 */
export function cellStyles(plan: SheetPlan): ReadonlyMap<PlanCell, CellStyle> {
  const below = new Map<number, Column>();
  const styles = new Map<PlanCell, CellStyle>();
  for (const cell of [...plan.cells].sort((a, b) => b.row - a.row)) {
    const { content, style: name, column } = cell;
    const quoted = content.kind === 'text' && FORMULA_START.test(content.text);
    const counted = below.get(column) ?? NONE;
    const isHeading = name === 'heading';
    styles.set(cell, { name, quoted, overNumbers: isHeading && counted.numbers > counted.others });
    below.set(column, isHeading ? NONE : withCell(counted, cell));
  }
  return styles;
}
