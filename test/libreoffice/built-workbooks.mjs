import ExcelJS from 'exceljs';
import { join } from 'node:path';

/** Workbooks of one kind alone, of all kinds, of many lines and of many members: made of the samples' sheets, or here. */

async function opened(folder, name) {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(join(folder, name));
  return book;
}

/** One sheet of a sample, and no other. */
async function alone(samples, [name, sheet]) {
  const book = await opened(samples, name);
  for (const each of [...book.worksheets].filter((other) => other.name !== sheet)) book.removeWorksheet(each.id);
  return book;
}

/** Sheets of several samples in one workbook. */
async function together(samples, parts) {
  const whole = new ExcelJS.Workbook();
  for (const [name, sheet, called] of parts) {
    const from = (await opened(samples, name)).getWorksheet(sheet);
    const to = whole.addWorksheet(called);
    from.eachRow((row, at) =>
      row.eachCell((cell, column) => {
        to.getCell(at, column).value = cell.value;
        to.getCell(at, column).numFmt = cell.numFmt;
      }),
    );
  }
  return whole;
}

const adding = (label, lines) => [
  label,
  ...lines[0].slice(1).map((_, at) => lines.reduce((all, line) => all + line[at + 1], 0)),
];

const YEARS = ['Budget 2025', 'Budget 2026', 'Budget 2027'];
/** With an outturn so far the year is forecast, line by line. */
const SO_FAR = ['Bokslut 2024', 'Budget 2025', 'Utfall jan-apr 2025'];

/** A budget by its lines of income and costs, with equity that carries over. */
function budget(headings, income, costs) {
  const [incomes, spent] = [adding('Summa intäkter', income), adding('Summa kostnader', costs)];
  const results = incomes.slice(1).map((amount, at) => amount - spent[at + 1]);
  // What has come in and gone out so far begins with what its year's budget began with.
  const openings = [2400];
  for (const at of [1, 2]) openings.push(openings[at - 1] + (headings[at].startsWith('Utfall') ? 0 : results[at - 1]));
  const book = new ExcelJS.Workbook();
  book
    .addWorksheet('Budget')
    .addRows([
      ['Samordningsförbundet Norra Fjällbygden och Södra Skogsbygden'],
      ['Budget och uppföljning, tkr'],
      ['', ...headings],
      ['Intäkter'],
      ...[...income, incomes],
      ['Kostnader'],
      ...[...costs, spent],
      ['Årets resultat', ...results],
      ['Ingående eget kapital', ...openings],
      ['Utgående eget kapital', ...openings.map((opening, at) => opening + results[at])],
    ]);
  return book;
}

const MEMBERS = [
  ['Storby kommun, 41,50 %', 1245, 1287, 1328],
  ['Lillby kommun, 22,25 %', 668, 690, 712],
  ['Åby kommun, 14,75 %', 442, 457, 472],
  ['Norra Skogsbygdens kommun, 10,50 %', 315, 325, 336],
  ['Sundby kommun, 6,50 %', 195, 202, 208],
  ['Ekö kommun, 4,50 %', 135, 139, 144],
];
const PAID = [['Försäkringskassan', 6000, 6200, 6400], ['Region Sjölandet', 3000, 3100, 3200], ...MEMBERS];
const COSTS = [
  ['Insatser', 9800, 10200, 10400],
  ['Kansli', 2300, 2360, 2420],
  ['Revision', 120, 125, 130],
];
const ACTIVITIES = Array.from({ length: 40 }, (_, at) => [
  `Insats ${at + 1}: ${['samverkansteam', 'arbetsträning i kommunal regi', 'förrehabilitering'][at % 3]}`,
  ...[180 + at * 4, 190 + at * 4, 200 + at * 4],
]);

/** The last column as what a third of a year has come to. */
const third = ([label, first, second, last]) => [label, first, second, Math.round(last / 3)];

/** Writes them in a folder, out of the samples in another; gives their files. */
export async function buildWorkbooks(samples, folder) {
  const made = {
    'uppfoljning-ensam': await alone(samples, ['uppfoljning.xlsx', 'Uppföljning']),
    'social-budget-ensam': await alone(samples, ['uppfoljning.xlsx', 'Mål 2024']),
    'jamforelse-ensam': await alone(samples, ['jamforelse.xlsx', 'Alla förbund']),
    komplett: await together(samples, [
      ['tertial-1.xlsx', 'Uppföljning', 'Ekonomi'],
      ['uppfoljning.xlsx', 'Uppföljning', 'SUS'],
      ['uppfoljning.xlsx', 'Deltagare', 'Deltagare'],
      ['uppfoljning.xlsx', 'Mål 2024', 'Mål 2024'],
      ['jamforelse.xlsx', 'Alla förbund', 'Alla förbund'],
    ]),
    'sex-kommuner': budget(YEARS, PAID, COSTS),
    'fyrtio-rader': budget(SO_FAR, PAID.map(third), [...ACTIVITIES, ...COSTS.slice(1)].map(third)),
  };
  const files = Object.entries(made).map(([name, book]) => ({ file: join(folder, `${name}.xlsx`), book }));
  for (const { file, book } of files) await book.xlsx.writeFile(file);
  return files.map(({ file }) => file);
}
