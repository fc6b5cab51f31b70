import { useState } from 'react';
import type { FollowUpResult } from '../../../core/calculation/follow-up/follow-up-results';
import { periodKey } from '../../../core/documents/period';
import { SENTENCES } from '../../sentences';
import type { Outcome } from '../../session/work';
import type { FigureRow } from '../parts/figure-table';
import { FigureTable } from '../parts/figure-table';
import { Note } from '../parts/note';
import { Pick } from '../parts/pick';
import { ListDetail } from './list-detail';
import { percentIn, periodName, periodsOf, trendOf } from './trend';
import { UnitDetail } from './unit-detail';

const HEADINGS = [SENTENCES.unit, SENTENCES.exits, SENTENCES.solution, SENTENCES.trend];

function trendText(points: number | null): string {
  if (points === null) return '–';
  return points > 0 ? `+${points}` : points < 0 ? `−${-points}` : '±0';
}

function unitRow(result: FollowUpResult, all: readonly FollowUpResult[]): FigureRow {
  const exits = result.rows.find(({ measure }) => measure === 'exits')?.total?.value;
  const percent = percentIn(result, 'positive');
  return {
    key: unitKey(result),
    head: result.unit,
    figures: [exits ?? '–', percent === null ? '–' : `${percent} %`, trendText(trendOf(result, all, 'positive'))],
  };
}

const unitKey = ({ scope, unit, sheet }: FollowUpResult) => `${scope} ${sheet} ${unit}`;

/** One of the results in full: all units together until another is picked. */
function PickedUnit({ results }: { readonly results: readonly FollowUpResult[] }) {
  const [picked, pick] = useState<string | null>(null);
  const result =
    results.find((each) => unitKey(each) === picked) ?? results.find(({ scope }) => scope === 'all') ?? results[0];
  if (result === undefined) return null;
  return (
    <>
      <Pick
        label={SENTENCES.shownUnit}
        value={unitKey(result)}
        choices={results.map((each) => [unitKey(each), each.unit])}
        onPick={pick}
      />
      <UnitDetail result={result} />
    </>
  );
}

/** Results by unit: a period's units beside each other, then one of them in full. */
export default function FollowUpView({ outcome }: { readonly outcome: Outcome }) {
  const { followUp, episodes } = outcome.recalculation.results;
  const periods = periodsOf(followUp);
  const [pickedPeriod, setPeriod] = useState<string | null>(null);
  const period = periods.find((each) => periodKey(each) === pickedPeriod) ?? periods[0];
  if (period === undefined) return <p>{SENTENCES.noFollowUp}</p>;
  const shown = followUp.filter((result) => periodKey(result.period) === periodKey(period));
  return (
    <>
      <Pick
        label={SENTENCES.followUpPeriod}
        value={periodKey(period)}
        choices={periods.map((each) => [periodKey(each), periodName(each)])}
        onPick={setPeriod}
      />
      <FigureTable
        caption={`${SENTENCES.units}, ${periodName(period)}`}
        headings={HEADINGS}
        rows={shown.map((result) => unitRow(result, followUp))}
      />
      <Note>{SENTENCES.weighted}</Note>
      <PickedUnit results={shown} />
      {episodes.map((list) => (
        <ListDetail key={list.sheet} list={list} year={period.year} />
      ))}
    </>
  );
}
