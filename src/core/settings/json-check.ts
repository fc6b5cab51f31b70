/** Tells whether a value of unknown origin is of a kind. */
export type Check<Value> = (value: unknown) => value is Value;

export const isBoolean: Check<boolean> = (value) => typeof value === 'boolean';

export function textWhere(holds: (text: string) => boolean): Check<string> {
  return (value): value is string => typeof value === 'string' && holds(value);
}

/** A number between the bounds, both included. */
export function numberFrom(least: number, most: number): Check<number> {
  return (value): value is number => typeof value === 'number' && value >= least && value <= most;
}

export function oneOf<Word extends string>(words: readonly Word[]): Check<Word> {
  return (value): value is Word => words.some((word) => word === value);
}

export function orNull<Value>(check: Check<Value>): Check<Value | null> {
  return (value): value is Value | null => value === null || check(value);
}

export function listOf<Value>(check: Check<Value>): Check<readonly Value[]> {
  return (value): value is readonly Value[] => Array.isArray(value) && value.every(check);
}

/** An object with every field of the kind that its check asks for. */
export function objectWith<Fields extends object>(checks: {
  readonly [Name in keyof Fields]-?: Check<Fields[Name]>;
}): Check<Fields> {
  const entries = Object.entries<Check<unknown>>(checks);
  return (value): value is Fields =>
    typeof value === 'object' &&
    value !== null &&
    entries.every(([name, check]) => check((value as Readonly<Record<string, unknown>>)[name]));
}
