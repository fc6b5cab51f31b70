import type { MemberShare, MemberSharesResult } from '../../calculation/money/money-results';
import { KeyOrdinals, worded } from '../../documents/row-key';
import { sharedStyle } from '../parts/amount-style';
import type { UserCells } from '../parts/user-cells';
import { STEPS } from './apportionment-steps';
import type { Block } from './block';
import type { ColumnWidths } from './column-widths';
import { columnWidths, isWide } from './column-widths';
import type { TableRows } from './table-rows';
import { tableRows } from './table-rows';

/** The column of who pays; that of the shares where all years have the same. */
export const PARTY = 0;
export const HEADER_ROW = 3;

/** The one table of all years: who is in it, and each year's part. */
export interface MemberTable {
  readonly names: readonly string[];
  readonly rows: TableRows;
  readonly blocks: readonly Block[];
  /** True where all years have their shares from the same cells: they are in one column. */
  readonly hasOneShare: boolean;
  readonly widths: ColumnWidths;
  /** The first column after those to read. */
  readonly end: number;
  /** True where these are printed on pages beside each other, with the parties on each. */
  readonly isWide: boolean;
  /** The column of sentences: where the table is wide not that of the parties, in which they would be cut on each page. */
  readonly sentences: number;
  /** The last column that the amounts are counted in. */
  readonly last: number;
}

/** The key of each member of a year; two of one name are two. */
function keysOf({ members }: MemberSharesResult): string[] {
  const ordinals = new KeyOrdinals();
  return members.map(({ name }) => ordinals.next(worded(name)));
}

/** Who is a member in any year, by key, in the order of the newest; whoever has left comes last. */
function allMembers(results: readonly MemberSharesResult[]): ReadonlyMap<string, string> {
  const newest = newestOf(results);
  const inOrder = newest === undefined ? [] : [newest, ...results];
  const names = new Map<string, string>();
  for (const result of inOrder) {
    keysOf(result).forEach((key, index) => names.set(key, names.get(key) ?? result.members[index]?.name ?? ''));
  }
  return names;
}

/** The result of the last year; of several the last in the workbook. Example: of 2019 and 2020 that of 2020. */
export function newestOf<Result extends { readonly year: number }>(results: readonly Result[]): Result | undefined {
  const last = Math.max(...results.map(({ year }) => year));
  return results.filter(({ year }) => year === last).at(-1);
}

const shareSource = ({ name, share, shareAt, shareIn }: MemberShare) =>
  JSON.stringify([worded(name), share.toString(), shareAt.sheet, shareAt.row, shareAt.column, shareIn]);

function isOneShare(results: readonly MemberSharesResult[]): boolean {
  const sources = results.map(({ members }) => members.map(shareSource).join('\n'));
  return new Set(sources).size === 1;
}

const isRead = ({ publishedRegion, members }: MemberSharesResult) =>
  publishedRegion !== null || members.some(({ published }) => published !== null);

/** True where something that was read is not what was computed. */
function isApart({ publishedRegion, region, members }: MemberSharesResult): boolean {
  const isRegion = publishedRegion !== null && !publishedRegion.amount.eq(region);
  return isRegion || members.some(({ difference }) => difference !== null && !difference.isZero());
}

/** The columns to read, year by year from the left; `share` is that of all years, or `null`. */
function readColumns(results: readonly MemberSharesResult[], share: number | null) {
  let next = share === null ? PARTY + 1 : share + 1;
  const take = () => (next += 1) - 1;
  const columns = results.map((result) => {
    const [own, hasRead] = [share ?? take(), isRead(result)];
    const published = hasRead ? take() : null;
    return { share: own, published, computed: take(), difference: isApart(result) ? take() : null };
  });
  return { columns, end: next };
}

/** A table of the method has so many columns: name, share, exact amount, the steps and what is paid. */
const methodColumns = ({ method }: MemberSharesResult) => 4 + STEPS[method].length;

/** Number and exact amount come before the steps. */
const COUNTED_BEFORE_STEPS = 2;

/** What the years of a table share, and the columns to read of each. */
interface BlockPlaces extends Pick<MemberTable, 'rows' | 'hasOneShare' | 'end'> {
  readonly columns: ReturnType<typeof readColumns>['columns'];
  /** The members' keys, in the order of their rows. */
  readonly keys: readonly string[];
  readonly cells: UserCells;
}

/** Each year in its columns: those to read, and from `end` on those that its amounts are counted in. */
function blocksOf(results: readonly MemberSharesResult[], place: BlockPlaces): Block[] {
  const { columns, end, rows, keys, cells, hasOneShare } = place;
  let next = end;
  return results.flatMap((result, index): Block[] => {
    const own = columns[index];
    if (own === undefined) return [];
    const first = next;
    next += COUNTED_BEFORE_STEPS + STEPS[result.method].length;
    return [
      {
        ...{ result, rows, cells, amount: sharedStyle(result.unit), showsShares: !hasOneShare || index === 0 },
        columns: { ...own, number: first, exact: first + 1, firstStep: first + COUNTED_BEFORE_STEPS },
        memberRows: keysOf(result).map((key) => rows.firstMember + keys.indexOf(key)),
        // In millions the remainders are smaller than the thousandths that amounts are shown with.
        exact: result.unit === 'mkr' ? 'text' : 'amountThousandths',
      },
    ];
  });
}

/** The last column that amounts are counted in. */
const lastColumn = ({ columns, result }: Block) => columns.firstStep + STEPS[result.method].length - 1;

/**
 * Where each year's shares and contributions are in the one table of parties and years.
 * Example: two years whose shares are the same cells have these in column B, and the first year begins in C.
 */
export function memberTable(results: readonly MemberSharesResult[], cells: UserCells): MemberTable {
  const members = allMembers(results);
  const names = [...members.values()];
  const rows = tableRows(HEADER_ROW, names.length);
  const hasOneShare = isOneShare(results);
  const read = readColumns(results, hasOneShare ? PARTY + 1 : null);
  const end = Math.max(read.end, ...results.map(methodColumns));
  const { columns } = read;
  const blocks = blocksOf(results, { columns, end, rows, keys: [...members.keys()], cells, hasOneShare });
  const widths = columnWidths(results, names);
  const hasPages = isWide(widths, end);
  const sentences = hasPages ? PARTY + 1 : PARTY;
  const last = Math.max(0, ...blocks.map(lastColumn));
  return { names, rows, blocks, hasOneShare, widths, end, isWide: hasPages, sentences, last };
}
