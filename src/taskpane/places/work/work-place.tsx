import type { ComponentType } from 'react';
import { lazy } from 'react';
import { useNavigation } from '../../navigation/navigation-context';
import type { Tool } from '../../navigation/where';
import { PageHeading } from '../../parts/page-heading';
import { WORK_SENTENCES } from '../../sentences/work';
import type { Outcome } from '../../session/work';
import { WorkPage } from './work-page';

/** What shows each tool. */
const VIEWS: Readonly<Record<Tool, ComponentType<{ readonly outcome: Outcome }>>> = {
  forecast: lazy(() => import('./forecast/forecast-view')),
  members: lazy(() => import('./members/members-view')),
  scenarios: lazy(() => import('./scenarios/scenarios-view')),
  followUp: lazy(() => import('./follow-up/follow-up-view')),
  activities: lazy(() => import('./activities/activities-view')),
  control: lazy(() => import('./control/control-view')),
  views: lazy(() => import('./views/views-view')),
  requests: lazy(() => import('./requests/requests-view')),
  financing: lazy(() => import('./financing/financing-view')),
  goals: lazy(() => import('./goals/social-budget-view')),
  effectGoals: lazy(() => import('./effect-goals/effect-goals-view')),
  surveys: lazy(() => import('./surveys/surveys-view')),
  support: lazy(() => import('./support/support-view')),
  peers: lazy(() => import('./peers/peers-view')),
  statements: lazy(() => import('./statements/statements-view')),
};

/** Those that head their page themselves, with more than their name. */
const HEADED: readonly Tool[] = ['forecast', 'scenarios'];

interface WorkPlaceProps {
  readonly outcome: Outcome;
  readonly tool: Tool | null;
}

/** A tool with the way back to their page, or that page. */
export default function WorkPlace({ outcome, tool }: WorkPlaceProps) {
  const { go } = useNavigation();
  if (tool === null) return <WorkPage outcome={outcome} />;
  const View = VIEWS[tool];
  return (
    <>
      {!HEADED.includes(tool) && (
        <PageHeading onBack={() => go({ place: 'work', tool: null })}>{WORK_SENTENCES.toolNames[tool]}</PageHeading>
      )}
      <View outcome={outcome} />
    </>
  );
}
