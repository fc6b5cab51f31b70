import type { PlanCell, PlanPrint, SheetPlan } from '../../port/sheet-plan';
import { USUAL_PRINT } from '../../port/sheet-plan';

/** How a work sheet is printed: which columns, and which rows at its top are sentences over all of them. */
export interface PrintedColumns {
  readonly lastColumn: number;
  /** The rows of the title and what is stated under it. */
  readonly headRows: number;
  /** The column that sentences end at, where a sheet is wider than a page; else the last. */
  readonly headColumn?: number;
  /** Columns of labels that stay in view, and are repeated on pages beside the first. */
  readonly labelColumns?: number;
  readonly breaks?: readonly number[];
}

/** Sentences that are broken within the page instead of running out of it. */
const BROKEN = { subtitle: 'lead', note: 'intro', text: 'intro' } as const;

const isSentence = (style: PlanCell['style']): style is keyof typeof BROKEN => style in BROKEN;

/** The cells of the head that hold a sentence. */
function sentencesIn({ cells }: SheetPlan, headRows: number): PlanCell[] {
  const head = cells.filter(({ row, column }) => row < headRows && column === 0);
  return head.filter(({ style, content }) => isSentence(style) && content.kind !== 'blank');
}

const NO_ROWS: ReadonlySet<PlanCell['style']> = new Set(['section', 'sectionNote', 'heading', 'title']);

/** The cells that a row of a table lacks between its first and its last: its line goes through them. */
function gapsIn(plan: SheetPlan, { headRows, lastColumn }: PrintedColumns): PlanCell[] {
  const rows = new Map<number, PlanCell[]>();
  for (const cell of plan.cells) {
    if (cell.row >= headRows && cell.column <= lastColumn) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  }
  return [...rows].flatMap(([row, cells]) => {
    if (cells.some(({ style }) => NO_ROWS.has(style))) return [];
    const columns = cells.map(({ column }) => column);
    const [first, last] = [Math.min(...columns), Math.max(...columns)];
    const between = Array.from({ length: last - first }, (_, index) => first + index);
    const missing = between.filter((column) => !columns.includes(column));
    return missing.map((column): PlanCell => ({ row, column, content: { kind: 'blank' }, style: 'text' }));
  });
}

/**
 * The plan of a work sheet as it is printed: its readable columns, with what is stated at the top broken within them.
 * The columns after them are for working, and can be folded away. Example: of `Tertial Prognos` the columns to the
 * deviation.
 */
export function printable(plan: SheetPlan, printed: PrintedColumns): SheetPlan {
  const { lastColumn, headRows, headColumn = lastColumn, labelColumns, breaks = [] } = printed;
  const sentences = new Set(sentencesIn(plan, headRows));
  const cells = plan.cells.map((cell) =>
    sentences.has(cell) && isSentence(cell.style) ? { ...cell, style: BROKEN[cell.style] } : cell,
  );
  const merges = [...sentences].map(({ row }) => ({ first: { row, column: 0 }, last: { row, column: headColumn } }));
  const print: PlanPrint = { ...USUAL_PRINT, lastColumn, breaks };
  const last = plan.columnWidths.length - 1;
  return {
    ...plan,
    ...{ cells: [...cells, ...gapsIn(plan, printed)], print },
    ...{ merges: [...(plan.merges ?? []), ...merges] },
    ...(last > lastColumn && { fold: { first: lastColumn + 1, last, isFolded: false } }),
    ...(labelColumns !== undefined && { labelColumns }),
  };
}
