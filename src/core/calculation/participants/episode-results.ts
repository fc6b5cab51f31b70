import type { Measure, SexOrTotal } from '../../documents/measure';
import { MEASURES } from '../../documents/measure';
import type { ListWord, ParticipantsDocument } from '../../documents/participants';
import { MAN, UNKNOWN_SEX, WOMAN } from '../../documents/participants';
import type { Steps } from '../../pace/steps';
import { forEach } from '../../pace/steps';
import { withPercents } from '../follow-up/table-results';
import type { Count, FollowUpResult } from '../follow-up/follow-up-results';
import { ALL_UNITS } from '../follow-up/follow-up-results';
import type { ExitRule } from '../../documents/exit-category';
import type { Tally } from './count-episodes';
import { countEpisodes, hasOneExitEach, tallyIndex } from './count-episodes';
import type { SerialPeriod } from './episode-periods';
import { episodePeriods } from './episode-periods';

const SEXES: Readonly<Record<SexOrTotal, readonly number[]>> = {
  women: [WOMAN],
  men: [MAN],
  total: [UNKNOWN_SEX, WOMAN, MAN],
};

function countIn(tally: Tally, measure: Measure, column: SexOrTotal): Count {
  const value = SEXES[column].reduce((sum, sex) => sum + (tally[tallyIndex(measure, sex)] ?? 0), 0);
  return { value, source: { kind: 'episodes' } };
}

type Named = Pick<FollowUpResult, 'unit' | 'scope'>;

function resultOf(tally: Tally, named: Named, about: { sheet: string; period: SerialPeriod }): FollowUpResult {
  const rows = MEASURES.map((measure) => ({
    measure,
    women: countIn(tally, measure, 'women'),
    men: countIn(tally, measure, 'men'),
    total: countIn(tally, measure, 'total'),
  }));
  return { ...named, period: about.period.period, sheet: about.sheet, rows: withPercents(rows) };
}

/** True for a group in which anybody took part. */
function isUsed(tally: Tally): boolean {
  return tally.some((count) => count > 0);
}

/** The results of each word of a column, those without a name and those in which nobody took part left out. */
function byWord(
  tallies: readonly Tally[],
  words: readonly ListWord[],
  as: { scope: FollowUpResult['scope']; sheet: string; period: SerialPeriod },
): FollowUpResult[] {
  return tallies.flatMap((tally, index) => {
    const unit = words[index]?.text ?? '';
    return unit === '' || !isUsed(tally) ? [] : [resultOf(tally, { unit, scope: as.scope }, as)];
  });
}

/**
 * The counts of a participant list in every period that it reaches: each unit, all units, each kommun.
 * A person with two episodes is counted twice. Example: who began before the period and has not ended took part.
 */
export function* episodeResults(
  document: ParticipantsDocument,
  rules: readonly ExitRule[],
): Steps<readonly FollowUpResult[]> {
  const { sheet } = document;
  const byPeriod = yield* forEach(episodePeriods(document), function* (period): Steps<FollowUpResult[]> {
    const { unit, municipality, all } = countEpisodes(document, period, rules);
    if (!isUsed(all)) return [];
    const isByPerson = hasOneExitEach(document, period, rules);
    return [
      ...byWord(unit, document.units, { scope: 'unit', sheet, period }),
      { ...resultOf(all, { unit: ALL_UNITS, scope: 'all' }, { sheet, period }), isByPerson },
      ...byWord(municipality, document.municipalities, { scope: 'municipality', sheet, period }),
    ];
  });
  return byPeriod.flat();
}
