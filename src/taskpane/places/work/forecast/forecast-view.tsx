import { useState } from 'react';
import { decidedNow } from '../../../../core/calculation/forecast/decided-now';
import type { ForecastResult } from '../../../../core/calculation/forecast/forecast-types';
import { periodText } from '../../../../core/documents/forecast-period';
import type { DecisionRequest } from '../../../../core/documents/notes/forecast-input';
import { useNavigation } from '../../../navigation/navigation-context';
import { amountText } from '../../../parts/amount-text';
import { dayText } from '../../../parts/day-text';
import { Note } from '../../../parts/note';
import { PageHeading } from '../../../parts/page-heading';
import { FORECAST_SENTENCES } from '../../../sentences/forecast';
import { WORK_SENTENCES } from '../../../sentences/work';
import { useSessionState } from '../../../session/session-context';
import type { Outcome } from '../../../session/work';
import { BridgeCard } from './bridge-card';
import { DecideDialog } from './decide-dialog';
import { Decisions, GoneLines, Limits, PreferredMethod } from './forecast-details';
import { ForecastFooter } from './forecast-footer';
import type { ForecastGrid } from './forecast-grid';
import { forecastGrid } from './forecast-grid';
import type { LineOrder } from './line-order';
import { Lines } from './lines';
import { outturnMonths } from './outturn-months';
import { today } from './today';
import { TotalsBar } from './totals-bar';
import { useDecide } from './use-decide';
import { heldIn, useOpenLine } from './use-open-line';

/** Which forecast is decided, where the lines show what the workbook gives today. */
function Decided({ forecast }: { readonly forecast: ForecastResult }) {
  const decided = decidedNow(forecast);
  if (decided === null) return forecast.refused === null ? null : <Note>{FORECAST_SENTENCES.decisionRefused}</Note>;
  const { decision, isChanged } = decided;
  const amount = `${amountText(decision.result)} ${forecast.unit}`;
  return (
    <>
      <Note>{FORECAST_SENTENCES.decidedBeside(dayText(decision.date), decision.decidedBy, amount)}</Note>
      {isChanged && <Note>{FORECAST_SENTENCES.changedSinceDecision}</Note>}
    </>
  );
}

/** Who decided last, as far as the workbook knows, and today. */
function startOf({ decisions }: ForecastResult, request: DecisionRequest | null): DecisionRequest {
  const isAsked = request !== null && request.takesBack === undefined;
  return isAsked ? request : { date: today(), decidedBy: decisions.at(-1)?.decidedBy ?? '' };
}

interface DecideQuestionProps {
  readonly forecast: ForecastResult;
  readonly outcome: Outcome;
  readonly grid: ForecastGrid;
  readonly decide: (request: DecisionRequest) => Promise<void>;
  readonly onShow: (key: string) => void;
  readonly onClose: () => void;
}

/** The dialog that decides; it goes away with what is chosen in it. */
function DecideQuestion({ forecast, outcome, grid, decide, onShow, onClose }: DecideQuestionProps) {
  const { unwritten } = useSessionState();
  return (
    <DecideDialog
      {...{ forecast, outcome, onClose }}
      doubtful={grid.doubtful}
      start={startOf(forecast, unwritten.request)}
      onShow={(key) => {
        onClose();
        onShow(key);
      }}
      onDecide={(request) => {
        onClose();
        void decide(request);
      }}
    />
  );
}

function Forecast({ forecast, outcome }: { readonly forecast: ForecastResult; readonly outcome: Outcome }) {
  const [order, setOrder] = useState<LineOrder>('sheet');
  const [isDeciding, setDeciding] = useState(false);
  const decide = useDecide();
  const line = useOpenLine();
  const grid = forecastGrid(forecast, order, line.held);
  return (
    <>
      <Decided forecast={forecast} />
      {forecast.months === 0 && <Note>{FORECAST_SENTENCES.noOutturn}</Note>}
      <Lines {...{ forecast, outcome, grid, order, line }} onOrder={setOrder} />
      <Note>{FORECAST_SENTENCES.minusIsWorse}</Note>
      <BridgeCard forecast={forecast} />
      <PreferredMethod forecast={forecast} />
      <div>
        <Limits forecast={forecast} />
        <Decisions forecast={forecast} />
        <GoneLines forecast={forecast} />
      </div>
      {isDeciding && (
        <DecideQuestion
          {...{ forecast, outcome, grid, decide }}
          onClose={() => setDeciding(false)}
          onShow={(key) => line.setHeld(heldIn(grid, key))}
        />
      )}
      <ForecastFooter forecast={forecast} canWrite={outcome.unproven.length === 0} onDecide={() => setDeciding(true)} />
    </>
  );
}

/** The forecast of the year: what it comes to, its lines to type beside, how it came from the budget, and its decision. */
export default function ForecastView({ outcome }: { readonly outcome: Outcome }) {
  const { go } = useNavigation();
  const { forecast } = outcome.recalculation.results;
  const back = () => go({ place: 'work', tool: null });
  if (forecast === null) {
    return (
      <>
        <PageHeading onBack={back}>{WORK_SENTENCES.toolNames.forecast}</PageHeading>
        <Note>{FORECAST_SENTENCES.noForecast}</Note>
      </>
    );
  }
  const { months, period } = forecast;
  return (
    <>
      <TotalsBar forecast={forecast} />
      <PageHeading
        onBack={back}
        {...(months > 0 && { detail: FORECAST_SENTENCES.outturnShort(outturnMonths(months)) })}
      >
        {FORECAST_SENTENCES.forecastTitle(periodText(period))}
      </PageHeading>
      <Forecast forecast={forecast} outcome={outcome} />
    </>
  );
}
