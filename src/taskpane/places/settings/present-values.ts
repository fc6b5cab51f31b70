import { CEILING_WORDS, INDEX_METHOD_WORDS, METHOD_WORDS } from '../../../core/settings/choice-words';
import type { Settings } from '../../../core/settings/settings';
import { formatSwedish } from '../../../core/figures/number-text';
import { Decimal } from '../../../core/figures/decimal';
import { SETTINGS_SENTENCES } from '../../sentences/settings';

/** The groups of settings, in the order of the page. */
export const SETTING_GROUPS = [
  'contributions',
  'equity',
  'followUp',
  'goals',
  'control',
  'financing',
  'peers',
] as const;
export type SettingGroupName = (typeof SETTING_GROUPS)[number];

const number = (value: number) => formatSwedish(new Decimal(value));
/** The first words of a method, without how it goes. Example: `största rest`. */
const short = (words: string) => words.split(/[:;,]/, 1)[0] ?? words;
const capitalised = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

const TEXTS: Readonly<Record<SettingGroupName, (settings: Settings) => readonly string[]>> = {
  contributions: ({ apportionment, memberships }) => [
    capitalised(short(METHOD_WORDS[apportionment])),
    ...(memberships.length === 0 ? [] : [SETTINGS_SENTENCES.membersWithDays(memberships.length)]),
  ],
  equity: ({ ceilingMode, equityMinimum }) => [
    SETTINGS_SENTENCES.ceilingNow(CEILING_WORDS[ceilingMode].toLowerCase()),
    ...(equityMinimum === 0 ? [] : [SETTINGS_SENTENCES.lowestNow(number(equityMinimum))]),
  ],
  followUp: ({ disclosure, exitRules }) => [
    SETTINGS_SENTENCES.percentFrom(number(disclosure.percentBase)),
    SETTINGS_SENTENCES.smallBelow(number(disclosure.threshold)),
    ...(exitRules.length === 0 ? [] : [SETTINGS_SENTENCES.ownExitRules(exitRules.length)]),
  ],
  goals: ({ socialBudget: { method, targetIndex } }) => [
    INDEX_METHOD_WORDS[method],
    SETTINGS_SENTENCES.targetNow(number(targetIndex)),
  ],
  control: ({ preparationDays }) => [
    preparationDays === 0 ? SETTINGS_SENTENCES.noPreparationDays : SETTINGS_SENTENCES.preparationNow(preparationDays),
  ],
  financing: ({ coFinancing: { associations, years } }) => [SETTINGS_SENTENCES.ownPartNow(associations, years)],
  peers: ({ association }) => [association ?? SETTINGS_SENTENCES.associationByTitle],
};

/** What holds now in a group, in a few words. Example: `Största rest`, or `Tak i skikt på medlemsbidragen · lägst 500 tkr`. */
export function presentValue(group: SettingGroupName, settings: Settings): string {
  return TEXTS[group](settings).join(' · ');
}
