import type { CellValue } from '../../core/cells/cell';
import { UnusableWorkbook } from '../../core/port/unusable-workbook';

/** A dimension of a table and the words for its values, in their order. */
export interface Dimension {
  readonly name: string;
  readonly values: readonly string[];
}

/** A table of several dimensions: its figures in the order of the dimensions, the last one fastest. */
export interface Cube {
  readonly title: string;
  readonly rows: readonly Dimension[];
  readonly columns: readonly Dimension[];
  readonly valueAt: (index: number) => CellValue;
}

/** PxWeb gives out no more than 150 000 figures at a time. */
const MOST_FIGURES = 1_000_000;

const sizeOf = (dimensions: readonly Dimension[]) => dimensions.reduce((size, { values }) => size * values.length, 1);

/** How many figures there are. Throws `UnusableWorkbook` for more than any table that is given out has. */
export function figuresIn(dimensions: readonly Dimension[]): number {
  const size = sizeOf(dimensions);
  if (size === 0 || size > MOST_FIGURES)
    throw new UnusableWorkbook('Tabellen har inga uppgifter eller orimligt många; hämta ett mindre urval hos SCB.');
  return size;
}

/** The words of one combination of values. */
function wordsAt(dimensions: readonly Dimension[], index: number): string[] {
  let rest = index;
  return dimensions
    .toReversed()
    .map(({ values }) => {
      const word = values[rest % values.length] ?? '';
      rest = Math.floor(rest / values.length);
      return word;
    })
    .toReversed();
}

/** The table as PxWeb shows it: its title, the headings of its columns, and a row for each combination of the others. */
export function cubeRows({ title, rows, columns, valueAt }: Cube): CellValue[][] {
  figuresIn([...rows, ...columns]);
  const [height, width] = [sizeOf(rows), sizeOf(columns)];
  const headings = Array.from({ length: width }, (_, column) => wordsAt(columns, column).join(' '));
  const body = Array.from({ length: height }, (_, row) => [
    ...wordsAt(rows, row),
    ...Array.from({ length: width }, (__, column) => valueAt(row * width + column)),
  ]);
  return [[title === '' ? null : title], [], [...rows.map(({ name }) => name), ...headings], ...body];
}
