import type { ApportionmentMethod, CeilingMode } from '../../core/calculation/results';
import type { Membership, Settings } from '../../core/calculation/settings';
import { DEFAULT_SETTINGS } from '../../core/calculation/settings';

/** The form of the text; a later form gets the next number. */
const VERSION = 1;
const METHODS: readonly ApportionmentMethod[] = ['largestRemainder', 'halfUp', 'halfUpResidual'];
const MODES: readonly CeilingMode[] = ['marginal', 'class', 'flat', 'marginalState'];
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Settings as read; `isSound` is false if the text held something that is not understood. */
export interface ReadSettings {
  readonly settings: Settings;
  readonly isSound: boolean;
}

const FALLBACK: ReadSettings = { settings: DEFAULT_SETTINGS, isSound: false };

/** True for a day that the calendar has: `2024-02-29`, not `2023-02-29`. */
export function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return DAY.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function isDayOrNull(value: unknown): value is string | null {
  return value === null || (typeof value === 'string' && isDay(value));
}

function membershipFrom(value: unknown): Membership | null {
  if (typeof value !== 'object' || value === null) return null;
  const { name, from, to } = value as Record<string, unknown>;
  const isName = typeof name === 'string' && name.trim() !== '';
  return isName && isDayOrNull(from) && isDayOrNull(to) ? { name, from, to } : null;
}

function settingsFrom(value: unknown): ReadSettings {
  if (typeof value !== 'object' || value === null) return FALLBACK;
  const { version, apportionment, ceilingMode, memberships } = value as Record<string, unknown>;
  const method = METHODS.find((each) => each === apportionment);
  const mode = MODES.find((each) => each === ceilingMode);
  const members = Array.isArray(memberships) ? memberships.map(membershipFrom) : [null];
  const sound = members.filter((member) => member !== null);
  if (version !== VERSION || method === undefined || mode === undefined || sound.length < members.length)
    return FALLBACK;
  return { settings: { apportionment: method, ceilingMode: mode, memberships: sound }, isSound: true };
}

/**
 * Reads settings from the workbook's own; the defaults where there are none, or where the text is not
 * understood. Example: `null` gives the defaults, and is sound.
 */
export function readSettings(text: string | null): ReadSettings {
  if (text === null) return { settings: DEFAULT_SETTINGS, isSound: true };
  try {
    return settingsFrom(JSON.parse(text));
  } catch {
    return FALLBACK;
  }
}

/** The settings as the text that `readSettings` reads. */
export function settingsText(settings: Settings): string {
  return JSON.stringify({ version: VERSION, ...settings });
}
