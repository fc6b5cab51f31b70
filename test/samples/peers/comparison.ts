import type { CellValue } from '../../../src/core/cells/cell';

type Rows = readonly (readonly CellValue[])[];

export const HEADINGS = [
  'Län',
  'Samordningsförbund',
  'Ansvarsfrihet',
  'Resultat (tkr)',
  'Utg. eget kapital (tkr)',
  'Eget kap / medl.bidrag',
];

/** A comparison of five förbund, invented, whose sums hold. Cells can be changed by row and column. */
export function comparison(changes: Readonly<Record<string, CellValue>> = {}): Rows {
  const rows: CellValue[][] = [
    ['Samordningsförbund år 2022'],
    [],
    [...HEADINGS],
    ['Nordlän', 'Norra bygden', 'Ja', -120, 1400, 0.2],
    ['Nordlän', 'Sjöbygden', 'Ja', 45, 2010, 0.18],
    ['Sydlän', 'Södra dalen¹', 'Ja', 0, 1500, 0.1],
    ['Sydlän', 'Västra slätten', 'Ja', 310, 5600, 1.12],
    ['Sydlän', 'Östra kusten', 'Ja', 65, 1050, 0.15],
    [],
    [null, null, 'Totalt:', 300, 11560],
    [],
    ['¹Nytt förbund från januari'],
  ];
  for (const [place, value] of Object.entries(changes)) {
    const [row = 0, column = 0] = place.split(',').map(Number);
    rows[row]![column] = value;
  }
  return rows;
}
