import { describe, expect, it } from '@jest/globals';
import { draw } from '../audit/sheet-picture';
import { computed } from './computed';

const EQUITY = `
Belopp i tkr          | Budget 2021
Summa intäkter        | 4000
Summa kostnader       | 3800
Årets resultat        | 200
Ingående eget kapital | 500
`;
const RESULT_ONLY = `
Belopp i tkr    | Budget 2021
Summa intäkter  | 4000
Summa kostnader | 3800
Årets resultat  | 200
`;
const NO_EQUITY = 'Eget kapital räknades inte: ett resultat och ett ingående eller utgående eget kapital behövs.';

describe('what could not be computed', () => {
  it('is nothing in a workbook without tables', () => {
    expect(computed([])).toEqual({
      memberShares: [],
      equity: [],
      followUp: [],
      forecast: null,
      scenarios: null,
      episodes: [],
      socialBudgets: [],
      peers: [],
      ...{ contacts: [], activityPlans: [], activityViews: null, support: [] },
      ...{
        controlPlans: [],
        yearPlans: [],
        requisitions: [],
        coFinancing: [],
        networkFees: [],
        surveys: [],
        effectGoals: [],
      },
      ...{ controlPlans: [], yearPlans: [], requisitions: [], coFinancing: [], networkFees: [] },
      budgetRequests: [],
      statements: { checks: [], keyFigures: [] },
      notChecked: [],
    });
  });

  it('is reported with its table where a result has no equity beside it', () => {
    expect(computed([draw(RESULT_ONLY)])).toMatchObject({
      equity: [],
      notChecked: [{ sheet: 'Budget', range: 'A1:B4', reason: NO_EQUITY }],
    });
  });

  it('is not reported for a table that has equity, nor of one that speaks of neither', () => {
    expect(computed([draw(EQUITY)]).notChecked).toEqual([]);
    expect(computed([draw(RESULT_ONLY.replace(/Årets.*\n/, ''))]).notChecked).toEqual([]);
  });

  it('is reported for each table by itself where two are on one sheet', () => {
    const below = `${EQUITY}\n\n${RESULT_ONLY.replace('2021', '2025').trim()}\n`;
    expect(computed([draw(below)])).toMatchObject({
      equity: [{ year: 2021 }],
      notChecked: [{ sheet: 'Budget', range: 'A8:B11', reason: NO_EQUITY }],
    });
  });

  it('names each year without a ceiling once, and only in its own table', () => {
    const early = `
Belopp i tkr          | Budget 2011 | Utfall 2011 | Budget 2012
Försäkringskassan     | 2000        | 2000        | 2200
Region Sjö            | 2000        | 2000        | 2200
Summa intäkter        | 4000        | 4000        | 4400
Summa kostnader       | 3800        | 3900        | 4400
Ingående eget kapital | 500         | 500         | 700


Belopp i tkr          | Budget 2025
Summa intäkter        | 4000
Summa kostnader       | 3800
Ingående eget kapital | 500
`;
    expect(computed([draw(early)]).notChecked).toEqual([
      { sheet: 'Budget', range: 'A1:D6', reason: 'Medlemsandelar räknades inte: andelar saknas.' },
      {
        sheet: 'Budget',
        range: 'A1:D6',
        reason: 'Taket för eget kapital räknades inte för 2011, 2012: rekommendationen gäller inte de åren.',
      },
    ]);
  });
});
