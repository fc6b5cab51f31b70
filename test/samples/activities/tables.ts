import type { CellValue } from '../../../src/core/cells/cell';

export type Rows = readonly (readonly CellValue[])[];

/** Cells changed by `row,column`. */
export type Changes = Readonly<Record<string, CellValue>>;

export function changed(rows: Rows, changes: Changes): Rows {
  const copy = rows.map((row) => [...row]);
  for (const [place, value] of Object.entries(changes)) {
    const [row = 0, column = 0] = place.split(',').map(Number);
    copy[row]![column] = value;
  }
  return copy;
}

/** The other way round: what are rows are columns. */
export function turned(rows: Rows): Rows {
  const width = Math.max(...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? null));
}

/** Contacts of three insatser, invented, in which everything holds. */
export function contactTable(changes: Changes = {}): Rows {
  const rows: Rows = [
    ['Insats', 'Anvisade', 'Kvinnor', 'Män', 'Närvarade', 'Genomförda samtal', 'Uteblivna', 'Kontakter', null, null],
    [null, null, null, null, null, null, null, 'Kvinnor', 'Män', 'Totalt'],
    ['Studievägledning', 12, 7, 5, 11, 40, 10, 30, 20, 50],
    ['Samtalsgrupp', 20, 8, 12, 18, 60, 15, 33, 42, 75],
    ['Arbetsterapeut', 9, 4, 5, 9, 27, 3, 12, 18, 30],
    ['Summa', 41, 19, 22, 38, 127, 28, 75, 80, 155],
  ];
  // What is over women and men is in the row above; the others stand in the row of headings.
  const [over = [], under = [], ...lines] = rows;
  const head: Rows = [
    over.map((heading, column) => (column === 7 ? heading : null)),
    under.map((heading, column) => heading ?? over[column] ?? null),
  ];
  return changed([['Individinsatser maj - augusti 2032'], [], ...head, ...lines], changes);
}

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
const during = (from: number, to: number) => MONTHS.map((month) => (month >= from && month <= to ? 'x' : null));

/** A plan over a year of four activities, invented, in which everything holds. Money is in columns 14 and 15. */
export function activityPlan(changes: Changes = {}): Rows {
  const rows: Rows = [
    ['Mötesplats framtid - plan för året'],
    [],
    [null, null, ...MONTHS.map(() => 2031), 'Tak', 2031, 'Kommentar'],
    ['Nr', 'Aktivitet', ...MONTHS, null, 'tkr', null],
    [1, 'Föreläsningar om sömn', ...during(2, 5), 'Max 120 tkr', 100, '40 000 kr + 60 000 kr, totalt 100 000 kr'],
    [2, 'Studiebesök', ...during(1, 12), null, 32, '16 pers. x 2 000 kr = 32 000 kr'],
    [3, 'Nätverk för chefer', ...during(9, 12), 'Högst 0,3 mkr', 250, null],
    [4, 'Friluftsdag', ...during(13, 13), null, 0, 'Insatsen stryks'],
    [null, 'Summa', ...during(13, 13), null, 382, null],
  ];
  return changed(rows, changes);
}
