import { useState } from 'react';
import { METHOD_NAMES, PREFERABLE } from '../../../core/calculation/forecast/forecast-methods';
import type { ForecastResult } from '../../../core/calculation/forecast/forecast-types';
import { SENTENCES } from '../../sentences';
import { useSession, useSessionState } from '../../session/session-context';
import type { Outcome } from '../../session/work';
import { Note } from '../parts/note';
import { Pick } from '../parts/pick';
import { PlainList } from '../parts/plain-list';
import { Section } from '../parts/section';
import { DecideForm } from './decide-form';
import { Bridge, ForecastSummary, Limits } from './forecast-summary';
import { LineItem } from './line-item';
import type { LineOrder } from './line-order';
import { lineOrderNamed, ordered } from './line-order';

const ORDERS: readonly (readonly [LineOrder, string])[] = [
  ['sheet', SENTENCES.sortOrder],
  ['worst', SENTENCES.sortWorst],
  ['best', SENTENCES.sortBest],
];

const PREFERRED: readonly (readonly [string, string])[] = [
  ['', SENTENCES.noPreferred],
  ...PREFERABLE.map((method) => [METHOD_NAMES[method], METHOD_NAMES[method]] as const),
];

/** The lines, in the workbook's order until the user picks another. */
function Lines({ forecast: { lines, months, preferred } }: { readonly forecast: ForecastResult }) {
  const session = useSession();
  const [order, setOrder] = useState<LineOrder>('sheet');
  return (
    <Section heading={SENTENCES.lines}>
      <Pick
        label={SENTENCES.preferredMethod}
        value={preferred}
        choices={PREFERRED}
        onPick={(method) => void session.take({ kind: 'preferred', method })}
      />
      <Pick label={SENTENCES.sortBy} value={order} choices={ORDERS} onPick={(name) => setOrder(lineOrderNamed(name))} />
      <PlainList>
        {ordered(lines, order).map((line) => (
          <LineItem key={line.key} line={line} months={months} />
        ))}
      </PlainList>
    </Section>
  );
}

function GoneLines({ forecast: { gone } }: { readonly forecast: ForecastResult }) {
  if (gone.length === 0) return null;
  return (
    <Section heading={SENTENCES.gone}>
      <Note>{SENTENCES.goneNote}</Note>
      <PlainList>
        {gone.map(({ key, label }) => (
          <li key={key}>{label}</li>
        ))}
      </PlainList>
    </Section>
  );
}

/** The forecast of the year: what it comes to, how it came from the budget, its lines to type beside, and its decision. */
export default function ForecastView({ outcome }: { readonly outcome: Outcome }) {
  const { unwritten } = useSessionState();
  const { forecast } = outcome.recalculation.results;
  if (forecast === null) return <p>{SENTENCES.noForecast}</p>;
  const isUnwritten = unwritten.inputs.length > 0 || unwritten.request !== null || unwritten.preferred !== null;
  return (
    <>
      {isUnwritten && <Note>{SENTENCES.unwrittenForecast}</Note>}
      <ForecastSummary forecast={forecast} />
      <Bridge forecast={forecast} />
      <Limits forecast={forecast} />
      <Lines forecast={forecast} />
      <GoneLines forecast={forecast} />
      <DecideForm forecast={forecast} />
    </>
  );
}
