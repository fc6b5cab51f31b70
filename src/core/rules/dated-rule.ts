/** A value that holds between dates, with the text that says so. */
export interface DatedRule<Value> {
  readonly name: string;
  readonly value: Value;
  /** First and last day, `yyyy-mm-dd`; `to` is `null` while it holds. */
  readonly from: string;
  readonly to: string | null;
  /** The value in words, and the law or document with its place, in Swedish. */
  readonly told: string;
  readonly reference: string;
}

/** A rule was asked for on a day when none of its values holds. */
export class OutsideRuleDates extends Error {
  override readonly name = 'OutsideRuleDates';
}

/**
 * The version of a rule that holds on a day. Throws `OutsideRuleDates` where none does: the last
 * value is never stretched. Example: the financing rule on `2019-12-31`.
 */
export function ruleOn<Value>(versions: readonly DatedRule<Value>[], day: string): DatedRule<Value> {
  const found = versions.find(({ from, to }) => from <= day && (to === null || day <= to));
  if (found === undefined)
    throw new OutsideRuleDates(`Ingen regel gäller ${day}: ${versions[0]?.name ?? 'okänd regel'}`);
  return found;
}

/** The last day of a year, on which the rules for that year's accounts are read. */
export function lastDayOf(year: number): string {
  return `${String(year).padStart(4, '0')}-12-31`;
}
