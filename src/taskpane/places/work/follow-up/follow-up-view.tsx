import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useState } from 'react';
import type { FollowUpResult } from '../../../../core/calculation/follow-up/follow-up-results';
import type { Period } from '../../../../core/documents/period';
import { periodInWords, periodKey } from '../../../../core/documents/period';
import { capitalised, listed } from '../../../../core/summary/summary-words';
import { Fold } from '../../../parts/fold';
import { Note } from '../../../parts/note';
import { Pick } from '../../../parts/pick';
import { Section } from '../../../parts/section';
import { FOLLOW_UP_SENTENCES } from '../../../sentences/follow-up';
import type { Outcome } from '../../../session/work';
import { ListDetail } from './list-detail';
import { membersWithoutTable } from './members-without-table';
import { OutcomeCard } from './outcome-card';
import { isListed } from '../../../../core/summary/solved';
import { periodBefore, periodsOf, pointsText, trendOf } from '../../../../core/summary/trend';
import { UnitDetail } from './unit-detail';
import { UnitTable } from './unit-table';

const unitKey = ({ scope, unit, sheet }: FollowUpResult) => `${scope} ${sheet} ${unit}`;

/** One of the results in full: all units together until another is picked. */
function PickedUnit({ results, least }: { readonly results: readonly FollowUpResult[]; readonly least: number }) {
  const [picked, pick] = useState<string | null>(null);
  const result =
    results.find((each) => unitKey(each) === picked) ?? results.find(({ scope }) => scope === 'all') ?? results[0];
  if (result === undefined) return null;
  return (
    <Fold title={FOLLOW_UP_SENTENCES.allMeasures}>
      <Pick
        label={FOLLOW_UP_SENTENCES.shownUnit}
        value={unitKey(result)}
        choices={results.map((each) => [unitKey(each), each.unit])}
        onPick={pick}
      />
      <UnitDetail result={result} least={least} />
    </Fold>
  );
}

function MissingMembers({ names }: { readonly names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{FOLLOW_UP_SENTENCES.membersWithoutTable(listed(names), names.length === 1)}</MessageBarBody>
    </MessageBar>
  );
}

/** How all units together went since the period before; `null` where that cannot be compared. */
function trendText(result: FollowUpResult, all: readonly FollowUpResult[], least: number): string | null {
  const points = trendOf(result, all, least);
  const before = periodBefore(result.period);
  if (points === null || before === null) return null;
  return FOLLOW_UP_SENTENCES.againstBefore(pointsText(points), periodInWords(before));
}

interface SourceProps {
  readonly outcome: Outcome;
  /** The results of the period out of one source: the tables, or one list. */
  readonly shown: readonly FollowUpResult[];
}

/** What the units did in a period, out of one source. */
function SourceResults({ outcome, shown }: SourceProps) {
  const { followUp, memberShares } = outcome.recalculation.results;
  const least = outcome.countedWith.settings.disclosure.percentBase;
  const whole = shown.find(({ scope }) => scope === 'all') ?? shown[0];
  if (whole === undefined) return null;
  const hasTrend = shown.some((result) => trendOf(result, followUp, least) !== null);
  return (
    <>
      <OutcomeCard result={whole} least={least} trend={trendText(whole, followUp, least)} />
      <UnitTable shown={shown} all={followUp} least={least} />
      <MissingMembers names={membersWithoutTable(shown, memberShares, whole.period.year)} />
      <Note>
        {[FOLLOW_UP_SENTENCES.shareNote(least), ...(hasTrend ? [FOLLOW_UP_SENTENCES.pointsNote] : [])].join(' ')}
      </Note>
      <PickedUnit results={shown} least={least} />
    </>
  );
}

const sourceOf = (result: FollowUpResult) => (isListed(result) ? result.sheet : '');

/** The results of a period by where they come from: the tables first, then each list. */
function bySource(results: readonly FollowUpResult[]): [source: string, results: readonly FollowUpResult[]][] {
  const sources = [...new Set(results.map(sourceOf))].sort((left, right) => left.localeCompare(right, 'sv'));
  return sources.map((source) => [source, results.filter((result) => sourceOf(result) === source)]);
}

/** A period: what the tables count, and apart from that what each list does. */
function PeriodResults({ outcome, period }: { readonly outcome: Outcome; readonly period: Period }) {
  const { followUp } = outcome.recalculation.results;
  const sources = bySource(followUp.filter((result) => periodKey(result.period) === periodKey(period)));
  return sources.map(([source, shown]) => {
    const results = <SourceResults key={source} outcome={outcome} shown={shown} />;
    if (sources.length === 1) return results;
    const heading = source === '' ? FOLLOW_UP_SENTENCES.fromTables : FOLLOW_UP_SENTENCES.fromList(source);
    return (
      <Section key={source} heading={heading}>
        {results}
      </Section>
    );
  });
}

/** Results by unit: what the period came to, its units beside each other, and what lists state beside that. */
export default function FollowUpView({ outcome }: { readonly outcome: Outcome }) {
  const { followUp, episodes } = outcome.recalculation.results;
  const periods = periodsOf(followUp);
  const [pickedPeriod, setPeriod] = useState<string | null>(null);
  const period = periods.find((each) => periodKey(each) === pickedPeriod) ?? periods[0];
  if (period === undefined) return <p>{FOLLOW_UP_SENTENCES.noFollowUp}</p>;
  return (
    <>
      {periods.length > 1 && (
        <Pick
          label={FOLLOW_UP_SENTENCES.followUpPeriod}
          value={periodKey(period)}
          choices={periods.map((each) => [periodKey(each), capitalised(periodInWords(each))])}
          onPick={setPeriod}
        />
      )}
      <PeriodResults outcome={outcome} period={period} />
      {episodes.map((list) => (
        <ListDetail key={list.sheet} list={list} year={period.year} />
      ))}
    </>
  );
}
