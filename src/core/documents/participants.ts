import type { CellRange } from '../cells/address';

/** What a column of a participant list holds. */
export type ParticipantColumn =
  | 'id'
  | 'sex'
  | 'birthYear'
  | 'age'
  | 'unit'
  | 'municipality'
  | 'start'
  | 'end'
  | 'exitCode'
  | 'exitText'
  | 'incomeBefore'
  | 'incomeAfter';

/** A day that is in no cell, and one that cannot be read. */
export const NO_DAY = -1;
export const UNREADABLE_DAY = -2;

/** The sex of an episode. */
export const UNKNOWN_SEX = 0;
export const WOMAN = 1;
export const MAN = 2;

/** A word of a column: its text without spaces around, and every way in which it is spelt in the list. */
export interface ListWord {
  readonly text: string;
  readonly spellings: readonly string[];
}

/** How an episode ended, as the list states it; `''` for what it does not state. */
export interface ExitWord {
  readonly code: string;
  readonly text: string;
  /** The cells of the code and text columns as they are. */
  readonly spelling: readonly [string, string];
}

/**
 * A list with a row for each episode: one person in one activity from one day to another. Its columns are
 * arrays with one number for each episode, so that a million of them have room.
 */
export interface ParticipantsDocument {
  readonly kind: 'participants';
  readonly sheet: string;
  readonly range: CellRange;
  readonly title: null;
  readonly headerRow: number;
  /** Where each column is; `null` for one that the list does not have. */
  readonly columns: Readonly<Partial<Record<ParticipantColumn, number>>>;
  /** True if a formula can compare all days as they were read: dates and blanks, no days as text and no other numbers. */
  readonly hasRealDates: boolean;
  /** True if days count from 1904. */
  readonly date1904: boolean;
  readonly count: number;
  /** The sheet's row of each episode. */
  readonly rows: Int32Array;
  /** Days as serials from 1900; see `NO_DAY` and `UNREADABLE_DAY`. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly sex: Uint8Array;
  /** Indexes into the words of the column. */
  readonly unit: Int32Array;
  readonly municipality: Int32Array;
  readonly exit: Int32Array;
  readonly incomeBefore: Int32Array;
  readonly incomeAfter: Int32Array;
  /** The person, by an ordinal of its own; `null` without a column of ids. */
  readonly person: Int32Array | null;
  readonly units: readonly ListWord[];
  readonly municipalities: readonly ListWord[];
  readonly exits: readonly ExitWord[];
  readonly incomes: readonly ListWord[];
  /** How women and men are spelt in the list. */
  readonly sexes: { readonly women: readonly string[]; readonly men: readonly string[] };
}
