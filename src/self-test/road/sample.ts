import { OWN_SHEETS } from '../probes/asking';

/** What is typed into a cell of the sample. */
export type SampleCell = string | number;

/** A sheet of the sample. */
export interface SampleSheet {
  readonly name: string;
  readonly rows: readonly (readonly SampleCell[])[];
}

const INCOME: readonly (readonly [string, number, number, number])[] = [
  ['Försäkringskassan', 5200, 5400, 1800],
  ['Regionen', 2600, 2700, 900],
  ['Storvik kommun, 62,00 % av arb-bef.', 1612, 1674, 558],
  ['Lillsund kommun, 38,00 % av arb-bef.', 988, 1026, 342],
];
const COSTS: readonly (readonly [string, number, number, number])[] = [
  ['Köp av insatser', 7010, 8000, 2500],
  ['Löner', 2100, 2250, 690],
  ['Lokaler', 290, 300, 100],
  ['Revision', 140, 146, 0],
  ['Övrigt', 450, 500, 167],
];

const sums = (first: number, last: number) =>
  ['B', 'C', 'D'].map((column) => `=SUM(${column}${first}:${column}${last})`);

/** A year's budget beside its outturn so far. One figure is wrong: the closing equity is one tkr off its own sum. */
function economy(): SampleCell[][] {
  return [
    ['Samordningsförbundet Provbygden'],
    ['Budgetuppföljning, tkr'],
    [],
    ['', 'Bokslut 2024', 'Budget 2025', 'Utfall jan-apr 2025'],
    ['Intäkter'],
    ...INCOME.map((line) => [...line]),
    ['Summa intäkter', ...sums(6, 9)],
    ['Kostnader'],
    ...COSTS.map((line) => [...line]),
    ['Summa kostnader', ...sums(12, 16)],
    ['Årets resultat', '=B10-B17', '=C10-C17', '=D10-D17'],
    ['Ingående eget kapital', 2200, 2610],
    ['Utgående eget kapital', '=B19+B18', 2215],
  ];
}

/** Counts of a unit in a tertial; one more with each. */
function unit(name: string, tertial: number): SampleCell[][] {
  const row = (label: string, women: number, men: number): SampleCell[] => [label, women, men, women + men];
  return [
    [name],
    [`Tertial ${tertial} 2024`, 'Kvinnor', 'Män', 'Totalt'],
    row('Antal deltagare', 40 + tertial, 35),
    row('varav nya', 9, 5 + tertial),
    row('Totalt antal avslutade', 16, 9),
    row('Avslutade till en långsiktig lösning', 11, 7),
    row(' - varav till arbete', 7, 5),
    row(' - varav till studier', 4, 2),
    row('Avbrott av hälsoskäl', 4, 2),
    row('Övriga avbrott', 1, 0),
    row('Antal kvar i verksamheten', 24 + tertial, 26),
    [],
  ];
}

function goals(): SampleCell[][] {
  return [
    ['Provbygdens sociala budget 2024'],
    [],
    ['Målområde / mål', 'Indexpoäng', '% av helheten', 'Målvärde', 'Utfall', 'Föregående år'],
    ['1. Nytta för deltagarna', 60, 0.6],
    ['2. God samverkan', 40, 0.4],
    ['Summa', 100, 1],
    [],
    ['Målområde 1: Nytta för deltagarna'],
    ['Målområdet omfattar två (2) mål:'],
    ['1. 70 % av de som avslutat insatsen ska avslutas till en positiv lösning.', '', '', 0.7],
    ['2. Antalet som väntar på en plats har minskat mot föregående år.', '', '', '', 14, 20],
    [],
    ['Målområde 2: God samverkan'],
    ['Målområdet omfattar ett (1) mål:'],
    ['1. Minst 75 % av deltagarna är nöjda med samverkan.', '', '', 0.75],
  ];
}

/** A table of twelve förbund, the sample's own among them. */
function peers(): SampleCell[][] {
  const rows = Array.from({ length: 12 }, (_, index): SampleCell[] => {
    const percent = 9 + ((index * 37) % 104);
    const equity = Math.round(((3000 + ((index * 1373) % 19000)) * percent) / 100);
    const name = index === 5 ? 'Provbygden' : `Förbund ${index + 1}`;
    return [`Län ${1 + (index % 4)}`, name, 'Ja', ((index * 911) % 5000) - 1500, equity, percent / 100];
  });
  return [
    ['Samordningsförbund år 2022'],
    [],
    [
      'Län',
      'Samordningsförbund',
      'Ansvarsfrihet',
      'Resultat (tkr)',
      'Utg. eget kapital (tkr)',
      'Eget kap / medl.bidrag',
    ],
    ...rows,
    [],
    ['', '', 'Totalt:', '=SUM(D4:D15)', '=SUM(E4:E15)'],
  ];
}

/** A small workbook of invented places and amounts, with a sheet of each kind that charts are drawn of. */
export function sampleSheets(): readonly SampleSheet[] {
  return [
    { name: `${OWN_SHEETS} ekonomi`, rows: economy() },
    { name: `${OWN_SHEETS} uppföljning`, rows: [...unit('Torget', 1), ...unit('Torget', 2), ...unit('Teamet', 2)] },
    { name: `${OWN_SHEETS} mål`, rows: goals() },
    { name: `${OWN_SHEETS} jämförelse`, rows: peers() },
  ];
}
