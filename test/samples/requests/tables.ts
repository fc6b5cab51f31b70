import type { Changes, Rows } from '../activities/tables';
import { changed } from '../activities/tables';

/** What invented activities ask for, what is proposed and what is decided; all sums hold. */
export function requests(changes: Changes = {}): Rows {
  const rows: Rows = [
    ['Äskanden inför 2032 (tkr)'],
    [],
    ['Insats', 'Äskat', 'Beredningsgruppens förslag', 'Beslut', 'Kommentar'],
    ['P31TOR, Torget', 500, 450, 400, 'två tjänster'],
    ['Verkstaden', 900, 900, 900, null],
    ['Ungdomslinjen', 300, null, null, 'söks om i vår'],
    ['Samtalsgrupp', 250, 200, 200, null],
    ['Kompetenskväll', null, 40, 40, null],
    ['Summa', 1950, 1590, 1540, null],
    ['Kvar att fördela', null, null, 60, null],
  ];
  return changed(rows, changes);
}

/** The same kind in another form: kronor, two years as groups of columns, and one step of two bodies. */
export const REQUESTS_BY_YEARS: Rows = [
  ['Ansökta medel per verksamhet, kronor'],
  [null, '2032', null, null, null, '2033', null, null],
  ['Verksamhet', 'Ansökt', 'BG', 'AU:s förslag', 'Tilldelat', 'Ansökt', 'BG', 'AU:s förslag'],
  ['Bryggan', 400_000, 350_000, 375_000, 375_000, 420_000, 400_000, 400_000],
  ['Slussen', 250_000, 250_000, 250_000, 200_000, 250_000, 250_000, 260_000],
];

/** Stages with their years below them. */
export const REQUESTS_BY_STAGES: Rows = [
  ['Begärda medel'],
  [null, 'Begärt', null, 'Fastställt', null],
  ['Post', 2032, 2033, 2032, 2033],
  ['Lokaler', '400 tkr', 410, 400, 400],
  ['Resor', 50, 50, 25, 25],
  ['Totalt', 450, 460, 425, 425],
];

/** Stages below each other, and years beside each other. */
export const REQUESTS_TURNED: Rows = [
  ['Torget, äskande och beslut i tkr'],
  [null, 2031, 2032],
  ['Äskande', 500, 520],
  ['Kansliets förslag', 450, 500],
  ['Beslutad ram', 450, 480],
];

/** A list of applications, with days and what has become of them. */
export const APPLICATIONS: Rows = [
  ['Ansökningar om medel 2032'],
  [
    'Nr',
    'Sökande',
    'Insats',
    'Ansökningsdatum',
    'Sökt belopp',
    'Status',
    'Beslutsdatum',
    'Beviljat belopp',
    'Andel beviljat, %',
  ],
  [1, 'Föreningen Fjällbron', 'Läxhjälp', '2031-09-02', 120_000, 'Beviljad', '2031-11-20', 100_000, 83],
  [2, 'Sjöbygdens kommun', 'Cykelverkstad', '2031-09-04', 80_000, 'Avslag', '2031-11-20', 0, 0],
  [3, 'Dalens kommun', 'Odling', '2031-09-15', 200_000, 'Pågår', null, null, null],
  [4, 'Region Fjäll', 'Samtal', '2031-09-20', 150_000, 'Avslag', '2031-11-20', 'avslag', null],
];

/** A yearly budget, which asks for nothing. */
export const YEARLY_BUDGET: Rows = [
  ['Förslag till budget 2032 (tkr)'],
  ['', 'Förslag till budget 2032', 'Budget 2031'],
  ['Statens bidrag', 1000, 1000],
  ['Summa intäkter', 1000, 1000],
  ['Verksamheter', 950, 900],
  ['Summa kostnader', 950, 900],
  ['Årets resultat', 50, 100],
];

/** Requests beside the columns of a budget. */
export const REQUESTS_IN_BUDGET: Rows = [
  ['Budget per insats, tkr'],
  ['Insats', 'Budget 2031', 'Äskande 2032', 'Förslag 2032', 'Beslut 2032'],
  ['Torget', 480, 500, 400, 400],
  ['Verkstaden', 860, 900, 900, 850],
  ['Summa', 1340, 1400, 1300, 1250],
];

/** A budget with what is decided of the same activities. */
export function decidedBudget(changes: Changes = {}): Rows {
  const rows: Rows = [
    ['Budget 2032 (kr)'],
    ['', 'Budget 2032'],
    ['Statens bidrag', 2_000_000],
    ['Summa intäkter', 2_000_000],
    ['P31TOR, Torget på landet', 400_000],
    ['Verkstaden', 900_000],
    ['Samtalsgrupp', 200_000],
    ['Summa kostnader', 1_500_000],
    ['Årets resultat', 500_000],
  ];
  return changed(rows, changes);
}
