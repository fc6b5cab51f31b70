import { describe, expect, it } from '@jest/globals';
import { draftOf, inputFrom } from '../../../src/taskpane/places/work/forecast/line-draft';
import { planSheets, recalculateInSteps } from '../../../src/core/recalculate';
import { finish } from '../../../src/core/pace/steps';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { NOTHING_UNWRITTEN } from '../../../src/core/documents/notes/user-notes';
import { budgetTable } from '../../samples/forecast/budget-table';
import type { Run } from '../../samples/forecast/runs';
import { cellOf, decideOn, firstChoices, runOn, shownAt } from '../../samples/forecast/runs';

/** What Excel counts from 1904 in workbooks that come from early Macintoshes: 14 May 2021, and the 20th. */
const MAY_14 = 42868;
const MAY_20 = 42874;

const from1904 = (stage: Parameters<typeof budgetTable>[0]) => [{ ...budgetTable(stage), date1904: true }];
const lineOf = ({ recalculation }: Run, wanted: string) =>
  recalculation.results.forecast!.lines.find(({ label }) => label === wanted)!;

/** The year after the adjustment, its day typed as such a workbook counts it. */
function adjusted(): Run {
  const first = runOn(from1904(4));
  const typed = { ...firstChoices(first), [cellOf(first, 'Köp av insatser', 'date')]: MAY_14 };
  return runOn(from1904(4), first, typed);
}

describe('a day in a workbook that counts days from 1904', () => {
  it('is written again as it was typed, run after run', () => {
    const once = adjusted();
    const twice = runOn(from1904(4), once);
    for (const run of [once, twice]) expect(shownAt(run, cellOf(run, 'Köp av insatser', 'date'))).toBe(String(MAY_14));
  });

  it('is the day that was typed: in the message, and in the pane', () => {
    const run = runOn(from1904(8), adjusted());
    const { findings } = run.recalculation;
    const messages = findings.filter(({ rule }) => rule === 'adjustment').map(({ message }) => message);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain('beslutades 2021-05-14');
    expect(draftOf(lineOf(run, 'Köp av insatser')).date).toBe('2021-05-14');
  });

  it('is the day of a decision', () => {
    const chosen = adjusted();
    const run = runOn(from1904(4), chosen, decideOn(chosen, MAY_20, 'Styrelsen § 14'));
    expect(run.recalculation.results.forecast!.decisions.map(({ date }) => date)).toEqual(['2021-05-20']);
  });

  it('is written as the workbook counts it where it was typed in the pane', () => {
    const line = lineOf(adjusted(), 'Löner');
    const input = inputFrom(line, { ...draftOf(line), adjustment: '-50', date: '2021-05-20' });
    const content = {
      sheets: from1904(4).map((grid) => ({ grid, marker: null })),
      ...{ names: [], isManual: false },
    };
    const occasion = { today: null, workbookName: null, unwritten: { ...NOTHING_UNWRITTEN, inputs: [input] } };
    const recalculation = finish(recalculateInSteps(content, DEFAULT_SETTINGS, occasion));
    const plans = planSheets(content, recalculation, DEFAULT_SETTINGS);
    const run = { recalculation, plans, sheet: plans.find(({ key }) => key === 'forecast')! };
    expect(shownAt(run, cellOf(run, 'Löner', 'date'))).toBe(String(MAY_20));
  });
});
