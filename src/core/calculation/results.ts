import type { NotChecked } from '../documents/finding';
import type { ActivityPlanResult } from './activity-plan/activity-plan-result';
import type { ActivityViewsResult } from './activity-views/activity-views-result';
import type { BudgetRequestsResult } from './budget-requests/budget-requests-result';
import type { CoFinancingResult } from './co-financing/co-financing-result';
import type { ContactsResult } from './contacts/contacts-result';
import type { ControlPlanResult } from './control-plan/control-plan-result';
import type { EffectGoalsResult } from './effect-goals/effect-goals-result';
import type { FollowUpResult } from './follow-up/follow-up-results';
import type { ForecastResult } from './forecast/forecast-types';
import type { EquityResult, MemberSharesResult } from './money/money-results';
import type { NetworkFeesResult } from './network-fees/network-fees-result';
import type { EpisodeDetails } from './participants/episode-details';
import type { PeersResult } from './peers/peers-result';
import type { RequisitionsResult } from './requisitions/requisitions-result';
import type { ScenarioResults } from './scenarios/scenario-types';
import type { SupportResult } from './support/support-types';
import type { StatementResults } from './statements/statement-checks';
import type { SocialBudgetResult } from './social-budget/social-results';
import type { SurveysResult } from './surveys/survey-types';
import type { YearPlanResult } from './year-plan/year-plan-result';

/** All that was computed. What could not be is stated in `notChecked`. */
export interface Results {
  readonly memberShares: readonly MemberSharesResult[];
  readonly equity: readonly EquityResult[];
  /** By period: each unit, then all units together. */
  readonly followUp: readonly FollowUpResult[];
  /** What participant lists state beside their counts. */
  readonly episodes: readonly EpisodeDetails[];
  /** What insatser have met persons for, and how often, table by table. */
  readonly contacts: readonly ContactsResult[];
  readonly activityPlans: readonly ActivityPlanResult[];
  /** The same money by project codes, in the main budget, in lists and in budgets of activities; `null` without any. */
  readonly activityViews: ActivityViewsResult | null;
  readonly socialBudgets: readonly SocialBudgetResult[];
  /** Of the latest year that has a budget and an outturn or a forecast; `null` where no year has. */
  readonly forecast: ForecastResult | null;
  readonly controlPlans: readonly ControlPlanResult[];
  readonly yearPlans: readonly YearPlanResult[];
  readonly requisitions: readonly RequisitionsResult[];
  /** How projects with support from the Social Fund are paid for. */
  readonly coFinancing: readonly CoFinancingResult[];
  readonly networkFees: readonly NetworkFeesResult[];
  /** What goals with a baseline have come to, table by table. */
  readonly effectGoals: readonly EffectGoalsResult[];
  /** How many of those asked have answered, table by table. */
  readonly surveys: readonly SurveysResult[];
  /** What activities ask for, what is proposed and what is decided. */
  readonly budgetRequests: readonly BudgetRequestsResult[];
  readonly peers: readonly PeersResult[];
  /** Of each table of full-year equivalents, by ages. */
  readonly support: readonly SupportResult[];
  /** What the tables of annual reports state of each other, each with both sides; none where there are no such tables. */
  readonly statements: StatementResults;
  /** The budget and the five scenarios over its years; `null` where no budget has lines and equity. */
  readonly scenarios: ScenarioResults | null;
  readonly notChecked: readonly NotChecked[];
}
