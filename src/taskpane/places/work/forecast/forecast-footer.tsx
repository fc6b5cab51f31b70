import { Button } from '@fluentui/react-components';
import { decidedNow } from '../../../../core/calculation/forecast/decided-now';
import type { ForecastResult } from '../../../../core/calculation/forecast/forecast-types';
import { dayText } from '../../../parts/day-text';
import { PlaceFooter } from '../../../parts/place-footer';
import { ACTIVITY } from '../../../sentences/common';
import { FORECAST_SENTENCES } from '../../../sentences/forecast';
import { WORK_SENTENCES } from '../../../sentences/work';
import { isBusy } from '../../../session/activity';
import { useSession, useSessionState } from '../../../session/session-context';
import type { SessionState } from '../../../session/session-state';

/** How the forecast stands: what is being done, what waits to be written, or what is decided. */
function stateText(forecast: ForecastResult, { activity, unwritten }: SessionState): string {
  if (isBusy(activity)) return ACTIVITY[activity];
  const { request } = unwritten;
  if (request?.takesBack !== undefined) return FORECAST_SENTENCES.takingBack;
  if (request !== null) return FORECAST_SENTENCES.deciding(dayText(request.date));
  if (unwritten.inputs.length > 0 || unwritten.preferred !== null) return WORK_SENTENCES.draftState;
  const decided = decidedNow(forecast);
  if (decided === null) return '';
  const day = dayText(decided.decision.date);
  return decided.isChanged ? FORECAST_SENTENCES.changedState(day) : FORECAST_SENTENCES.decidedState(day);
}

interface ForecastFooterProps {
  readonly forecast: ForecastResult;
  /** False while a planned formula does not give what was computed. */
  readonly canWrite: boolean;
  readonly onDecide: () => void;
}

/** The foot of the forecast: how it stands, and the button that decides it. */
export function ForecastFooter({ forecast, canWrite, onDecide }: ForecastFooterProps) {
  const session = useSession();
  const state = useSessionState();
  const { request } = state.unwritten;
  const decided = decidedNow(forecast);
  const isDone = request === null && decided !== null && !decided.isChanged;
  const isStill = isBusy(state.activity);
  return (
    <PlaceFooter state={stateText(forecast, state)}>
      {request !== null && !isStill && (
        <Button onClick={() => void session.take({ kind: 'decision', request: null })}>
          {FORECAST_SENTENCES.takeBack}
        </Button>
      )}
      <Button
        appearance={isDone ? 'secondary' : 'primary'}
        disabledFocusable={isStill || !canWrite}
        onClick={isStill || !canWrite ? undefined : onDecide}
      >
        {isDone ? FORECAST_SENTENCES.decideAgain : FORECAST_SENTENCES.decide}
      </Button>
    </PlaceFooter>
  );
}
