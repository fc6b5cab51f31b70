import { describe, expect, it } from '@jest/globals';
import { forecastLinesJson } from '../../../src/cli/forecast-json';
import type { CellValue } from '../../../src/core/cells/cell';
import { expectFormulasToHold, planOf } from '../sheets/check-plans';
import { oneCost } from '../../samples/forecast/one-cost';
import type { Run } from '../../samples/forecast/runs';
import { cellOf, runOn, shownAt } from '../../samples/forecast/runs';

const table = (headings: readonly string[], cost: readonly CellValue[]) => oneCost('Revision', headings, cost);

const lineOf = ({ recalculation }: Run) =>
  recalculation.results.forecast!.lines.find(({ label }) => label === 'Revision')!;

const T1 = ['Budget 2021', 'Utfall jan-apr 2021'];
const T2 = ['Budget 2021', 'Utfall jan-aug 2021'];
const LAST = ['Utfall 2020', 'Utfall jan-aug 2020'];

describe('a line that looks like a yearly invoice', () => {
  it.each([
    ['nothing booked', T1, [150, 0], 'budget', 150],
    ['a cell that is blank', T1, [150, null], 'budget', 150],
    ['over 80 % booked after four months', T1, [150, 121], 'invoiced', 121],
    ['80 % booked after four months', T1, [150, 120], 'months', 220],
    ['the pace of the year, somewhat over', T2, [150, 125], 'months', 175],
    ['nearly all booked after eight months', T2, [150, 140], 'invoiced', 140],
    ['more booked than the budget', T2, [150, 160], 'invoiced', 160],
    ['no budget', T1, [0, 40], 'months', 40],
    ['last year, later', [...LAST, ...T2], [140, 0, 150, 12], 'budget', 150],
    ['last year, all of it by now', [...LAST, ...T2], [140, 138, 150, 90], 'invoiced', 90],
    ['last year, evenly', [...LAST, ...T2], [140, 93, 150, 140], 'months', 190],
    ['as much as all of last year', ['Utfall 2020', ...T1], [98, 150, 100], 'invoiced', 100],
  ])('is proposed a method by %s', (...[, headings, cost, method, forecast]) => {
    const grids = table(headings, cost);
    const run = runOn(grids);
    const line = lineOf(run);
    expect([line.method, line.origin, line.forecast.toNumber()]).toEqual([method, 'assumed', forecast]);
    expect(line.proposal === null).toBe(method === 'months');
    expectFormulasToHold(run.plans, grids);
  });

  it('is marked as a proposal, with why, in the sheet and in JSON', () => {
    const run = runOn(table(T1, [150, 0]));
    expect(shownAt(run, cellOf(run, 'Revision', 'used'))).toBe('Enligt budget (förslag)');
    expect(shownAt(run, cellOf(run, 'Revision', 'note'))).toBe(
      'Förslag: inget är bokfört än, så hela budgeten väntas komma.',
    );
    const [, line] = forecastLinesJson(run.recalculation.results.forecast!).lines;
    expect(line).toMatchObject({
      method: 'Enligt budget',
      chosen: false,
      proposal: expect.stringContaining('inget är bokfört'),
    });
  });

  it('is counted in the text to the board, until the user has chosen', () => {
    const grids = table(T1, [150, 0]);
    const textOf = ({ plans }: Run) => {
      const { cells } = planOf(plans, 'text');
      return cells.flatMap(({ column, content }) =>
        column === 1 && content.kind === 'formula' && String(content.value).startsWith('Prognosen för')
          ? [String(content.value)]
          : [],
      );
    };
    const first = runOn(grids);
    expect(textOf(first)).toEqual([
      expect.stringMatching(/Siffrorna vilar på 1 förslag till hur rader räknas, som ingen har beslutat än\.$/),
    ]);
    const own = runOn(grids, first, { [cellOf(first, 'Revision', 'method')]: 'Enligt budget' });
    expect(textOf(own)).toEqual([expect.not.stringContaining('förslag')]);
    expectFormulasToHold(own.plans, grids);
  });

  it('is counted by what the user chooses instead, for the line or for all', () => {
    const grids = table(T1, [150, 0]);
    const first = runOn(grids);
    const own = runOn(grids, first, { [cellOf(first, 'Revision', 'method')]: 'Lika månader' });
    expect([lineOf(own).method, lineOf(own).forecast.toNumber()]).toEqual(['months', 100]);
    expect(shownAt(own, cellOf(own, 'Revision', 'note'))).toBe('');
    const all = runOn(grids, first, { [cellOf(first, 'Förvald metod för rader utan egen', 'budget')]: 'Lika månader' });
    expect([lineOf(all).method, lineOf(all).origin]).toEqual(['months', 'preferred']);
    expectFormulasToHold(all.plans, grids);
  });
});
