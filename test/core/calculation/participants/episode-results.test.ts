import { describe, expect, it } from '@jest/globals';
import fc from '../../../samples/fast-check';
import { runs } from '../../../samples/seeds';
import { finish } from '../../../../src/core/pace/steps';
import { episodeDetails } from '../../../../src/core/calculation/participants/episode-details';
import { episodeResults } from '../../../../src/core/calculation/participants/episode-results';
import type { FollowUpResult } from '../../../../src/core/calculation/follow-up/follow-up-results';
import type { ExitRule } from '../../../../src/core/documents/exit-category';
import { exitCategory } from '../../../../src/core/documents/exit-category';
import type { Measure } from '../../../../src/core/documents/measure';
import { POSITIVE_MEASURES } from '../../../../src/core/documents/measure';
import { periodDays, periodKey } from '../../../../src/core/documents/period';
import { readParticipants } from '../../../../src/core/reading/participants/read-participants';
import { diceFrom } from '../../../samples/budgets/dice';
import { sheetOf } from '../../../samples/budgets/sheet';
import type { Episode } from '../../../samples/follow-up/list';
import { listRows, randomEpisodes } from '../../../samples/follow-up/list';

const listOf = (episodes: readonly Episode[]) => finish(readParticipants(sheetOf('Lista', listRows(episodes)).grid()))!;
const resultsOf = (episodes: readonly Episode[], rules: readonly ExitRule[] = []) =>
  finish(episodeResults(listOf(episodes), rules));

const episode = (change: Partial<Episode>): Episode => ({
  ...{ id: 'D1', sex: 'Kvinna', unit: 'Torget', municipality: 'Norrby' },
  ...{ start: '2024-02-01', end: null, code: null, exit: null },
  ...change,
});

function total(
  results: readonly FollowUpResult[],
  about: { unit: string; period: string; measure: Measure },
): number | undefined {
  const result = results.find(({ unit, period }) => unit === about.unit && periodKey(period) === about.period);
  return result?.rows.find(({ measure }) => measure === about.measure)?.total?.value;
}

const all = (period: string, measure: Measure) => ({ unit: 'Alla enheter', period, measure });

/** What a measure counts, spelt out: days are compared as text. */
function counts(
  measure: Measure,
  { start, end, code, exit }: Episode,
  { from, to }: { from: string; to: string },
): boolean {
  const hasBegun = start !== null && start <= to;
  const hasEnded = end !== null && end >= from && end <= to;
  const category = exitCategory({ code: String(code ?? ''), text: exit ?? '' }, []);
  if (measure === 'participants') return hasBegun && (end === null || end >= from);
  if (measure === 'new') return hasBegun && start >= from;
  if (measure === 'remaining') return hasBegun && (end === null || end > to);
  if (measure === 'positive') return hasEnded && POSITIVE_MEASURES.some((each) => each === category);
  return hasEnded && (measure === 'exits' || category === measure);
}

describe('the counts of a participant list', () => {
  it('are what the definitions say, in every period, unit, kommun and sex', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const episodes = randomEpisodes(diceFrom(seed), 60);
        for (const { unit, scope, period, rows } of resultsOf(episodes)) {
          const days = periodDays(period)!;
          const own = episodes.filter(
            (each) => scope === 'all' || (scope === 'unit' ? each.unit : each.municipality) === unit,
          );
          for (const { measure, women, men, total: both } of rows) {
            const counted = own.filter((each) => counts(measure, each, days));
            const ofWomen = counted.filter(({ sex }) => sex.startsWith('K')).length;
            expect([women?.value, men?.value, both?.value]).toEqual([
              ofWomen,
              counted.length - ofWomen,
              counted.length,
            ]);
          }
        }
      }),
      { numRuns: runs({ few: 15, all: 40 }) },
    );
  });

  it('include the first and last day of a period', () => {
    const results = resultsOf([
      episode({ start: '2024-01-01', end: '2024-04-30', code: 1, exit: 'arbete' }),
      episode({ start: '2024-04-30', end: '2024-05-01', code: 1, exit: 'arbete' }),
    ]);
    expect(total(results, all('2024-T1', 'new'))).toBe(2);
    expect(total(results, all('2024-T1', 'exits'))).toBe(1);
    expect(total(results, all('2024-T1', 'remaining'))).toBe(1);
    expect(total(results, all('2024-T2', 'exits'))).toBe(1);
    expect(total(results, all('2024-T1..T2', 'exits'))).toBe(2);
  });

  it('leave mistaken registrations out', () => {
    const results = resultsOf([episode({}), episode({ end: '2024-03-01', code: 9, exit: 'Felregistrering' })]);
    expect(total(results, all('2024-T1', 'participants'))).toBe(1);
    expect(total(results, all('2024-T1', 'exits'))).toBe(0);
  });

  it('have a row without sex in the total alone', () => {
    const [result] = resultsOf([episode({ sex: '' }), episode({})]);
    const participants = result?.rows[0];
    expect([participants?.women?.value, participants?.men?.value, participants?.total?.value]).toEqual([1, 0, 2]);
  });

  it('follow the user’s own categories', () => {
    const ended = [episode({ end: '2024-03-01', code: 8, exit: 'praktik' })];
    expect(total(resultsOf(ended), all('2024-T1', 'work'))).toBe(0);
    const rules: ExitRule[] = [{ code: '8', text: null, category: 'work' }];
    expect(total(resultsOf(ended, rules), all('2024-T1', 'work'))).toBe(1);
  });

  it('name no unit that nobody has taken part in', () => {
    const results = resultsOf([episode({}), episode({ unit: 'Nytt team', start: '2024-06-01' })]);
    expect(results.filter(({ period }) => periodKey(period) === '2024-T1').map(({ unit }) => unit)).toEqual([
      ...['Torget', 'Alla enheter', 'Norrby'],
    ]);
  });
});

describe('the category of an exit', () => {
  it.each([
    ['1', '', 'work'],
    ['1', 'Extratjänst', 'extraJobs'],
    ['1', 'studier', 'studies'],
    ['2', 'Fortsatt rehab', 'rehab'],
    ['3', '', 'healthBreak'],
    ['3', 'saknar arbetsförmåga', 'noWorkCapacity'],
    ['5', 'Flyttat', 'otherBreak'],
    ['', 'Anställning', 'work'],
    ['6', '', null],
    ['', 'zzz', null],
  ])('of code %j and text %j is %s', (code, text, category) => {
    expect(exitCategory({ code, text }, [])).toBe(category);
  });
});

describe('what a list shows beside its counts', () => {
  const TWICE = [
    episode({ id: 'A', end: '2024-03-01', code: 1, exit: 'arbete' }),
    episode({ id: 'A', unit: 'Teamet' }),
    episode({ id: 'B' }),
  ];

  it('is how many persons the episodes are of, where there are ids', () => {
    const { persons } = finish(episodeDetails(listOf(TWICE), []));
    expect(persons).toEqual([{ period: { year: 2024, first: 1, last: 3 }, persons: 2, episodes: 3 }]);
    const rows = listRows(TWICE).map(([, ...rest]) => rest);
    expect(finish(episodeDetails(finish(readParticipants(sheetOf('Lista', rows).grid()))!, [])).persons).toBeNull();
  });

  it('is exits by code, mistaken registrations left out', () => {
    const more = [...TWICE, episode({ end: '2024-02-02', code: 1, exit: 'felregistrering' })];
    const { years, excluded } = finish(episodeDetails(listOf(more), []));
    expect(years.map(({ year, byCode }) => [year, byCode])).toEqual([[2024, { 1: 1 }]]);
    expect(excluded).toBe(1);
  });
});

describe('exits that are persons', () => {
  const ended = (change: Partial<Episode>) => episode({ end: '2024-03-15', exit: 'Arbete', ...change });
  const byPerson = (episodes: readonly Episode[], rules: readonly ExitRule[] = []) =>
    resultsOf(episodes, rules).map(({ scope, period, isByPerson }) =>
      scope === 'all' && periodKey(period) === '2024-T1' ? isByPerson : null,
    );

  it('are so where no person leaves twice in the period', () => {
    expect(byPerson([ended({}), ended({ id: 'D2' }), ended({ end: '2024-09-01' })])).toContain(true);
  });

  it('are not where a person leaves twice, or nobody knows who left', () => {
    expect(byPerson([ended({}), ended({ unit: 'Verkstaden' })])).toContain(false);
    const rows = listRows([ended({}), ended({ id: 'D2' })]).map((row) => row.slice(1));
    const list = finish(readParticipants(sheetOf('Lista', rows).grid()))!;
    expect(finish(episodeResults(list, [])).map(({ isByPerson }) => isByPerson)).toContain(false);
  });

  it('leave mistaken registrations out', () => {
    const twice = [ended({}), ended({ exit: 'Felregistrering' })];
    expect(byPerson(twice)).toContain(true);
  });
});
