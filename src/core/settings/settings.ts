import type { CeilingMethod } from '../rules/equity-ceiling';
import type { ApportionmentMethod } from '../figures/apportionment';
import type { ExitRule } from '../documents/exit-category';
import type { Membership } from '../documents/membership';
import type { SocialBudgetMethod } from './scoring-method';

/** What may be told to the public. */
export interface DisclosureSettings {
  /** The smallest count that is shown. */
  readonly threshold: number;
  /** The smallest number of exits that a percent is told of. */
  readonly percentBase: number;
  /** True if zeros are shown as zeros. */
  readonly showZeros: boolean;
}

/** The parameters of the social budget's index. Shares and limits are fractions, gaps percentage points. */
export interface SocialBudgetSettings {
  readonly method: SocialBudgetMethod;
  /** The index that the board wants to reach. */
  readonly targetIndex: number;
  /** The highest attainment that is credited: 1, or more where results beyond the target count. */
  readonly cap: number;
  /** From which part of the target a goal is amber. */
  readonly nearLimit: number;
  /** The main goal's part of a goal with sub-goals. */
  readonly mainGoalPart: number;
  readonly parityTolerance: number;
  readonly parityZero: number;
  /** The fewest of either sex that parity is judged by. */
  readonly parityMinimum: number;
  /** The minority's part that counts as even representation. */
  readonly representation: number;
  /** The fewest answers that a survey is judged by. */
  readonly surveyMinimum: number;
  /** True if subsidised extratjänster count as work. */
  readonly extraJobsAreWork: boolean;
}

/** The least and the most that a number among the choices can be. */
export type Bounds = readonly [least: number, most: number];

type Numbers<Group> = { readonly [Name in keyof Group as Group[Name] extends number ? Name : never]: Bounds };

export const EQUITY_MINIMUM_BOUNDS: Bounds = [0, 1_000_000];

export const DISCLOSURE_BOUNDS: Numbers<DisclosureSettings> = { threshold: [1, 1_000], percentBase: [1, 10_000] };

export const SOCIAL_BUDGET_BOUNDS: Numbers<SocialBudgetSettings> = {
  targetIndex: [0, 200],
  cap: [1, 2],
  nearLimit: [0, 1],
  mainGoalPart: [0, 1],
  parityTolerance: [0, 100],
  parityZero: [0, 100],
  parityMinimum: [1, 10_000],
  representation: [0.01, 0.5],
  surveyMinimum: [1, 10_000],
};

/** The user's choices, kept in the workbook's own settings. */
export interface Settings {
  /** The förbund's own name in national comparisons; `null` to find it by the workbook's titles. */
  readonly association: string | null;
  readonly apportionment: ApportionmentMethod;
  readonly ceilingMode: CeilingMethod;
  /** The least equity that the board wants to have at a year's end, in tkr; 0 for none of its own. */
  readonly equityMinimum: number;
  /** Members with dates; a member not named here belongs to every year in which it has a share. */
  readonly memberships: readonly Membership[];
  /** Rules of the user's own, tried before the default ones. */
  readonly exitRules: readonly ExitRule[];
  readonly disclosure: DisclosureSettings;
  readonly socialBudget: SocialBudgetSettings;
}

/** What holds until the user chooses otherwise. */
export const DEFAULT_SETTINGS: Settings = {
  association: null,
  apportionment: 'largestRemainder',
  ceilingMode: 'marginal',
  equityMinimum: 0,
  memberships: [],
  exitRules: [],
  disclosure: { threshold: 5, percentBase: 10, showZeros: true },
  socialBudget: {
    method: 'linear',
    targetIndex: 100,
    cap: 1,
    nearLimit: 0.95,
    mainGoalPart: 0.5,
    parityTolerance: 5,
    parityZero: 20,
    parityMinimum: 10,
    representation: 0.4,
    surveyMinimum: 5,
    extraJobsAreWork: true,
  },
};
