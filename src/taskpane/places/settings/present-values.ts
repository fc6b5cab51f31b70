import { CEILING_WORDS, INDEX_METHOD_WORDS, METHOD_WORDS } from '../../../core/settings/choice-words';
import type { Settings } from '../../../core/settings/settings';
import { formatSwedish } from '../../../core/figures/number-text';
import { Decimal } from '../../../core/figures/decimal';
import { SENTENCES } from '../../sentences';

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
    ...(memberships.length === 0 ? [] : [SENTENCES.membersWithDays(memberships.length)]),
  ],
  equity: ({ ceilingMode, equityMinimum }) => [
    SENTENCES.ceilingNow(CEILING_WORDS[ceilingMode].toLowerCase()),
    ...(equityMinimum === 0 ? [] : [SENTENCES.lowestNow(number(equityMinimum))]),
  ],
  followUp: ({ disclosure, exitRules }) => [
    SENTENCES.percentFrom(number(disclosure.percentBase)),
    SENTENCES.smallBelow(number(disclosure.threshold)),
    ...(exitRules.length === 0 ? [] : [SENTENCES.ownExitRules(exitRules.length)]),
  ],
  goals: ({ socialBudget: { method, targetIndex } }) => [
    INDEX_METHOD_WORDS[method],
    SENTENCES.targetNow(number(targetIndex)),
  ],
  control: ({ preparationDays }) => [
    preparationDays === 0 ? SENTENCES.noPreparationDays : SENTENCES.preparationNow(preparationDays),
  ],
  financing: ({ coFinancing: { associations, years } }) => [SENTENCES.ownPartNow(associations, years)],
  peers: ({ association }) => [association ?? SENTENCES.associationByTitle],
};

/** What holds now in a group, in a few words. Example: `Största rest`, or `Tak i skikt på medlemsbidragen · lägst 500 tkr`. */
export function presentValue(group: SettingGroupName, settings: Settings): string {
  return TEXTS[group](settings).join(' · ');
}
