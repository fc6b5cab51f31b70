import type { EffectColumn, GoalDirection, GoalStatus } from '../../documents/effect-goals';
import { amountInText } from '../../figures/amount-in-text';
import type { Decimal } from '../../figures/decimal';
import { yearsInText } from '../table/heading';
import type { Phrase } from '../table/phrases';
import { mentions } from '../table/phrases';
import { wordsOf } from '../table/text';
import { kindOf } from '../social-budget/goal-words';

const LONGEST_HEADING = 60;

/**
 * What a heading states: a column's kind; a goal or its target, which only what is below tells; where things stand, which
 * is the baseline unless another is; a value of a year; or a year alone.
 */
export type EffectHeadingKind = EffectColumn | 'goal' | 'current' | 'value' | 'year' | 'unit';

/** What headings hold. The order decides: a change since the baseline is no baseline. */
const HEADINGS: readonly (readonly [EffectHeadingKind, readonly Phrase[]])[] = [
  ['change', [['förändring*'], ['skillnad*'], ['differens*'], ['diff'], ['utveckling*'], ['ändring*']]],
  [
    'attainment',
    [
      ...[['måluppfyllelse*'], ['måluppfyllnad*'], ['uppfyllelse*'], ['uppnåendegrad*']],
      ...[
        ['andel', 'vägen'],
        ['del', 'vägen'],
      ],
    ],
  ],
  [
    'baseline',
    [
      ...[
        ['baslinje*'],
        ['baseline'],
        ['basvärde*'],
        ['basår*'],
        ['utgångsläge*'],
        ['utgångsvärde*'],
        ['ingångsvärde*'],
      ],
      ...[['startvärde*'], ['startläge*'], ['referensvärde*'], ['nollmätning*']],
    ],
  ],
  ['current', [['nuläge*']]],
  ['status', [['status'], ['bedömning*'], ['uppnått'], ['uppnås'], ['nås'], ['färg*'], ['trafikljus*'], ['symbol*']]],
  ['target', [['målvärde*'], ['målnivå*'], ['måltal*'], ['mål', 'värde']]],
  ['outcome', [['utfall*'], ['resultat*'], ['läge'], ['läget'], ['nuvarande*'], ['aktuellt'], ['mätvärde*']]],
  ['goal', [['mål'], ['målet'], ['effektmål*'], ['målsättning*']]],
  ['value', [['värde']]],
  ['unit', [['enhet'], ['sort'], ['riktning*']]],
];

/** Columns that are of something else, whatever they mention: what is left to a goal is no goal. */
const OTHERS: readonly Phrase[] = [['kvar'], ['återst*'], ['kommentar*'], ['källa*'], ['ansvar*'], ['avvikelse*']];

/** What a heading states that its column holds; `null` for anything else. Example: `Utgångsläge 2030` is a baseline. */
export function effectHeading(heading: string): EffectHeadingKind | null {
  const words = wordsOf(heading);
  if (heading === '' || heading.length > LONGEST_HEADING || mentions(words, OTHERS)) return null;
  const { year } = yearsInText(heading);
  if (year !== null && words.length === 1) return 'year';
  const kind = HEADINGS.find(([, phrases]) => mentions(words, phrases))?.[0] ?? null;
  // A change against the goal is what is left to it.
  if (kind === 'change' && mentions(words, [['mål*']])) return null;
  if (kind === 'goal' && year !== null) return 'target';
  return kind === 'value' && year === null ? null : kind;
}

const LOWER =
  /^(?:högst|max(?:imalt)?|som mest|under|mindre än|färre än|lägre än|≤|<=|<|minska\p{L}*|sänk\p{L}*|ned)/iu;
const HIGHER = /^(?:minst|lägst|som minst|över|mer än|fler än|högre än|≥|>=|>|öka\p{L}*|ökning|höj\p{L}*|upp)/iu;
const BEFORE_AMOUNT =
  /^(?:högst|max(?:imalt)?|som mest|under|mindre än|färre än|lägre än|minst|lägst|som minst|över|mer än|fler än|högre än|(?:minsk|sänk|ök|höj)\p{L}* (?:till|med minst till)|≤|≥|<=|>=|<|>)\s*/iu;

/** Which way the words of a target go. Example: `högst 5 %` is lower, `öka` higher. */
export function directionIn(text: string): GoalDirection | null {
  const plain = text.trim();
  if (LOWER.test(plain)) return 'lower';
  return HIGHER.test(plain) ? 'higher' : null;
}

/** The amount that the words of a target state. Example: `minst 60 %` is 0,6. */
export function targetIn(text: string): Decimal | null {
  return amountInText(text.trim().replace(BEFORE_AMOUNT, ''));
}

/** Which way is better by the words of a goal, as a social budget's goals are read. */
export function directionOfGoal(label: string): GoalDirection | null {
  switch (kindOf(label)) {
    case 'lowerBetter':
    case 'decreased':
    case 'zeroVision':
      return 'lower';
    case 'higherBetter':
    case 'increased':
    case 'survey':
      return 'higher';
    case 'parity':
    case 'representation':
    case 'unknown':
    case 'yesNo':
      return null;
  }
}

/** True for a goal in percent by its own words. */
export const isOfPercent = (text: string) => text.includes('%') || mentions(wordsOf(text), [['andel*'], ['procent*']]);

const NOT_JUDGED = /mät|bedöm|aktuell|tillämp|uppgift|saknas/iu;
const COLOUR = /grön|gul|orange|röd|rött/iu;
const STATES: readonly (readonly [RegExp, GoalStatus['state']])[] = [
  [/(?<!\p{L})(?:ej|inte|icke|nej|röd\p{L}*|rött)(?!\p{L})/iu, 'missed'],
  [/(?<!\p{L})(?:delvis|gul\p{L}*|orange|nära|på väg)(?!\p{L})/iu, 'near'],
  [/(?<!\p{L})(?:uppnå\p{L}*|uppfyll\p{L}*|nått|nåtts|nås|grön\p{L}*|ja)(?!\p{L})/iu, 'reached'],
];

/** What a word or a colour states of a goal; `null` for any other text. Example: `Ej uppnått` is missed. */
export function statusIn(text: string): Pick<GoalStatus, 'state' | 'isColour'> | null {
  if (text.length > LONGEST_HEADING || NOT_JUDGED.test(text)) return null;
  const state = STATES.find(([pattern]) => pattern.test(text))?.[1];
  return state === undefined ? null : { state, isColour: COLOUR.test(text) };
}
