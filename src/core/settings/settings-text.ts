import * as v from 'valibot';
import type { Keys, SettingError } from './setting-error';
import { settingError } from './setting-error';
import type { Settings } from './settings';
import { DEFAULT_SETTINGS, SETTINGS } from './settings';

/** The form of the text; a form that an older version would misread gets the next number. */
const VERSION = 1;

/** Settings as read, and what of the text could not be used. */
export interface ReadSettings {
  readonly settings: Settings;
  readonly errors: readonly SettingError[];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What is left without the values at the places; a row of a list goes as a whole. */
function without(value: unknown, places: readonly Keys[]): unknown {
  if (Array.isArray(value)) {
    const rows = new Set(places.map(([row]) => row));
    return value.filter((_, row) => !rows.has(row));
  }
  if (!isObject(value)) return value;
  const left = Object.entries(value).flatMap(([name, inner]) => {
    const within = places.filter(([first]) => first === name).map(([, ...rest]) => rest);
    if (within.some((rest) => rest.length === 0)) return [];
    return [[name, within.length === 0 ? inner : without(inner, within)] as const];
  });
  return Object.fromEntries(left);
}

const keysOf = ({ path }: v.BaseIssue<unknown>): Keys =>
  (path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));

function readGroups(groups: Readonly<Record<string, unknown>>): ReadSettings {
  const { issues = [] } = v.safeParse(SETTINGS, groups);
  const places = issues.map(keysOf);
  return {
    settings: v.parse(SETTINGS, without(groups, places)),
    errors: issues.map((issue, index) => settingError(places[index] ?? [], issue)),
  };
}

const unusable = (why: string): ReadSettings => ({
  settings: DEFAULT_SETTINGS,
  errors: [{ field: '', message: `Inställningarna i arbetsboken gick inte att läsa: ${why}; förvalen används.` }],
});

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Reads settings from the workbook's own; the defaults where there are none. A field that is wrong is named among the
 * errors and has its default, the others are kept, and so is what only a newer version knows.
 * Example: `{"version":1,"equityMinimum":-1,"ceilingMode":"flat"}` gives the flat ceiling and one error.
 */
export function readSettings(text: string | null): ReadSettings {
  if (text === null) return { settings: DEFAULT_SETTINGS, errors: [] };
  const value = jsonOf(text);
  if (value === undefined) return unusable('texten är inte JSON');
  if (!isObject(value)) return unusable('texten är inget JSON-objekt');
  const { version, ...groups } = value;
  if (version !== VERSION) return unusable('de är sparade i en form som den här versionen av Tertial inte har');
  return readGroups(groups);
}

/** The settings as the text that `readSettings` reads. */
export function settingsText(kept: Settings): string {
  return JSON.stringify({ version: VERSION, ...kept });
}
