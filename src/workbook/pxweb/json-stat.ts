import type { CellValue } from '../../core/cells/cell';
import { UnusableWorkbook } from '../../core/port/unusable-workbook';
import type { Cube, Dimension } from './cube';
import { figuresIn } from './cube';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {});
const textOf = (value: unknown) => (typeof value === 'string' ? value : '');
const textsOf = (value: unknown) => (Array.isArray(value) ? value.map(textOf) : []);

/** Codes in their order: a list, or the place of each. */
function codesOf(index: unknown, labels: Fields): string[] {
  if (Array.isArray(index)) return textsOf(index);
  const places = Object.entries(fieldsOf(index));
  if (places.length === 0) return Object.keys(labels);
  return places.toSorted(([, one], [, other]) => Number(one) - Number(other)).map(([code]) => code);
}

/** A dimension whose values have their words; a place or a month has its code where it has none. */
function dimensionOf(name: string, dimension: Fields): Dimension {
  const { index, label } = fieldsOf(dimension.category);
  const labels = fieldsOf(label);
  return {
    name: textOf(dimension.label) || name,
    values: codesOf(index, labels).map((code) => textOf(labels[code]) || code),
  };
}

/** What is at a place of a list, or of a list of places: only those that are not empty may be there. */
const at = (values: unknown, index: number): unknown =>
  Array.isArray(values) ? values[index] : fieldsOf(values)[String(index)];

/** The dimensions with those of time last, and how to find a figure among theirs as they are written. */
function timeLast(dimensions: readonly Dimension[], isTime: readonly boolean[]) {
  const order = dimensions
    .map((_, index) => index)
    .toSorted((one, other) => Number(isTime[one]) - Number(isTime[other]) || one - other);
  const strides = dimensions.map((_, index) =>
    dimensions.slice(index + 1).reduce((size, { values }) => size * values.length, 1),
  );
  const written = (index: number) => {
    let [rest, place] = [index, 0];
    for (const each of order.toReversed()) {
      const size = dimensions[each]?.values.length ?? 1;
      place += (rest % size) * (strides[each] ?? 0);
      rest = Math.floor(rest / size);
    }
    return place;
  };
  return { order, written };
}

/**
 * Reads a data set of JSON-stat, of version 2 or 1. A figure that is missing is its mark, `..` where it has none. Throws
 * `UnusableWorkbook` for any other JSON.
 */
export function readJsonStat(text: string): Cube {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    parsed = null;
  }
  const outer = fieldsOf(parsed);
  const set = isFields(outer.dataset) ? outer.dataset : outer;
  const own = fieldsOf(set.dimension);
  const names = textsOf(set.id ?? own.id);
  if (names.length === 0 || set.value === undefined)
    throw new UnusableWorkbook('Filen är ingen tabell i JSON-stat; hämta tabellen hos SCB en gång till.');
  const dimensions = names.map((name) => dimensionOf(name, fieldsOf(own[name])));
  figuresIn(dimensions);
  const times = new Set(textsOf(fieldsOf(set.role ?? own.role).time));
  const isTime = names.map((name, index) => (times.size > 0 ? times.has(name) : index === names.length - 1));
  const { order, written } = timeLast(dimensions, isTime);
  const of = (time: boolean) => order.flatMap((index) => (isTime[index] === time ? (dimensions[index] ?? []) : []));
  const valueAt = (index: number): CellValue => {
    const value = at(set.value, written(index));
    return typeof value === 'number' ? value : textOf(at(set.status, written(index))) || '..';
  };
  return { title: textOf(set.label), rows: of(false), columns: of(true), valueAt };
}
