import * as v from 'valibot';
import { parseRange } from '../cells/address';
import { isDay } from '../cells/serial-day';
import { EXIT_CATEGORIES } from '../documents/exit-category';
import { STATED_KINDS } from '../documents/stated-kind';
import { CEILING_WORDS, INDEX_METHOD_WORDS, METHOD_WORDS } from './choice-words';
import { choice, group, list, number, perhaps, yesNo } from './fields';

const text = v.string('en text');
const day = v.pipe(text, v.check(isDay, 'en dag som ÅÅÅÅ-MM-DD, eller inget'));

/** A `Membership` as the user states it. */
export const MEMBERSHIP = v.pipe(
  v.looseObject(
    {
      name: v.pipe(
        v.string('kommunens namn'),
        v.check((name) => name.trim() !== '', 'kommunens namn'),
        v.title('Kommun'),
      ),
      from: perhaps('Från och med', day),
      to: perhaps('Till och med', day),
    },
    'en medlem med namn och dagar',
  ),
  v.forward(
    v.partialCheck(
      [['from'], ['to']],
      ({ from, to }) => from === null || to === null || from <= to,
      'samma dag som den första, eller en senare',
    ),
    ['to'],
  ),
);

/** A rule of the user's own for what an exit means; see `ExitRule`. */
const EXIT_RULE = v.looseObject(
  {
    code: perhaps('Kod', text),
    text: perhaps('Text', text),
    category: v.pipe(v.picklist(EXIT_CATEGORIES, 'ett slags avslut som Tertial har'), v.title('Betydelse')),
  },
  'en regel med kod, text och betydelse',
);

/** A part of a sheet; see `StatedArea`. */
const AREA = v.looseObject(
  {
    range: v.pipe(
      text,
      v.check((range) => parseRange(range) !== null, 'ett område som B3:H20'),
      v.title('Område'),
    ),
    firstText: perhaps('Första radens text', text),
    lastText: perhaps('Sista radens text', text),
  },
  'ett område',
);

/** What the user states that a sheet is, or a part of it; see `StatedSheet`. */
const SHEET_KIND = v.looseObject(
  {
    sheet: v.pipe(text, v.title('Blad')),
    area: perhaps('Del av bladet', AREA),
    kind: v.pipe(v.picklist(STATED_KINDS, 'ett slags blad som Tertial läser'), v.title('Slag')),
  },
  'ett blad med namn och slag',
);

/** What may be shown to the public. */
export const DISCLOSURE_FIELDS = {
  /** The smallest count that is shown. */
  threshold: number({ label: 'Minsta antal som visas', bounds: [1, 1_000], byDefault: 5 }),
  /** The smallest number of exits that a percent is shown for. */
  percentBase: number({ label: 'Minsta antal avslut som procent visas för', bounds: [1, 10_000], byDefault: 10 }),
  showZeros: yesNo('Nollor visas', true),
  /** True if the report to the board, which is a public document, shows no more counts than the public sheet. */
  masksReport: yesNo('Små antal döljs också i Tertial Rapport', true),
};

/** The parameters of the social budget's index. Shares and limits are fractions, gaps percentage points. */
export const SOCIAL_BUDGET_FIELDS = {
  /** How attainment becomes points: by degree, all or nothing, or green, amber and red. */
  method: choice('Så blir måluppfyllelse poäng', INDEX_METHOD_WORDS, 'linear'),
  /** The index that the board wants to reach. */
  targetIndex: number({ label: 'Index att nå', bounds: [0, 200], byDefault: 100 }),
  /** The highest attainment that is credited: 1, or more where results beyond the target count. */
  cap: number({ label: 'Högsta måluppfyllelse som räknas', bounds: [1, 2], byDefault: 1, isPercent: true }),
  /** From which part of the target a goal is amber. */
  nearLimit: number({ label: 'Trafikljus: nära målet från', bounds: [0, 1], byDefault: 0.95, isPercent: true }),
  mainGoalPart: number({
    ...{ label: 'Huvudmålets del av ett mål med delmål', bounds: [0, 1], byDefault: 0.5, isPercent: true },
  }),
  parityTolerance: number({
    ...{ label: 'Skillnad mellan könen som räknas som lika, procentenheter', bounds: [0, 100], byDefault: 5 },
  }),
  parityZero: number({
    ...{ label: 'Skillnad mellan könen som ger noll, procentenheter', bounds: [0, 100], byDefault: 20 },
  }),
  /** The fewest of either sex that parity is judged by. */
  parityMinimum: number({ label: 'Minsta antal avslut av vardera könet', bounds: [1, 10_000], byDefault: 10 }),
  /** The minority's part that counts as even representation. */
  representation: number({
    label: 'Minsta könets andel som räknas som jämn fördelning',
    ...{ bounds: [0.01, 0.5], byDefault: 0.4, isPercent: true },
  }),
  surveyMinimum: number({ label: 'Minsta antal svar i en enkät', bounds: [1, 10_000], byDefault: 5 }),
  /** True if subsidised extratjänster count as work. */
  extraJobsAreWork: yesNo('Extratjänster räknas som arbete', true),
};

/** What a förbund gives itself to a project that several pay for. */
export const CO_FINANCING_FIELDS = {
  associations: number({ label: 'Antal förbund som delar förbundens del', bounds: [1, 100], byDefault: 1 }),
  firstYear: number({ label: 'Projektets första år (0 om det inte är bestämt)', bounds: [0, 2_100], byDefault: 0 }),
  years: number({ label: 'Antal år som projektet pågår', bounds: [1, 10], byDefault: 1 }),
};

/**
 * All that a user can choose for a workbook: each field's type, default, bounds, name and message. What is read,
 * the form in the pane, the parameters on a sheet and the errors all come from here.
 */
export const SETTINGS = v.looseObject(
  {
    /** The förbund's own name in national comparisons; `null` to find it by the workbook's titles. */
    association: perhaps('Eget förbund', text),
    apportionment: choice('Avrundning av medlemmarnas bidrag', METHOD_WORDS, 'largestRemainder'),
    ceilingMode: choice('Taket för eget kapital', CEILING_WORDS, 'marginal'),
    /** The least equity that the board wants to have at a year's end, in tkr. */
    equityMinimum: number({
      label: 'Styrelsens lägsta nivå för eget kapital, tkr (0 för ingen)',
      ...{ bounds: [0, 1_000_000], byDefault: 0 },
    }),
    /** Days that preparation is to come before the board where no plan states it. */
    preparationDays: number({
      label: 'Dagar som beredningen ska vara före styrelsen, om planen inte anger det (0 för ingen gräns)',
      ...{ bounds: [0, 60], byDefault: 0 },
    }),
    /** The limit between the levels of attest, in kronor; 0 for the rule's own. */
    attestLimit: number({
      label: 'Beloppsgräns mellan attestnivåer, kr (0 för 100 000)',
      ...{ bounds: [0, 100_000_000], byDefault: 0 },
    }),
    /** True where an amount of exactly the limit has the lower level. */
    attestIncludesLimit: yesNo('Exakt gränsen räknas till den lägre attestnivån', true),
    /** Members with days; a member not named here belongs to every year in which it has a share. */
    memberships: list('Medlemmar som går in eller ut', MEMBERSHIP),
    /** Rules of the user's own, tried before the default ones. */
    exitRules: list('Vad avsluten betyder', EXIT_RULE),
    /** What sheets are that Tertial does not understand by itself. */
    sheetKinds: list('Vad bladen är', SHEET_KIND),
    disclosure: group('Publik version', DISCLOSURE_FIELDS),
    socialBudget: group('Social budget', SOCIAL_BUDGET_FIELDS),
    coFinancing: group('Medfinansiering av projekt', CO_FINANCING_FIELDS),
  },
  'ett JSON-objekt',
);

/** What the schema names, for reading only: what it lets through beside that is kept, but nothing uses it. */
type Known<Value> = Value extends readonly (infer Item)[]
  ? readonly Known<Item>[]
  : Value extends object
    ? { readonly [Name in keyof Value as string extends Name ? never : Name]: Known<Value[Name]> }
    : Value;

/** The user's choices, kept in the workbook's own settings. */
export type Settings = Known<v.InferOutput<typeof SETTINGS>>;
export type DisclosureSettings = Settings['disclosure'];
export type SocialBudgetSettings = Settings['socialBudget'];
export type CoFinancingSettings = Settings['coFinancing'];
export type SocialBudgetMethod = SocialBudgetSettings['method'];

/** What holds until the user chooses otherwise. */
export const DEFAULT_SETTINGS: Settings = v.parse(SETTINGS, {});
