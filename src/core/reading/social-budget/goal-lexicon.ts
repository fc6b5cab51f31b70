import type { GoalKind, GoalMeasure } from '../../documents/social-budget';
import type { Phrase } from '../table/phrases';

/** What a column of a social budget holds. */
export type GoalTableColumn =
  | ('area' | 'indicator' | 'goal' | 'count' | 'points' | 'share' | 'weight' | 'target' | 'outcome' | 'index')
  | ('previous' | 'women' | 'men' | 'answers');

/**
 * The headings of social budgets. The order decides: `Målvärde` is a target before it is a goal, and `Max viktat
 * värde` the points to get before it is a weight.
 */
export const GOAL_COLUMN_WORDS: readonly (readonly [GoalTableColumn, readonly Phrase[]])[] = [
  ['target', [['målvärde*'], ['måltal*'], ['målnivå*'], ['mål', 'värde']]],
  ['previous', [['föregående'], ['förra', 'året*'], ['fg', 'år'], ['tidigare', 'utfall*']]],
  [
    'count',
    [
      ['antal', 'indikator*'],
      ['antal', 'mål'],
    ],
  ],
  ['answers', [['antal', 'svar*'], ['svarande*'], ['n']]],
  ['outcome', [['utfall*'], ['resultat'], ['uppnått']]],
  [
    'points',
    [
      ['max*', 'vikt*'],
      ['högsta', 'vikt*'],
    ],
  ],
  ['weight', [['vikt*'], ['*vikt']]],
  ['points', [['*poäng'], ['poäng*']]],
  ['area', [['målområde*'], ['område*'], ['delområde*'], ['perspektiv*']]],
  ['indicator', [['indikator*'], ['nyckeltal*']]],
  ['goal', [['mål'], ['målsättning*']]],
  ['share', [['andel*'], ['helheten']]],
  ['women', [['kvinnor'], ['k']]],
  ['men', [['män'], ['m']]],
  ['index', [['index'], ['*index']]],
];

/** How goals are worded, tried in this order. */
export const KINDS: readonly (readonly [RegExp, GoalKind])[] = [
  [/nollvision|nolltolerans/, 'zeroVision'],
  [/representation|könsfördelning|fördelning(?:en)? mellan kvinnor och män/, 'representation'],
  [/skillnad.*(?:kvinnor|män|kön)|kön.*gynna|(?:kvinnor|män).*lika (?:stor|hög)/, 'parity'],
  [/minska(?:t|r)?\b|minskning|lägre än (?:föregående|förra)/, 'decreased'],
  [/(?<!\p{L})öka(?:t|r|s)?(?!\p{L})|ökning|högre än (?:föregående|förra)/u, 'increased'],
  [/högst \d|max(?:imalt)? \d|färre än|understig|inte överstig/, 'lowerBetter'],
  [/nöjd|upplever|tycker|känner|trivs|bemöt|enkät|svarar|respektera|inflytande/, 'survey'],
  [/\d\s*%|\bandel(?:en)?\b|\bantal(?:et)?\b|minst \d/, 'higherBetter'],
  [/\bdet finns\b|tar ansvar|genomför|utveckl|inkludera|tas tillvara|undvika|fungera/, 'yesNo'],
];

/** Goals whose outcome follow-up can show. */
export const GOAL_MEASURE_WORDS: readonly (readonly [RegExp, GoalMeasure])[] = [
  [/(?:avslut).*(?:positiv|långsiktig)/, 'positive'],
  [/kön.*gynna|effekter.*(?:kön|kvinnor)/, 'positiveGap'],
  [/representation/, 'womenShare'],
  // Of the population: what participants live on is in the follow-up.
  [
    /^(?!.*(?:deltagar|avslut)).*andel.*(?:offentlig\p{L}* (?:trygghet|försörj|ersättning)|årsekvivalent|bidragsberoende|(?:beroende av|behöver|lever på) (?:\p{L}+ ){0,3}(?:ersättning|försörjning|bidrag))/u,
    'publicSupport',
  ],
];

/** Sub-goals: parts of the lasting solutions. */
export const PART_MEASURES: readonly (readonly [RegExp, GoalMeasure])[] = [
  [/studie|utbildning/, 'studies'],
  [/arbetsförmedling|arbetssökande/, 'rehab'],
  [/arbete|anställning|jobb/, 'work'],
];

/** Numbers in letters. */
export const NUMBER_WORDS: readonly string[] = [
  ...['noll', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio'],
  ...['elva', 'tolv', 'tretton', 'fjorton', 'femton', 'sexton', 'sjutton', 'arton', 'nitton', 'tjugo'],
];
