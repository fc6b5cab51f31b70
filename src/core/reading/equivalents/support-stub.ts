import type { Grid } from '../../cells/grid';
import type { SupportContent, SupportPeriod } from '../../documents/equivalents';
import type { SexOrTotal } from '../../documents/measure';
import { labelTextOf } from '../table/cell-content';
import type { SupportHeader } from './support-header';
import { agesIn, contentIn, placeIn, sexIn } from './support-lexicon';
import { supportPeriodIn } from './support-period';

type StubKind = 'content' | 'sex' | 'age' | 'period' | 'region';

/** What the columns before the figures say of a row. */
export interface StubOfRow {
  readonly label: string;
  readonly content: SupportContent | null;
  readonly sex: SexOrTotal | null;
  readonly age: string | null;
  readonly period: SupportPeriod | null;
  readonly region: string | null;
}

const TESTS: readonly (readonly [StubKind, (text: string) => boolean])[] = [
  ['period', (text) => supportPeriodIn(text) !== null],
  ['sex', (text) => sexIn(text) !== null],
  ['age', (text) => agesIn(text) !== null && contentIn(text) === null],
  ['content', (text) => contentIn(text) !== null],
];

function textIn(grid: Grid, row: number, column: number): string {
  const value = grid.value(row, column);
  return typeof value === 'number' ? String(value) : labelTextOf(grid, row, column).trim();
}

/** What a column is about: what most of its texts are, else places. */
function kindOf(texts: readonly string[]): StubKind {
  const distinct = [...new Set(texts.filter((text) => text !== ''))];
  const found = TESTS.find(([, test]) => distinct.filter(test).length * 2 > distinct.length);
  return found?.[0] ?? 'region';
}

/** The texts of a column, where a cell that is left blank repeats the one above it. */
export function filledDown(grid: Grid, column: number, rows: readonly number[]): string[] {
  let last = '';
  return rows.map((row) => {
    const text = textIn(grid, row, column);
    if (text !== '') last = text;
    return last;
  });
}

/** A row's words by what their columns are about; `null` where no column is. */
type Words = Readonly<Record<StubKind, string | null>>;

function stubFrom({ content, sex, age, period, region }: Words, corner: string): StubOfRow {
  return {
    label: content ?? region ?? corner,
    content: content === null ? null : contentIn(content),
    sex: sex === null ? null : sexIn(sex),
    age: age === null ? null : agesIn(age),
    period: period === null ? null : supportPeriodIn(period),
    region: region === null ? null : placeIn(region),
  };
}

/** What the columns before the figures say of each row; of several columns about the same the first counts. */
export function stubsOf(
  grid: Grid,
  { row: header, stub }: SupportHeader,
  rows: readonly number[],
): Map<number, StubOfRow> {
  const columns = stub.map((column) => {
    const texts = filledDown(grid, column, rows);
    return { kind: kindOf(texts), texts };
  });
  const corner = textIn(grid, header, stub[0] ?? 0);
  return new Map(
    rows.map((row, at) => {
      const of = (kind: StubKind) => columns.find((column) => column.kind === kind)?.texts[at] ?? null;
      const words = {
        content: of('content'),
        sex: of('sex'),
        age: of('age'),
        period: of('period'),
        region: of('region'),
      };
      return [row, stubFrom(words, corner)];
    }),
  );
}
