/** A whole number from the environment, or the one that the README's figures are measured with. */
function sizeOf(name: string, usual: number): number {
  const size = Number(process.env[name] ?? usual);
  if (!Number.isInteger(size) || size < 1) throw new Error(`${name} is not a whole number above 0`);
  return size;
}

/** Rows of ten numbers in the workbook that is read. */
export const WORKBOOK_ROWS = sizeOf('TERTIAL_BENCH_ROWS', 100_000);
/** Episodes in the participant list: every row that Excel has, but for the headings. */
export const LIST_ROWS = sizeOf('TERTIAL_BENCH_LIST_ROWS', 1_048_575);
/** How many times each thing is done; the median is written out. */
export const RUNS = sizeOf('TERTIAL_BENCH_RUNS', 7);
/** What is grown is this much smaller than usual. */
export const GROWTH_SHARE = sizeOf('TERTIAL_BENCH_GROWTH_SHARE', 1);
/** Workbooks in a folder; they are compared with twice as many. */
export const FILES = sizeOf('TERTIAL_BENCH_FILES', 100);
/** Rows of the participant list whose sheets are written. */
export const WRITTEN_ROWS = sizeOf('TERTIAL_BENCH_WRITTEN_ROWS', 50_000);
