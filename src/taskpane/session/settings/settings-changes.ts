import type { Membership } from '../../../core/documents/membership';
import type { Settings } from '../../../core/settings/settings';

/** The settings that are groups of fields. */
export const GROUPS = ['disclosure', 'socialBudget', 'coFinancing'] as const;

export type GroupName = (typeof GROUPS)[number];

export type FieldValues = Readonly<Record<string, unknown>>;

/** A member as the user is typing it. */
export interface MemberDraft {
  /** Distinguishes rows while they are edited. */
  readonly id: number;
  readonly name: string;
  readonly from: string;
  readonly to: string;
  /** The member as it is kept, with whatever a newer version has put there; `null` for a new one. */
  readonly kept: Membership | null;
}

/** What the user has changed of the settings and not saved. */
export interface SettingsChanges extends Readonly<Record<GroupName, FieldValues>> {
  readonly fields: Partial<Settings>;
  /** The members as they are being typed; `null` while the user has left them alone. */
  readonly members: readonly MemberDraft[] | null;
  /** What cannot be kept as it is typed, by the label of its field. */
  readonly texts: Readonly<Record<string, string>>;
}

export const NOTHING_CHANGED: SettingsChanges = {
  ...{ fields: {}, disclosure: {}, socialBudget: {}, coFinancing: {} },
  ...{ members: null, texts: {} },
};

/** True if nothing is changed. */
export function isUnchanged({ fields, members, texts, ...groups }: SettingsChanges): boolean {
  const parts = [fields, texts, ...GROUPS.map((name) => groups[name])];
  return members === null && parts.every((part) => Object.keys(part).length === 0);
}
