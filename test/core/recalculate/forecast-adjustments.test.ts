import { describe, expect, it } from '@jest/globals';
import type { CellValue } from '../../../src/core/cells/cell';
import { forecastJson, forecastLinesJson } from '../../../src/cli/forecast-json';
import { readForecastNotes, readBackForecast } from '../../../src/core/sheets/forecast/notes';
import { expectFormulasToHold } from '../sheets/check-plans';
import { gridOfPlan } from '../sheets/grid-fixture';
import { budgetTable } from '../../samples/forecast/budget-table';
import type { Run } from '../../samples/forecast/runs';
import { cellOf, decideOn, firstChoices, runOn, shownAt } from '../../samples/forecast/runs';

const T1 = [budgetTable(4)];
const T2 = [budgetTable(8)];
const LINE = 'Köp av insatser';

const lineOf = ({ recalculation }: Run) => recalculation.results.forecast!.lines.find(({ label }) => label === LINE)!;
const questionsOf = ({ recalculation }: Run) =>
  recalculation.findings.flatMap(({ rule, severity, message }) =>
    rule === 'adjustment' ? [`${severity}: ${message}`] : [],
  );

/** An adjustment of the first tertial, met by the outturn of the second. */
function second(answer: CellValue = null): Run {
  const first = runOn(T1);
  const chosen = runOn(T1, first, firstChoices(first));
  const asked = runOn(T2, chosen);
  return answer === null ? asked : runOn(T2, asked, { [cellOf(asked, LINE, 'answer')]: answer });
}

describe('an adjustment of an earlier tertial', () => {
  it('asks whether it is left, in the outturn or another, when a new outturn comes', () => {
    const run = second();
    expect(questionsOf(run)).toEqual([
      expect.stringMatching(/^warning: .*är den kvar, finns den i utfallet eller ska den ändras\?.*räknas den med/),
    ]);
    expect(shownAt(run, cellOf(run, LINE, 'note'))).toContain('Är justeringen kvar');
    expect([lineOf(run).adjustmentState, lineOf(run).adjustment.toNumber()]).toEqual(['open', -100]);
    expectFormulasToHold(run.plans, T2);
  });

  it.each(['I utfallet', 'i utfallet'])('is not counted once it is %s', (answer) => {
    const [asked, run] = [second(), second(answer)];
    expect(lineOf(run).forecast.minus(lineOf(asked).forecast).toNumber()).toBe(100);
    expect([questionsOf(run), shownAt(run, cellOf(run, LINE, 'adjustment'))]).toEqual([[], '-100']);
    expect(shownAt(run, cellOf(run, LINE, 'note'))).toBe('Justeringen räknas inte: den finns i utfallet.');
    expect(forecastLinesJson(run.recalculation.results.forecast!).lines).toContainEqual(
      expect.objectContaining({ label: LINE, adjustment: 0, adjustmentState: 'inOutturn' }),
    );
    expectFormulasToHold(run.plans, T2);
  });

  it('is counted without asking once it is left, until the next outturn', () => {
    const run = second('Kvar');
    expect([questionsOf(run), lineOf(run).adjustment.toNumber()]).toEqual([[], -100]);
    expect(shownAt(run, cellOf(run, LINE, 'answer'))).toBe('Kvar 2021-T2');
    expectFormulasToHold(run.plans, T2);
    const other = runOn(T1, run);
    expect(lineOf(other).adjustmentState).toBe('current');
  });

  it('asks again where the answer was for another outturn, or its day is none', () => {
    expect(lineOf(second('Kvar 2021-T1')).adjustmentState).toBe('open');
    const run = second();
    expect(lineOf(runOn(T2, run, { [cellOf(run, LINE, 'date')]: 'i maj' })).adjustmentState).toBe('open');
    expect(lineOf(runOn(T2, run, { [cellOf(run, LINE, 'date')]: null })).adjustmentState).toBe('open');
    expect(lineOf(runOn(T2, run, { [cellOf(run, LINE, 'date')]: '2021-09-20' })).adjustmentState).toBe('current');
  });

  it('is read from a sheet that had no column for the answer', () => {
    const run = second();
    const at = run.sheet.cells.find(
      ({ content }) => content.kind === 'text' && content.text === 'Justeringen efter nytt utfall',
    )!.column;
    const cells = run.sheet.cells.flatMap((cell) =>
      cell.column === at ? [] : [{ ...cell, column: cell.column > at ? cell.column - 1 : cell.column }],
    );
    // With a cell of Tertial's own overwritten, only the headings are left to know the columns by.
    const grid = gridOfPlan({ ...run.sheet, cells }, { [cellOf(run, 'Löner', 'used')]: 'egen text' });
    const [input] = readForecastNotes(grid).inputs;
    expect([input!.label, input!.typed.adjustment.text, input!.typed.answer.text]).toEqual([LINE, '-100', '']);
    expect(readBackForecast(grid).unread).toBeNull();
  });
});

describe('a decision', () => {
  const refused = ({ recalculation }: Run) =>
    recalculation.findings.filter(({ rule }) => rule === 'decisionIncomplete').map(({ message }) => message);

  it.each<[CellValue, string, string]>([
    [44336, '', 'vem som fastställer den'],
    [null, 'Styrelsen § 14', 'dagen'],
    ['i maj', 'Styrelsen § 14', 'dagen'],
  ])('on %p by %p is refused and reported, and stays as it was typed', (date, by, lacking) => {
    const first = runOn(T1);
    const run = runOn(T1, first, decideOn(first, date, by));
    expect(run.recalculation.results.forecast!.decisions).toEqual([]);
    expect(refused(run)).toEqual([expect.stringContaining(lacking)]);
    expect(shownAt(run, cellOf(run, 'Beslutas av', 'budget'))).toBe(by);
    const later = runOn(T1, run, decideOn(run, '2021-05-20', 'Styrelsen § 14'));
    expect([later.recalculation.results.forecast!.decisions.length, refused(later)]).toEqual([1, []]);
  });

  it('is named beside what is counted today, in the sheet and in JSON', () => {
    const first = runOn(T1);
    const decided = runOn(T1, first, decideOn(first, 44336, 'Styrelsen § 14'));
    const head = (run: Run) => shownAt(run, 'A5');
    expect(head(decided)).toContain('Fastställd 2021-05-20 av Styrelsen § 14');
    expect(head(decided)).not.toContain('har ändrats');
    const changed = [
      budgetTable(4, { costs: [{ label: 'Löner', before: 1, budget: 2200, outturn: { 4: 675, 8: 1, 12: 1 } }] }),
    ];
    const run = runOn(changed, decided);
    expect(head(run)).toContain('Underlaget har ändrats sedan dess');
    const { forecast, decisions } = run.recalculation.results.forecast!;
    expect(forecastJson(run.recalculation.results.forecast!).at(-1)).toMatchObject({
      ...{ origin: 'decided', result: decisions[0]!.result.toNumber() },
      today: { result: forecast.result.toNumber(), changed: true },
    });
  });
});
