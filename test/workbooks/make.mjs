import ExcelJS from 'exceljs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Makes the sample workbooks beside this file. The places are invented; so are the amounts. */
const folder = dirname(fileURLToPath(import.meta.url));
const sum = (formula, result) => ({ formula, result });

/** A three-year budget in tkr whose 2025 result and 2026 cost total are wrong. */
async function budgetWithErrors() {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Budget');
  sheet.addRows([
    ['Samordningsförbundet Sjöbygden'],
    ['Budget 2024-2026, tkr'],
    [],
    ['', 'Budget 2024', 'Budget 2025', 'Budget 2026'],
    ['Intäkter'],
    ['Försäkringskassan', 5401, 5600, 5600],
    ['Regionen', 2701, 2800, 2800],
    ['Storby kommun, 61,50 % av arb-bef.', 1661, 1722, 1722],
    ['Lillby kommun, 27,25 % av arb-bef.', 736, 763, 763],
    ['Åby kommun, 11,25 % av arb-bef.', 303, 315, 315],
    ['Summa intäkter', 10802, 11200, 11200],
    ['Kostnader'],
    ['Kansli', 1850, 1900, 1950],
    ['Ungdomsteamet', 4300, 4400, 4500],
    ['Vägen vidare', 3900, 3700, 3800],
    ['Revision', 120, 120, 125],
    ['Summa kostnader', 10170, 10120, 10365],
    ['Årets resultat', 632, 1081, 825],
    ['Ingående eget kapital', 900, 1532, 2612],
    ['Utgående eget kapital', 1532, 2612, 3437],
  ]);
  sheet.getColumn(1).width = 40;
  for (const column of [2, 3, 4]) Object.assign(sheet.getColumn(column), { width: 14, numFmt: '#,##0' });
  sheet.getRow(1).font = { bold: true, size: 14 };
  for (const row of [4, 5, 11, 12, 17, 18, 20]) sheet.getRow(row).font = { bold: true };
  for (const row of [11, 17]) sheet.getRow(row).border = { top: { style: 'thin' } };
  sheet.getRow(4).alignment = { horizontal: 'right' };
  await book.xlsx.writeFile(join(folder, 'budget-med-fel.xlsx'));
}

/** A clean budget in kronor, away from A1, with formulas, numbers kept as text and a sheet of notes. */
async function cleanBudgetInKronor() {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('Anteckningar').addRows([['Att göra'], ['Ring revisorn om bokslutet']]);
  const sheet = book.addWorksheet('Årsbudget');
  const rows = [
    ['Budget 2025 (kronor)'],
    [],
    ['', '2024 Utfall', '2025 Budget'],
    ['Statens bidrag, Försäkringskassan', 4000000, 4200000],
    ['Region Sjölandet', 2000000, 2100000],
    ['Ekö kommun, 70,00 %', 1400000, '1\u00a0470\u00a0000'],
    ['Sundby kommun, 30,00 %', 600000, 630000],
    ['Summa intäkter', sum('SUM(D8:D11)', 8000000), 8400000],
    ['Personal', 5000000, 5200000],
    ['Insatser', 2750000, 3300000],
    ['Summa kostnader', sum('SUM(D13:D14)', 7750000), 8500000],
    ['Årets resultat', sum('D12-D15', 250000), -100000],
    ['Ingående eget kapital', 1000000, 1250000],
    ['Utgående eget kapital', sum('D17+D16', 1250000), 1150000],
  ];
  rows.forEach((row, index) => row.forEach((value, at) => (sheet.getCell(5 + index, 3 + at).value = value === '' ? null : value)));
  await book.xlsx.writeFile(join(folder, 'arsbudget-i-kronor.xlsx'));
}

await budgetWithErrors();
await cleanBudgetInKronor();
