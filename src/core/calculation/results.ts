import type { NotChecked } from '../documents/finding';
import type { FollowUpResult } from './follow-up/follow-up-results';
import type { ForecastResult } from './forecast/forecast-types';
import type { EquityResult, MemberSharesResult } from './money/money-results';
import type { EpisodeDetails } from './participants/episode-details';
import type { PeersResult } from './peers/peers-result';
import type { ScenarioResults } from './scenarios/scenario-types';
import type { SocialBudgetResult } from './social-budget/social-results';

/** All that was computed. What could not be is stated in `notChecked`. */
export interface Results {
  readonly memberShares: readonly MemberSharesResult[];
  readonly equity: readonly EquityResult[];
  /** By period: each unit, then all units together. */
  readonly followUp: readonly FollowUpResult[];
  /** What participant lists state beside their counts. */
  readonly episodes: readonly EpisodeDetails[];
  readonly socialBudgets: readonly SocialBudgetResult[];
  /** Of the latest year that has a budget and an outturn or a forecast; `null` where no year has. */
  readonly forecast: ForecastResult | null;
  readonly peers: readonly PeersResult[];
  /** The budget and the five scenarios over its years; `null` where no budget has lines and equity. */
  readonly scenarios: ScenarioResults | null;
  readonly notChecked: readonly NotChecked[];
}
