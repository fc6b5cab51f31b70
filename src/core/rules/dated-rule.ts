/** What a rule rests on, for a person who wants to look it up. What is not known is `null`, never guessed. */
export interface RuleReference {
  /** Law or decision, in Swedish. */
  readonly title: string;
  readonly href: string | null;
  /** § or page. */
  readonly place: string | null;
  /** When the text was last compared with the value, `yyyy-mm` or `yyyy-mm-dd`. */
  readonly checked: string | null;
}

/**
 * One version of a rule: it holds from its first day until the next version's. A version whose value is `null` states
 * that the rule has ceased.
 */
export interface DatedRule<Value> {
  readonly name: string;
  readonly value: Value;
  /** `yyyy-mm-dd`. */
  readonly from: string;
  /** What its numbers count, in Swedish. */
  readonly unit: string;
  /** The value in words, in Swedish. */
  readonly inWords: string;
  readonly reference: RuleReference;
}

/** All versions of a rule, in any order. */
export type RuleVersions<Value> = readonly DatedRule<Value | null>[];

/**
 * The version of a rule that holds on a day; `null` before its first day and after it has ceased: the last value is
 * never stretched. Example: the financing rule on `2019-12-31` is that from `2004-01-01`.
 */
export function ruleOn<Value>(versions: RuleVersions<Value>, day: string): DatedRule<Value> | null {
  const begun = versions.filter(({ from }) => from <= day);
  const latest = begun.reduce<DatedRule<Value | null> | null>(
    (last, version) => (last === null || version.from > last.from ? version : last),
    null,
  );
  if (latest === null || latest.value === null) return null;
  return { ...latest, value: latest.value };
}

/** The rule where no day is known: the only version that there is; `null` where it has changed or ceased. */
export function onlyRule<Value>(versions: RuleVersions<Value>): DatedRule<Value> | null {
  const [only, ...others] = versions;
  return only === undefined || others.length > 0 ? null : ruleOn([only], only.from);
}

/** The rule for a year's accounts: that of its last day. */
export function ruleFor<Value>(versions: RuleVersions<Value>, year: number): DatedRule<Value> | null {
  return ruleOn(versions, `${String(year).padStart(4, '0')}-12-31`);
}
