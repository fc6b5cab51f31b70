import { describe, expect, it } from '@jest/globals';
import type { Grid } from '../../../src/core/cells/grid';
import { planSheets, recalculate } from '../../../src/core/recalculate';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { draw } from '../audit/sheet-picture';
import { wrongFormulas } from '../sheets/check-plans';

const BUDGET = `
Belopp i tkr                         | Budget 2026
Ingående eget kapital                | 700
Intäkter
Försäkringskassan                    | 2400
Statliga medel                       | 600
Försäkringskassan, extra tilldelning | 250
Region Fjäll                         | 1000
Region Sjö                           | 500
Sundby kommun, 60 % av arb-bef.      | 900
Ekö kommun, 40 % av arb-bef.         | 600
Lönebidrag                           | 80
Summa intäkter                       | 6330
Kostnader
Personal                             | 6200
Summa kostnader                      | 6200
Årets resultat                       | 130
Utgående eget kapital                | 830
`;

/** The same budget with a forecast of the same amounts beside it. */
const withForecast = (picture: string) =>
  picture.replace(/\| (\d+)$/gm, '| $1 | $1').replace('Budget 2026', 'Budget 2026 | Prognos 2026');

function reported(grid: Grid) {
  const content = { sheets: [{ grid, marker: null }], names: [], isManual: false };
  const recalculation = recalculate(content, DEFAULT_SETTINGS);
  const { results, findings } = recalculation;
  const [shares] = results.memberShares;
  const [equity] = results.equity;
  return {
    findings: findings.filter(({ rule }) => ['quarter', 'half', 'shareAmount'].includes(rule)).map(({ rule }) => rule),
    state: [shares?.state, equity?.stateContribution].map((sum) => sum?.amount.toNumber()),
    region: shares?.publishedRegion?.amount.toNumber(),
    members: shares?.members.map(({ computed }) => computed.toNumber()),
    ceilingBase: equity?.ceiling?.base.toNumber(),
    forecastBase: results.forecast?.ceilings[0]?.base.toNumber(),
    wrongFormulas: wrongFormulas(planSheets(content, recalculation, DEFAULT_SETTINGS), [grid]),
    formulas: planSheets(content, recalculation, DEFAULT_SETTINGS).flatMap(({ key, cells }) =>
      key !== 'memberShares'
        ? []
        : cells.flatMap(({ content: cell }) =>
            cell.kind === 'formula' && cell.formula.includes('Budget') ? [cell.formula] : [],
          ),
    ),
  };
}

const AGREED = {
  findings: [],
  state: [3000, 3000],
  region: 1500,
  members: [900, 600],
  ceilingBase: 6000,
  forecastBase: 6000,
  wrongFormulas: [],
};

describe('the contributions of a column', () => {
  it('are all of the state’s and the regions’ lines and the members’, without extra funds and support, to everyone', () => {
    const all = reported(draw(withForecast(BUDGET)));
    expect(all).toMatchObject(AGREED);
    expect(all.formulas).toEqual(expect.arrayContaining(['SUM(Budget!B4:B5)', 'SUM(Budget!B7:B8)']));
  });

  it('are the members’ total where no member has a line', () => {
    const total = BUDGET.replace(/Ekö.*\n/, '').replace(/Sundby.*\n/, 'Kommunerna | 1500\n');
    expect(reported(draw(withForecast(total)))).toMatchObject({
      ...AGREED,
      state: [undefined, 3000],
      region: undefined,
      members: undefined,
    });
  });

  it('are unknown where one of them cannot be read', () => {
    expect(reported(draw(BUDGET, { B8: '"ca 500"' }))).toMatchObject({
      ...{ findings: [], region: undefined, ceilingBase: undefined, members: [900, 600], wrongFormulas: [] },
    });
    expect(reported(draw(BUDGET, { B5: '"ca 500"' }))).toMatchObject({
      state: [undefined, undefined],
      members: undefined,
    });
  });

  it('are reported where the state’s lines are not the half together', () => {
    expect(reported(draw(BUDGET, { B5: '700', B12: '6430', B16: '230', B17: '930' }))).toMatchObject({
      findings: ['half'],
    });
  });
});
