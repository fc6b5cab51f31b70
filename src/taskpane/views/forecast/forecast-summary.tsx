import { decidedNow } from '../../../core/calculation/forecast/decided-now';
import type { ForecastResult } from '../../../core/calculation/forecast/forecast-types';
import { lastMonth, periodText } from '../../../core/documents/forecast-period';
import { CEILING_WORDS } from '../../../core/settings/choice-words';
import { proposalText } from '../../../core/sheets/forecast/formulas';
import { SENTENCES } from '../../sentences';
import { amountText, differenceText } from '../parts/amount-text';
import { FigureTable } from '../parts/figure-table';
import { Note } from '../parts/note';
import { Section } from '../parts/section';
import { BridgeChart } from './bridge-chart';
import { stepLabel } from './step-label';

type Total = 'income' | 'cost' | 'result' | 'opening' | 'closing';

/** A total as planned and as forecast, and how much better or worse: more costs are worse. */
function totalFigures({ budget, forecast }: ForecastResult, id: Total): string[] {
  const [planned, expected] = [budget[id], forecast[id]];
  const more = planned === null || expected === null ? null : expected.minus(planned);
  const better = id === 'cost' ? more?.negated() : more;
  return [amountText(planned), amountText(expected), better ? differenceText(better) : '–'];
}

/** Income, costs, result and equity, as planned and as forecast. */
export function ForecastSummary({ forecast: result }: { readonly forecast: ForecastResult }) {
  const { year, period, months, unit } = result;
  const row = (head: string, key: Total) => ({ key, head, figures: totalFigures(result, key) });
  return (
    <Section heading={SENTENCES.forecastHeading(year, periodText(period))}>
      <Decided forecast={result} />
      <Note>{months === 0 ? SENTENCES.noOutturn : SENTENCES.outturnUntil(lastMonth(months))}</Note>
      <FigureTable
        caption={SENTENCES.forecastHeading(year, periodText(period))}
        headings={[unit, SENTENCES.budget, SENTENCES.forecast, SENTENCES.againstBudget]}
        rows={[
          row(SENTENCES.incomeTotal, 'income'),
          row(SENTENCES.costTotal, 'cost'),
          row(SENTENCES.result, 'result'),
          row(SENTENCES.opening, 'opening'),
          row(SENTENCES.closingEquity, 'closing'),
        ]}
      />
      <Note>{SENTENCES.minusIsWorse}</Note>
      <Unsettled forecast={result} />
    </Section>
  );
}

/** Which forecast is decided, where the table shows what the workbook gives today. */
function Decided({ forecast }: { readonly forecast: ForecastResult }) {
  const decided = decidedNow(forecast);
  if (decided === null) return null;
  const { decision, isChanged } = decided;
  const { date, decidedBy, result } = decision;
  const amount = `${amountText(result)} ${forecast.unit}`;
  return (
    <>
      <Note>{SENTENCES.decidedBeside(date, decidedBy, amount)}</Note>
      {isChanged && <Note>{SENTENCES.changedSinceDecision}</Note>}
    </>
  );
}

/** What the figures rest on that nobody has decided: proposed methods, adjustments that may be in the outturn. */
function Unsettled({ forecast: { lines } }: { readonly forecast: ForecastResult }) {
  const proposed = lines.filter((line) => proposalText(line) !== null).length;
  const open = lines.filter(({ adjustmentState }) => adjustmentState === 'open').length;
  return (
    <>
      {proposed > 0 && <Note>{SENTENCES.proposedLines(proposed)}</Note>}
      {open > 0 && <Note>{SENTENCES.openAdjustments(open)}</Note>}
    </>
  );
}

/** The bridge drawn and in figures; what has changed since a decision is shown under it. */
export function Bridge({ forecast: result }: { readonly forecast: ForecastResult }) {
  const { periods, unit, period, forecast } = result;
  const last = periods.at(-1);
  if (last === undefined || last.bridge.length === 0) return <Note>{SENTENCES.noBridge}</Note>;
  const isDecided = last.origin === 'decided' && last.period === period;
  return (
    <Section heading={SENTENCES.bridge}>
      <BridgeChart bridge={last.bridge} unit={unit} />
      <FigureTable
        caption={SENTENCES.bridge}
        headings={[SENTENCES.step, SENTENCES.amount, SENTENCES.equityShort]}
        rows={last.bridge.map(({ step, amount, closing }, index) => ({
          ...{ key: step, head: stepLabel(step) },
          figures: [index === 0 ? '' : differenceText(amount), amountText(closing)],
        }))}
      />
      {isDecided && !last.result.eq(forecast.result) && (
        <Note>{SENTENCES.sinceDecision(`${amountText(forecast.result)} ${unit}`)}</Note>
      )}
    </Section>
  );
}

/** Forecast equity against the ceiling under every mode, the chosen one first. */
export function Limits({ forecast: { ceilings, minimum, forecast, unit } }: { readonly forecast: ForecastResult }) {
  if (ceilings.length === 0 || forecast.closing === null) return null;
  const margin = forecast.closing.minus(minimum);
  return (
    <Section heading={SENTENCES.limits}>
      <FigureTable
        caption={SENTENCES.limits}
        headings={[SENTENCES.limitMode, SENTENCES.ceiling, SENTENCES.headroom]}
        rows={ceilings.map(({ mode, amount, headroom }) => ({
          ...{ key: mode, head: CEILING_WORDS[mode] },
          figures: [amountText(amount), amountText(headroom)],
        }))}
      />
      {!minimum.isZero() && (
        <Note>{SENTENCES.marginTo(`${amountText(minimum)} ${unit}`, `${amountText(margin)} ${unit}`)}</Note>
      )}
    </Section>
  );
}
