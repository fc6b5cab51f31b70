import type { PublicResult } from '../../calculation/disclosure/public-count';
import type { Period } from '../../documents/period';
import { comparePeriods, periodInWords } from '../../documents/period';
import { withoutPersonalNumbers } from '../../privacy/guard-personal-numbers';
import type { PlanCell, SheetPlan } from '../../port/sheet-plan';
import { asFileName } from '../parts/file-name';
import { placeItems, textItem } from '../parts/row-item';

/** What the tables span of their last year. */
function spanOf(results: readonly Pick<PublicResult, 'period'>[]): Period | null {
  const periods = results.map(({ period }) => period).toSorted(comparePeriods);
  const year = periods.at(-1)?.year ?? null;
  const [first, ...rest] = periods.filter((period) => period.year === year);
  if (first === undefined) return null;
  return rest.reduce<Period>((span, { last }) => (last > span.last ? { ...span, last } : span), first);
}

/** What the public follow-up is of. Example: `Uppföljning tertial 1–2 2021`. */
export function publicTitle(results: readonly Pick<PublicResult, 'period'>[]): string {
  const span = spanOf(results);
  return span === null ? 'Uppföljning' : `Uppföljning ${periodInWords(span)}`;
}

const TITLE = { row: 0, column: 0 };
/** The last line above the tables is empty in the workbook's own sheet. */
const DATE = { row: 5, column: 0 };

const isAt = ({ row, column }: PlanCell, at: typeof TITLE) => row === at.row && column === at.column;

/** The title of the copy that is given out. Example: `Storbybygden, uppföljning tertial 1 2021`. */
function copyTitle(title: string, name: string | null): string {
  const owner = withoutPersonalNumbers((name ?? '').replace(/\.xls[xm]$/i, ''));
  return owner === '' ? title : `${owner}, ${title.charAt(0).toLowerCase()}${title.slice(1)}`;
}

/** Who gives the copy out, and when it was made. */
export interface Imprint {
  /** The förbund's name, else the workbook's; `null` for neither. */
  readonly name: string | null;
  /** `yyyy-mm-dd`; `null` if it does not matter. */
  readonly today: string | null;
}

const titleOf = ({ cells }: SheetPlan) => cells.find((cell) => isAt(cell, TITLE))?.content;

/** What the copy is of, and whose. */
function titleIn(plan: SheetPlan, name: string | null): string {
  const title = titleOf(plan);
  return copyTitle(title?.kind === 'text' ? title.text : 'Uppföljning', name);
}

/** The public sheet as it is given out: with whose it is, above and at the foot of each page, and when it was made. */
export function imprinted(plan: SheetPlan, { name, today }: Imprint): SheetPlan {
  const cells = plan.cells.map((cell): PlanCell => {
    if (!isAt(cell, TITLE) || cell.content.kind !== 'text') return cell;
    return { ...cell, content: { kind: 'text', text: copyTitle(cell.content.text, name) } };
  });
  const footer = titleIn(plan, name);
  return {
    ...plan,
    print: { orientation: 'portrait', lastColumn: null, breaks: [], footer },
    cells: [...cells, ...(today === null ? [] : placeItems(DATE, [textItem(`Gjord ${today}.`, 'note')]))],
  };
}

/** What to save the copy as. Example: `Storbybygden, uppföljning tertial 1 2021, publik.xlsx`. */
export function publicFileName(plan: SheetPlan, name: string | null): string {
  return `${asFileName(titleIn(plan, name))}, publik.xlsx`;
}
