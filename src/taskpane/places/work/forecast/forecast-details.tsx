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
import { SENTENCES } from '../../../sentences';
import { useSession } from '../../../session/session-context';

const PREFERRED: readonly (readonly [string, string])[] = [
  ['', SENTENCES.noPreferred],
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
      label={SENTENCES.preferredMethod}
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
    <LinkFold title={SENTENCES.limits}>
      <FigureTable
        caption={SENTENCES.limits}
        headings={[SENTENCES.limitMode, SENTENCES.ceiling, SENTENCES.leftToCeiling]}
        rows={ceilings.map(({ mode, amount, headroom }) => ({
          ...{ key: mode, head: CEILING_WORDS[mode] },
          figures: [roundedText(amount, unit), roundedText(headroom, unit)],
        }))}
      />
      {!minimum.isZero() && (
        <Note>{SENTENCES.marginTo(`${amountText(minimum)} ${unit}`, `${amountText(margin)} ${unit}`)}</Note>
      )}
    </LinkFold>
  );
}

/** What was decided before, with the day. */
export function Decisions({ forecast: { decisions, unit } }: ForecastProps) {
  if (decisions.length === 0) return null;
  return (
    <LinkFold title={SENTENCES.decided}>
      <FigureTable
        caption={SENTENCES.decided}
        headings={[`${SENTENCES.decided}, ${unit}`, SENTENCES.result, SENTENCES.equityShort]}
        rows={decisions.map(({ period, ordinal, date, result, closing }) => ({
          key: `${period} ${ordinal}`,
          head: SENTENCES.decidedRow(`${periodText(period)} ${period.slice(0, 4)}`, dayText(date)),
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
    <LinkFold title={SENTENCES.gone}>
      <Note>{SENTENCES.goneNote}</Note>
      <PlainList>
        {gone.map(({ key, label }) => (
          <li key={key}>{label}</li>
        ))}
      </PlainList>
    </LinkFold>
  );
}
