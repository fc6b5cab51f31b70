import ExcelJS from 'exceljs';
import { join } from 'node:path';

/** Makes the sample workbooks beside this file, or in a folder after it. The places are invented; so are the amounts. */
const folder = process.argv[2] ?? import.meta.dirname;
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

/** A social budget whose first area is told by follow-up, and whose second waits for outcomes. */
function addGoals(book) {
  const sheet = book.addWorksheet('Mål 2024');
  sheet.addRows([
    ['Sjöbygdens sociala budget 2024'],
    [],
    ['Målområde / mål', 'Indexpoäng', '% av helheten', 'Målvärde', 'Utfall', 'Föregående år'],
    ['1. Nytta för deltagarna', 60, 0.6],
    ['2. God samverkan', 40, 0.4],
    ['Summa', 100, 1],
    [],
    ['Målområde 1: Nytta för deltagarna'],
    ['Målområdet omfattar två (2) mål:'],
    ['1. 80 % av de som avslutat insatsen ska avslutas till en positiv lösning.', null, null, 0.8],
    ['Av de som avslutat med en positiv lösning ska:'],
    ['60 % gå vidare till arbete.', null, null, 0.6],
    ['40 % gå vidare till studier.', null, null, 0.4],
    ['2. Antalet som väntar på en plats har minskat mot föregående år.', null, null, null, 14, 20],
    [],
    ['Målområde 2: God samverkan'],
    ['Målområdet omfattar två (2) mål:'],
    ['1. Minst 75 % av deltagarna är nöjda med samverkan.', null, null, 0.75],
    ['2. Det finns en handlingsplan för varje insats.'],
  ]);
  sheet.getColumn(1).width = 70;
  for (const column of [3, 4]) sheet.getColumn(column).numFmt = '0%';
}

/** Follow-up of two teams in the same tertial, one percent of theirs impossible, and a short participant list. */
async function followUp() {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Uppföljning');
  const block = (unit, counts) => [
    [unit],
    ['Tertial 1 2024', 'Kvinnor', 'Män', 'Totalt', '%'],
    ...counts.map(([label, women, men, percent = null]) => [label, women, men, women + men, percent]),
    [],
  ];
  sheet.addRows([
    ...block('Torget Norr', [
      ['Antal deltagare', 40, 35],
      ['varav nya', 9, 5],
      ['Totalt antal avslutade', 16, 9],
      ['Avslutade till en långsiktig lösning', 11, 7, 0.74],
      [' - varav till arbete', 7, 5, 0.48],
      [' - varav till studier', 4, 2, 0.24],
      ['Avbrott av hälsoskäl', 4, 2, 0.24],
      ['Övriga avbrott', 1, 0, 0.04],
      ['Antal kvar i verksamheten', 24, 26],
    ]),
    ...block('Teamet i söder', [
      ['Antal deltagare', 60, 80],
      ['varav nya', 8, 8],
      ['Totalt antal avslutade', 16, 28],
      ['Avslutade till en långsiktig lösning', 13, 21, 0.77],
      [' - varav till arbete', 10, 14, 0.55],
      [' - varav till studier', 3, 7, 0.23],
      ['Avbrott av hälsoskäl', 1, 4, 0.11],
      ['Övriga avbrott', 2, 3, 0.11],
      ['Antal kvar i verksamheten', 44, 52],
    ]),
  ]);
  sheet.getColumn(1).width = 40;
  sheet.getColumn(5).numFmt = '0%';
  const day = (text) => new Date(`${text}T00:00:00Z`);
  const list = book.addWorksheet('Deltagare');
  list.addRows([
    ['Kön', 'Insats', 'Kommun', 'Startdatum', 'Slutdatum', 'Avslutsanledning', 'Avslut till'],
    ...Array.from({ length: 40 }, (_, index) => [
      index % 3 === 0 ? 'Man' : 'Kvinna',
      index % 2 === 0 ? 'Kursen' : 'Verkstaden',
      index % 5 === 0 ? 'Åby' : 'Storby',
      day(`2023-${String(1 + (index % 12)).padStart(2, '0')}-15`),
      index % 4 === 0 ? null : day(`2024-${String(1 + (index % 8)).padStart(2, '0')}-10`),
      ...(index % 4 === 0 ? [null, null] : index % 7 === 0 ? [3, 'hälsoskäl'] : [1, index % 3 === 0 ? 'studier' : 'arbete']),
    ]),
  ]);
  for (const column of [4, 5]) Object.assign(list.getColumn(column), { width: 12, numFmt: 'yyyy-mm-dd' });
  addGoals(book);
  await book.xlsx.writeFile(join(folder, 'uppfoljning.xlsx'));
}

/** Forty förbund of a year, whose sum of equity is one off, beside a budget that tells whose workbook it is. */
async function comparison() {
  const book = new ExcelJS.Workbook();
  const own = book.addWorksheet('Budget');
  own.addRows([
    ['Samordningsförbundet Sjöbygden, budget 2023 (tkr)'],
    [],
    ['', 'Budget 2023'],
    ['Försäkringskassan', 5600],
    ['Regionen', 2800],
    ['Storby kommun, 100,00 %', 2800],
    ['Summa intäkter', 11200],
    ['Kansli', 1900],
    ['Insatser', 9500],
    ['Summa kostnader', 11400],
    ['Årets resultat', -200],
  ]);
  own.getColumn(1).width = 44;
  const sheet = book.addWorksheet('Alla förbund');
  const names = Array.from({ length: 40 }, (_, index) => (index === 17 ? 'Sjöbygden' : `Förbund ${index + 1}`));
  const rows = names.map((name, index) => {
    const percent = 9 + ((index * 37) % 104);
    const paid = 3000 + ((index * 1373) % 19000);
    return [`Län ${1 + Math.floor(index / 4)}`, name, 'Ja', ((index * 911) % 5000) - 1500, Math.round((paid * percent) / 100), percent / 100];
  });
  const total = (at) => rows.reduce((all, row) => all + row[at], 0);
  sheet.addRows([
    ['Samordningsförbund år 2022'],
    [],
    ['Län', 'Samordningsförbund', 'Ansvarsfrihet', 'Resultat (tkr)', 'Utg. eget kapital (tkr)', 'Eget kap / medl.bidrag'],
    ...rows,
    [],
    ['', '', 'Totalt:', total(3), total(4) + 1],
  ]);
  for (const column of [1, 2]) sheet.getColumn(column).width = 24;
  for (const column of [4, 5]) Object.assign(sheet.getColumn(column), { width: 14, numFmt: '#,##0' });
  sheet.getColumn(6).numFmt = '0%';
  await book.xlsx.writeFile(join(folder, 'jamforelse.xlsx'));
}

/** A year's budget beside its outturn after the first tertial, with formulas for every sum. */
async function yearSoFar() {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Uppföljning');
  const income = [
    ['Försäkringskassan', 4900, 5000, 1667],
    ['Regionen', 2450, 2500, 833],
    ['Storby kommun', 1470, 1500, 500],
    ['Lillby kommun', 686, 700, 233],
    ['Åby kommun', 294, 300, 100],
  ];
  const costs = [
    ['Köp av insatser', 7010, 8000, 2500],
    ['Löner', 2100, 2200, 675],
    ['Lokaler', 290, 300, 100],
    ['Revision', 140, 146, 0],
    ['Övrigt', 450, 500, 167],
  ];
  const total = (lines, at) => lines.reduce((all, line) => all + line[at], 0);
  const of = (lines, first) =>
    [1, 2, 3].map((at) => {
      const column = 'ABCD'[at];
      return sum(`SUM(${column}${first}:${column}${first + lines.length - 1})`, total(lines, at));
    });
  const results = [1, 2, 3].map((at) => sum(`${'ABCD'[at]}11-${'ABCD'[at]}18`, total(income, at) - total(costs, at)));
  sheet.addRows([
    ['Samordningsförbundet Sjöbygden'],
    ['Budgetuppföljning, tkr'],
    [],
    ['', 'Bokslut 2024', 'Budget 2025', 'Utfall jan-apr 2025'],
    ['Intäkter'],
    ...income,
    ['Summa intäkter', ...of(income, 6)],
    ['Kostnader'],
    ...costs,
    ['Summa kostnader', ...of(costs, 13)],
    ['Årets resultat', ...results],
    ['Ingående eget kapital', 2200, 2040],
    ['Utgående eget kapital', sum('B20+B19', 2010), sum('C20+C19', 894)],
  ]);
  sheet.getColumn(1).width = 32;
  for (const column of [2, 3, 4]) Object.assign(sheet.getColumn(column), { width: 14, numFmt: '#,##0' });
  sheet.getRow(1).font = { bold: true, size: 14 };
  for (const row of [4, 5, 11, 12, 18, 19, 21]) sheet.getRow(row).font = { bold: true };
  sheet.getRow(4).alignment = { horizontal: 'right', wrapText: true };
  await book.xlsx.writeFile(join(folder, 'tertial-1.xlsx'));
}

await yearSoFar();
await comparison();
await budgetWithErrors();
await cleanBudgetInKronor();
await followUp();
