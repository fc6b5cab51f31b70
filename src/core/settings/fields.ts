import * as v from 'valibot';
import { Decimal } from '../figures/decimal';
import { formatPercent, formatSwedish } from '../figures/number-text';

/** A number of a setting as a person writes it. Example: 0.4 as a percent is `40 %`. */
function numberText(value: number, isPercent: boolean): string {
  const amount = new Decimal(value);
  if (!isPercent) return formatSwedish(amount);
  return formatPercent(amount, amount.times(100).isInteger() ? 0 : 1);
}

interface NumberOptions {
  readonly label: string;
  /** The least and the most that it can be. */
  readonly bounds: readonly [least: number, most: number];
  readonly byDefault: number;
  /** True for a fraction that people write as a percent. */
  readonly isPercent?: boolean;
}

/** A number between bounds. Its message, as that of every field here, states what is expected. */
export function number({ label, bounds, byDefault, isPercent = false }: NumberOptions) {
  const text = (value: number) => numberText(value, isPercent);
  const [least, most] = bounds;
  const expected = `ett tal mellan ${text(least)} och ${text(most)}`;
  const bounded = v.pipe(v.number(expected), v.minValue(least, expected), v.maxValue(most, expected));
  return v.pipe(v.optional(bounded, byDefault), v.title(label), v.metadata({ isPercent, text }));
}

/** One of a few words, each with what it is called. */
export function choice<Word extends string>(
  label: string,
  words: Readonly<Record<Word, string>>,
  byDefault: NoInfer<Word>,
) {
  const one = v.picklist(Object.keys(words) as Word[], 'ett av alternativen som Tertial har');
  const text = (word: Word) => words[word];
  return v.pipe(v.optional(one, byDefault), v.title(label), v.metadata({ words, text }));
}

/** Yes or no. */
export function yesNo(label: string, byDefault: boolean) {
  const text = (isYes: boolean) => (isYes ? 'ja' : 'nej');
  return v.pipe(v.optional(v.boolean('ja eller nej'), byDefault), v.title(label), v.metadata({ text }));
}

/** Something that may be left out: `null` by default. */
export function perhaps<Schema extends v.GenericSchema>(label: string, schema: Schema) {
  return v.pipe(
    v.optional(v.nullable(schema), null),
    v.title(label),
    v.metadata({ text: (value: v.InferOutput<Schema> | null) => (value === null ? 'inget' : String(value)) }),
  );
}

/** Rows, none by default. */
export function list<Row extends v.GenericSchema>(label: string, row: Row) {
  return v.pipe(v.optional(v.array(row, 'en lista'), []), v.title(label), v.metadata({ text: () => 'en tom lista' }));
}

/** Settings that belong together; what a newer version has put beside them is kept. */
export function group<Entries extends v.ObjectEntries>(label: string, entries: Entries) {
  const fields = v.looseObject(entries, 'en grupp av inställningar');
  // Every field has a default, so that an empty group is one too.
  const empty = {} as v.InferInput<typeof fields>;
  return v.pipe(v.optional(fields, empty), v.title(label), v.metadata({ text: () => 'förvalen' }));
}
