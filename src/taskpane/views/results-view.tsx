import { lazy } from 'react';
import type { Outcome } from '../session/work';
import { EquityView } from './equity/equity-view';
import { FindingsView } from './findings/findings-view';
import { SharesView } from './shares-view';
import type { ViewName } from './view-name';
import { WriteView } from './write-view';

const ForecastView = lazy(() => import('./forecast/forecast-view'));
const FollowUpView = lazy(() => import('./follow-up/follow-up-view'));
const PeersView = lazy(() => import('./peers/peers-view'));
const ScenariosView = lazy(() => import('./scenarios/scenarios-view'));
const SocialBudgetView = lazy(() => import('./social-budget/social-budget-view'));
const TextView = lazy(() => import('./text/text-view'));

const VIEWS = {
  findings: FindingsView,
  shares: SharesView,
  equity: EquityView,
  forecast: ForecastView,
  scenarios: ScenariosView,
  followUp: FollowUpView,
  goals: SocialBudgetView,
  peers: PeersView,
  text: TextView,
  write: WriteView,
};

interface ResultsViewProps {
  readonly name: Exclude<ViewName, 'settings'>;
  readonly outcome: Outcome;
}

/** One of the views of what came out of a recalculation; none is needed before there is one. */
export default function ResultsView({ name, outcome }: ResultsViewProps) {
  const Shown = VIEWS[name];
  return <Shown outcome={outcome} />;
}
