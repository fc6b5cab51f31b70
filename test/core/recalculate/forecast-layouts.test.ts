import { describe, expect, it } from '@jest/globals';
import { forecastJson } from '../../../src/cli/forecast-json';
import type { CellValue } from '../../../src/core/cells/cell';
import type { Recalculation } from '../../../src/core/recalculate';
import { recalculateGrids } from '../../samples/budgets/budget';
import { sheetOf } from '../../samples/budgets/sheet';
import { balanceReport, resultReport } from '../../samples/ledger/reports';
import { COSTS, INCOME } from '../../samples/forecast/budget-table';

type Rows = readonly (readonly CellValue[])[];

function recalculated(...sheets: readonly Rows[]): Recalculation {
  return recalculateGrids(...sheets.map((rows, index) => sheetOf(`Blad${index + 1}`, rows).grid()));
}

const bridges = ({ results }: Recalculation) =>
  forecastJson(results.forecast!).map(({ period, income, cost, result, opening, closing, bridge }) => [
    ...[period, income, cost, result, opening, closing],
    bridge.map(({ amount }) => amount),
  ]);

const linesOf = ({ results }: Recalculation) =>
  results.forecast!.lines.map(({ label, section, outturn, method, forecast }) => [
    ...[label, section, outturn?.amount.toNumber() ?? null, method, forecast.toNumber()],
  ]);

describe('where a forecast is read', () => {
  it('is in columns of forecasts, one for each tertial', () => {
    const found = recalculated([
      ['Samordningsförbundet Sjöbygden, tkr'],
      ['', 'Budget 2021', 'Prognos T1', 'Prognos T2'],
      ['Ingående eget kapital', 2040, 2010, 2010],
      ['Årets resultat', -1146, -821, -286],
      ['Utgående eget kapital', 894, 1189, 1724],
    ]);
    expect(bridges(found)).toEqual([
      ['2021-T1', null, null, -821, 2010, 1189, [894, -30, 325]],
      ['2021-T2', null, null, -286, 2010, 1724, [894, -30, 325, 535]],
    ]);
  });

  it('may be totals alone', () => {
    const found = recalculated([
      ['Samordningsförbundet Sjöbygden, tkr'],
      ['', 'Budget 2021', 'Prognos per 30 april 2021'],
      ['Summa intäkter', 10000, 10000],
      ['Summa kostnader', 11146, 10821],
      ['Årets resultat', -1146, -821],
      ['Ingående eget kapital', 2040, 2010],
      ['Utgående eget kapital', 894, 1189],
    ]);
    expect(bridges(found)).toEqual([['2021-T1', 10000, 10821, -821, 2010, 1189, [894, -30, 325]]]);
  });

  it('is in a ledger that prints income negative, with the opening of its balance report', () => {
    const found = recalculated(resultReport(), balanceReport());
    expect(linesOf(found)).toEqual([
      ['Bidrag Försäkringskassan', 'income', 1_866_000, 'months', 5_599_333],
      ['Bidrag Regionen', 'income', 933_000, 'months', 2_799_667],
      ['Bidrag kommuner', 'income', 934_000, 'months', 2_800_667],
      ['Köp av verksamhet', 'cost', 2_900_000, 'months', 8_900_000],
      ['Lokalhyra', 'cost', 60_000, 'months', 193_333],
      ['Löner', 'cost', 620_000, 'months', 1_953_333],
    ]);
    const { forecast, budget } = found.results.forecast!;
    expect([budget.result, forecast.result, forecast.opening, forecast.closing].map(Number)).toEqual([
      ...[0, 153_001, 2_010_000, 2_163_001],
    ]);
  });

  it('opens with the balance report’s equity, which a formula can refer to unless it is kept as text', () => {
    const openingOf = (equity: CellValue) =>
      recalculated(resultReport(), balanceReport({ '12,2': equity })).results.forecast!.openingFrom;
    const liveOf = (equity: CellValue) => {
      const opening = openingOf(equity);
      return opening?.kind === 'cell' ? [opening.figure.amount.toNumber(), opening.figure.figure.live] : opening;
    };
    expect(liveOf(-2_010_000)).toEqual([2_010_000, true]);
    expect(liveOf('−2 010 000')).toEqual([2_010_000, false]);
  });

  it('goes on by the budget for the period where there is one', () => {
    const found = recalculated([
      ['Tertialrapport 1 2021, tkr'],
      ['', 'Utfall', 'Budget helår', 'Budget period', 'Prognos'],
      ['Försäkringskassan', 1000, 3000, 1500, 3000],
      ['Kommunerna och regionen', 1000, 3000, 1500, 3000],
      ['Summa intäkter', 2000, 6000, 3000, 6000],
      ['Personal', 900, 3000, 950, 2900],
      ['Insatser', 700, 3500, 800, 3400],
      ['Summa kostnader', 1600, 6500, 1750, 6300],
      ['Årets resultat', 400, -500, 1250, -300],
    ]);
    expect(linesOf(found).map(([label, , , method, forecast]) => [label, method, forecast])).toEqual([
      ['Försäkringskassan', 'periodBudget', 2500],
      ['Kommunerna och regionen', 'periodBudget', 2500],
      ['Personal', 'periodBudget', 2950],
      ['Insatser', 'periodBudget', 3400],
    ]);
  });

  it('is the workbook’s own where that was made with the same outturn', () => {
    const rows = (forecast: string): Rows => [
      ['Uppföljning 2021, tkr'],
      ['', 'Utfall jan-apr 2021', 'Budget 2021', forecast],
      ['Försäkringskassan', 1000, 3000, 2900],
      ['Kommunerna och regionen', 1000, 3000, 2900],
      ['Summa intäkter', 2000, 6000, 5800],
      ['Personal', 900, 3000, 2950],
      ['Summa kostnader', 900, 3000, 2950],
      ['Årets resultat', 1100, 3000, 2850],
    ];
    const methods = (forecast: string) => linesOf(recalculated(rows(forecast))).map(([, , , method]) => method);
    expect(methods('Prognos T1')).toEqual(['published', 'published', 'published']);
    const lines = recalculated(rows('Prognos T1')).results.forecast!.lines;
    expect(lines.map(({ remaining, forecast }) => [remaining.toNumber(), forecast.toNumber()])).toEqual([
      [1900, 2900],
      [1900, 2900],
      [2050, 2950],
    ]);
    expect(methods('Prognos')).toEqual(['months', 'months', 'months']);
    expect(methods('Prognos per februari')).toEqual(['months', 'months', 'months']);
  });

  it('may have its outturn on another sheet, in another unit and order', () => {
    const budget: Rows = [
      ['Budget 2021, tkr'],
      ['', 'Budget 2021'],
      ...INCOME.map(({ label, budget: amount }) => [label, amount]),
      ['Summa intäkter', 10000],
      ...COSTS.map(({ label, budget: amount }) => [label, amount]),
      ['Summa kostnader', 11146],
      ['Årets resultat', -1146],
    ];
    const outturn: Rows = [
      ['Utfall i kronor'],
      ['', 'Utfall jan-apr 2021'],
      ...[...INCOME].reverse().map(({ label, outturn: of }) => [label, of[4] * 1000]),
      ['Summa intäkter', 3_333_000],
      ...[...COSTS].reverse().map(({ label, outturn: of }) => [label, of[4] * 1000]),
      ['Lekfulla möten', 12_000],
      ['Summa kostnader', 3_454_000],
      ['Årets resultat', -121_000],
    ];
    const found = recalculated(budget, outturn);
    expect(linesOf(found).map(([label, , so, , forecast]) => [label, so, forecast])).toEqual([
      ...[...INCOME, ...COSTS].map(({ label, budget: amount, outturn: of }) => [
        // Nothing is booked of the audit, which is proposed to come as budgeted.
        ...[label, of[4], of[4] === 0 ? amount : of[4] + Math.round((amount * 8) / 12)],
      ]),
      ['Lekfulla möten', 12, 12],
    ]);
  });

  it('is not made from an outturn that does not say which months it covers, and that is reported', () => {
    const { results, notChecked } = recalculated([
      ['Uppföljning 2021, tkr'],
      ['', 'Utfall ack', 'Budget 2021'],
      ['Summa intäkter', 3000, 10000],
      ['Summa kostnader', 3500, 11000],
      ['Årets resultat', -500, -1000],
    ]);
    expect(results.forecast).toBeNull();
    expect(notChecked.map(({ reason }) => reason)).toContain(
      'Kolumnen ”Utfall ack” säger inte vilka månader den omfattar, så ingen prognos räknades från den. Skriv till exempel jan-apr i rubriken.',
    );
  });

  it.each([
    [
      'a budget alone',
      [
        ['', 'Budget 2021'],
        ['Försäkringskassan', 500],
        ['Summa intäkter', 500],
      ],
    ],
    [
      'an outturn without a budget',
      [
        ['', 'Utfall jan-apr 2021'],
        ['Försäkringskassan', 500],
        ['Summa intäkter', 500],
      ],
    ],
  ])('is not in %s', (_, rows) => {
    expect(recalculated([['Förbundet, tkr'], ...rows]).results.forecast).toBeNull();
  });
});
