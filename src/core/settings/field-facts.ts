import * as v from 'valibot';

/** A part of the schema: a setting, a group or list of them, or a row. */
export type SettingField = v.GenericSchema;

/** What the schema has of a setting beside its type, for whoever shows it. */
export interface FieldFacts {
  /** What people call it. */
  readonly label: string;
  /** A value of it as people write it. Example: 0.4 of a percent is `40 %`. */
  readonly text: (value: unknown) => string;
  /** True for a fraction that people write as a percent. */
  readonly isPercent: boolean;
  /** The words that can be chosen, with what each is called; `null` for anything but a choice. */
  readonly words: Readonly<Record<string, string>> | null;
}

/** What the schema has of a setting. Example: `factsOf(SOCIAL_BUDGET.cap).isPercent` is true. */
export function factsOf(field: SettingField): FieldFacts {
  const { text = String, isPercent = false, words = null } = v.getMetadata(field) as Partial<FieldFacts>;
  return { label: v.getTitle(field) ?? '', text, isPercent, words };
}

/**
 * What is expected of each part of a value that is not as it should be, by its path; the value itself has the path ``.
 * Empty for a value that can be kept. Example: a cap of 7 gives `{ '': 'ett tal mellan 100 % och 200 %' }`.
 */
export function problemsOf(field: SettingField, value: unknown): Readonly<Record<string, string>> {
  const { issues = [] } = v.safeParse(field, value);
  return Object.fromEntries(issues.map((issue) => [v.getDotPath(issue) ?? '', issue.message]));
}
