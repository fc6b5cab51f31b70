import type { CeilingMethod } from '../rules/equity-ceiling';
import type { ApportionmentMethod } from '../figures/apportionment';
import type { Membership } from '../documents/membership';
import type { DisclosureSettings, Settings, SocialBudgetSettings } from './settings';
import { DEFAULT_SETTINGS, DISCLOSURE_BOUNDS, EQUITY_MINIMUM_BOUNDS, SOCIAL_BUDGET_BOUNDS } from './settings';
import type { SocialBudgetMethod } from './scoring-method';
import type { ExitRule } from '../documents/exit-category';
import { EXIT_CATEGORIES } from '../documents/exit-category';
import { isBoolean, listOf, numberFrom, objectWith, oneOf, orNull, textWhere } from './json-check';

/** The form of the text; a later form gets the next number. Groups that an earlier text lacks are the defaults. */
const VERSION = 1;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Settings as read; `isSound` is false if the text held something that is not understood. */
export interface ReadSettings {
  readonly settings: Settings;
  readonly isSound: boolean;
}

/** True for a day that the calendar has: `2024-02-29`, not `2023-02-29`. */
export function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return DAY.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

const isDayOrNull = orNull(textWhere(isDay));
const isTextOrNull = orNull(textWhere(() => true));
const INDEX = SOCIAL_BUDGET_BOUNDS;

const isSettings = objectWith<Settings>({
  association: isTextOrNull,
  apportionment: oneOf<ApportionmentMethod>(['largestRemainder', 'halfUp', 'halfUpResidual']),
  equityMinimum: numberFrom(...EQUITY_MINIMUM_BOUNDS),
  ceilingMode: oneOf<CeilingMethod>(['marginal', 'class', 'flat', 'marginalState']),
  memberships: listOf(
    objectWith<Membership>({ name: textWhere((name) => name.trim() !== ''), from: isDayOrNull, to: isDayOrNull }),
  ),
  exitRules: listOf(objectWith<ExitRule>({ code: isTextOrNull, text: isTextOrNull, category: oneOf(EXIT_CATEGORIES) })),
  disclosure: objectWith<DisclosureSettings>({
    threshold: numberFrom(...DISCLOSURE_BOUNDS.threshold),
    percentBase: numberFrom(...DISCLOSURE_BOUNDS.percentBase),
    showZeros: isBoolean,
  }),
  socialBudget: objectWith<SocialBudgetSettings>({
    method: oneOf<SocialBudgetMethod>(['linear', 'allOrNothing', 'trafficLight']),
    targetIndex: numberFrom(...INDEX.targetIndex),
    cap: numberFrom(...INDEX.cap),
    nearLimit: numberFrom(...INDEX.nearLimit),
    mainGoalPart: numberFrom(...INDEX.mainGoalPart),
    parityTolerance: numberFrom(...INDEX.parityTolerance),
    parityZero: numberFrom(...INDEX.parityZero),
    parityMinimum: numberFrom(...INDEX.parityMinimum),
    representation: numberFrom(...INDEX.representation),
    surveyMinimum: numberFrom(...INDEX.surveyMinimum),
    extraJobsAreWork: isBoolean,
  }),
});

function settingsFrom(value: unknown): Settings | null {
  if (typeof value !== 'object' || value === null) return null;
  const { version, ...groups } = value as Readonly<Record<string, unknown>>;
  const { association, equityMinimum, exitRules, disclosure, socialBudget } = DEFAULT_SETTINGS;
  const given = groups['socialBudget'];
  const whole: unknown = {
    ...{ association, equityMinimum, exitRules, disclosure, ...groups },
    socialBudget: typeof given === 'object' ? { ...socialBudget, ...given } : (given ?? socialBudget),
  };
  return version === VERSION && isSettings(whole) ? whole : null;
}

function parsed(text: string): Settings | null {
  try {
    return settingsFrom(JSON.parse(text));
  } catch {
    return null;
  }
}

/**
 * Reads settings from the workbook's own; the defaults where there are none, or where the text is not
 * understood. Example: `null` gives the defaults, and is sound.
 */
export function readSettings(text: string | null): ReadSettings {
  const read = text === null ? DEFAULT_SETTINGS : parsed(text);
  return { settings: read ?? DEFAULT_SETTINGS, isSound: read !== null };
}

/** The settings as the text that `readSettings` reads. */
export function settingsText(kept: Settings): string {
  return JSON.stringify({ version: VERSION, ...kept });
}
