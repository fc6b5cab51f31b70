import type { CellValue } from '../../src/core/cells/cell';
import type { Grid } from '../../src/core/cells/grid';
import { sheetOf } from './budgets/sheet';
import { blockRows, NORTH, SOUTH } from './follow-up/block';
import { goalsInText } from './follow-up/goals';
import { comparison } from './peers/comparison';

type Rows = readonly (readonly CellValue[])[];

/** The year's budget beside outturns and forecasts of two tertials; the outturns begin with less than the budget. */
const REPORT: Rows = [
  ['Ekonomisk rapport tertial 2 2024, Sjöbygden (tkr)'],
  [],
  ['', 'Budget 2024', 'Utfall T1 2024', 'Prognos T1 2024', 'Utfall T2 2024', 'Prognos T2 2024'],
  ['Intäkter'],
  ['Försäkringskassan', 5725, 1908, 5725, 3816, 5725],
  ['Region Fjäll', 2863, 954, 2863, 1908, 2863],
  ['Storby kommun', 1717, 572, 1717, 1144, 1717],
  ['Lillby kommun', 859, 286, 859, 572, 859],
  ['Åby kommun', 286, 96, 286, 192, 286],
  ['Summa intäkter', 11450, 3816, 11450, 7632, 11450],
  ['Kostnader'],
  ['Insatser', 9600, 3000, 9400, 6000, 9150],
  ['Kansli', 2250, 700, 2200, 1400, 2150],
  ['Summa kostnader', 11850, 3700, 11600, 7400, 11300],
  ['Årets resultat', -400, 116, -150, 232, 150],
  ['Ingående eget kapital', 1500, 1470, 1470, 1470, 1470],
  ['Utgående eget kapital', 1100, 1586, 1320, 1702, 1620],
];

/** An older plan, with the year in it too, and shares beside it. */
const PLAN: Rows = [
  ['Budget 2023-2024 (tkr)'],
  ['', 2023, 2024],
  ['Försäkringskassan', 5600, 5900],
  ['Region Fjäll', 2800, 2950],
  ['Storby kommun', 1680, 1770],
  ['Lillby kommun', 840, 885],
  ['Åby kommun', 280, 295],
  ['Summa intäkter', 11200, 11800],
  ['Eget kapital vid årets ingång', 1300, 1400],
  ['Insatser', 9000, 9500],
  ['Kansli', 2100, 2200],
  ['Summa kostnader', 11100, 11700],
  ['Årets resultat', 100, 100],
  ['Eget kapital vid årets slut', 1400, 1500],
];

const SHARES: Rows = [
  ['Andel', 2023, 2024],
  ['Storby kommun', 0.6, 0.6],
  ['Lillby kommun', 0.3, 0.3],
  ['Åby kommun', 0.1, 0.1],
];

const BALANCE: Rows = [
  ['Balansrapport 2024-08-31 (tkr)'],
  ['', 'IB 2024-01-01', 'UB 2024-08-31'],
  ['Tillgångar'],
  ['Kundfordringar', 300, 250],
  ['Kassa och bank', 2400, 2652],
  ['Summa tillgångar', 2700, 2902],
  ['Eget kapital'],
  ['Ingående eget kapital', 1440, 1470],
  ['Årets resultat', 30, 232],
  ['Summa eget kapital', 1470, 1702],
  ['Skulder'],
  ['Leverantörsskulder', 1230, 1200],
  ['Summa skulder', 1230, 1200],
  ['Summa eget kapital och skulder', 2700, 2902],
];

/** A workbook with all that a förbund has: budget, outturn, forecasts, balance, shares, follow-up, goals, all förbund. */
export function completeGrids(report: Rows = REPORT): Grid[] {
  const sheets: readonly (readonly [string, Rows])[] = [
    ['Rapport', report],
    ['Balans', BALANCE],
    ['Plan', PLAN],
    ['Andelar', SHARES],
    ['Norr', [['Norr 2024'], ...blockRows(NORTH)]],
    ['Söder', [['Söder 2024'], ...blockRows(SOUTH)]],
    ['Mål', goalsInText()],
    ['Förbund', comparison()],
  ];
  return sheets.map(([name, rows]) => sheetOf(name, rows).grid());
}
