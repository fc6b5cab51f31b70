import type { BudgetRequestsResult } from '../../calculation/budget-requests/budget-requests-result';
import type { PlanCell, SheetPlan } from '../../port/sheet-plan';
import { printable } from '../parts/printable';
import { placeItems, textItem } from '../parts/row-item';
import type { UserCells } from '../parts/user-cells';
import { requestColumns, requestHeadings } from './places';
import { requestCells } from './rows';

/** What the sheet of requests is made from. */
export interface RequestsInput {
  readonly name: string;
  readonly results: readonly BudgetRequestsResult[];
  readonly cells: UserCells;
}

const FIRST_ROW = 3;
const WIDTHS = { label: 28, figure: 10, remark: 18 };
/** A heading's longest word has room, up to so much. */
const WIDEST = 16;
/** Letters of headings are so much narrower than the figures that widths are counted in. */
const LETTER = 0.9;
const NONE = 'Arbetsboken har ingen tabell över äskanden.';
const NOTE =
  'Vad verksamheterna har äskat, vad som föreslogs och vad som beslutades. Ett tomt belopp räknas inte som noll.';

/** The widths of the columns of figures, by what their headings need in every year. */
function figureWidths(results: readonly BudgetRequestsResult[], width: number): number[] {
  const headings = results.flatMap(({ years }) => years.map(requestHeadings));
  return Array.from({ length: width - 2 }, (_, index) => {
    const words = headings.flatMap((each) => (each[index + 1] ?? '').split(' '));
    const longest = Math.ceil(Math.max(0, ...words.map((word) => word.length)) * LETTER);
    return Math.min(WIDEST, Math.max(WIDTHS.figure, longest));
  });
}

/** The plan of `Tertial Äskanden`: each request step by step, what it changes and the share that is granted. */
export function requestsSheet({ name, results, cells: own }: RequestsInput): SheetPlan {
  const width = requestColumns(results);
  const cells: PlanCell[] = [
    ...placeItems({ row: 0, column: 0 }, [textItem('Äskanden', 'title')]),
    ...placeItems({ row: 1, column: 0 }, [textItem(results.length === 0 ? NONE : NOTE, 'note')]),
  ];
  let top = FIRST_ROW;
  for (const { document, years } of results) {
    for (const result of years) {
      const drawn = requestCells({ document, result, cells: own, top, width });
      cells.push(...drawn.cells);
      top = drawn.next;
    }
  }
  const plan: SheetPlan = {
    ...{ key: 'requests', name, cells },
    columnWidths: [WIDTHS.label, ...figureWidths(results, width), WIDTHS.remark],
    ...{ hiddenColumns: [], headerRow: null, names: [], choices: [], charts: [] },
  };
  return printable(plan, { lastColumn: width - 1, headRows: 2, labelColumns: 1 });
}
