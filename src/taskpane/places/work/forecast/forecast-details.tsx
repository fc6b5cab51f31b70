import { METHOD_NAMES, PREFERABLE, preferredMethod } from '../../../../core/calculation/forecast/forecast-methods';
import type { ForecastResult } from '../../../../core/calculation/forecast/forecast-types';
import { periodText } from '../../../../core/documents/forecast-period';
import { CEILING_WORDS } from '../../../../core/settings/choice-words';
import { amountText, roundedText } from '../../../parts/amount-text';
import { dayText } from '../../../parts/day-text';
import { FigureTable } from '../../../parts/figure-table';
import { LinkFold } from '../../../parts/link-fold';
import { Note } from '../../../parts/note';
import { Pick } from '../../../parts/pick';
import { PlainList } from '../../../parts/plain-list';
import { FORECAST_SENTENCES } from '../../../sentences/forecast';
import { WORK_SENTENCES } from '../../../sentences/work';
import { useSession } from '../../../session/session-context';

const PREFERRED: readonly (readonly [string, string])[] = [
  ['', FORECAST_SENTENCES.noPreferred],
  ...PREFERABLE.map((method) => [METHOD_NAMES[method], METHOD_NAMES[method]] as const),
];

interface ForecastProps {
  readonly forecast: ForecastResult;
}

/** The method for lines that have none of their own. */
export function PreferredMethod({ forecast: { preferred } }: ForecastProps) {
  const session = useSession();
  const known = preferredMethod(preferred);
  return (
    <Pick
      label={FORECAST_SENTENCES.preferredMethod}
      value={known === null ? '' : METHOD_NAMES[known]}
      choices={PREFERRED}
      onPick={(method) => void session.take({ kind: 'preferred', method })}
    />
  );
}

/** Forecast equity against the ceiling under every mode, the chosen one first. */
export function Limits({ forecast: { ceilings, minimum, forecast, unit } }: ForecastProps) {
  if (ceilings.length === 0 || forecast.closing === null) return null;
  const margin = forecast.closing.minus(minimum);
  return (
    <LinkFold title={FORECAST_SENTENCES.limits}>
      <FigureTable
        caption={FORECAST_SENTENCES.limits}
        headings={[FORECAST_SENTENCES.limitMode, WORK_SENTENCES.ceiling, WORK_SENTENCES.leftToCeiling]}
        rows={ceilings.map(({ mode, amount, headroom }) => ({
          ...{ key: mode, head: CEILING_WORDS[mode] },
          figures: [roundedText(amount, unit), roundedText(headroom, unit)],
        }))}
      />
      {!minimum.isZero() && (
        <Note>{FORECAST_SENTENCES.marginTo(`${amountText(minimum)} ${unit}`, `${amountText(margin)} ${unit}`)}</Note>
      )}
    </LinkFold>
  );
}

/** What was decided before, with the day. */
export function Decisions({ forecast: { decisions, unit } }: ForecastProps) {
  if (decisions.length === 0) return null;
  return (
    <LinkFold title={FORECAST_SENTENCES.decided}>
      <FigureTable
        caption={FORECAST_SENTENCES.decided}
        headings={[`${FORECAST_SENTENCES.decided}, ${unit}`, FORECAST_SENTENCES.result, FORECAST_SENTENCES.equityShort]}
        rows={decisions.map(({ period, ordinal, date, result, closing }) => ({
          key: `${period} ${ordinal}`,
          head: FORECAST_SENTENCES.decidedRow(`${periodText(period)} ${period.slice(0, 4)}`, dayText(date)),
          figures: [roundedText(result, unit), roundedText(closing, unit)],
        }))}
      />
    </LinkFold>
  );
}

/** What was typed beside lines that the workbook has no more. */
export function GoneLines({ forecast: { gone } }: ForecastProps) {
  if (gone.length === 0) return null;
  return (
    <LinkFold title={FORECAST_SENTENCES.gone}>
      <Note>{FORECAST_SENTENCES.goneNote}</Note>
      <PlainList>
        {gone.map(({ key, label }) => (
          <li key={key}>{label}</li>
        ))}
      </PlainList>
    </LinkFold>
  );
}
