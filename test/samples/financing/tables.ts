import type { Changes, Rows } from '../activities/tables';
import { changed } from '../activities/tables';

/** How an invented project is paid for: all sums hold, and the public part is 52 % where 55 % is required. */
export function project(changes: Changes = {}): Rows {
  const rows: Rows = [
    ['Projektbudget för Vägen vidare (kr)'],
    [],
    ['Post', 'Belopp'],
    ['Projektkostnader', 3_500_000],
    ['Sökt stöd, ESF-medel', 2_400_000],
    ['Offentlig medfinansiering', 2_600_000],
    [],
    ['Kontant medfinansiering', 1_100_000],
    ['Region Fjäll', 300_000],
    ['Två samordningsförbund', 800_000],
    [],
    ['Deltagarersättningar', 1_500_000],
    ['Krav på medfinansiering', 0.55],
  ];
  return changed(rows, changes);
}

/** The same kind in another form: in tkr, columns for two years, percent as whole numbers, what is public only by its parts. */
export const PROJECT_BY_YEARS: Rows = [
  ['Finansieringsplan, tkr'],
  [null, '2031', '2032'],
  ['Stöd från Socialfonden', 400, 600],
  ['Kontant finansiering', 250, 300],
  ['Medfinansiering i annat än pengar', 350, 300],
  ['Total finansiering', 1000, 1200],
  ['Medfinansieringsgrad, %', 60, 50],
  ['Lägsta medfinansiering enligt utlysningen', 55, 55],
];

/** One that is turned: what is financed is beside each other. */
export const PROJECT_TURNED: Rows = [
  ['Medfinansiering, kr'],
  [null, 'Beviljat stöd', 'Nationell medfinansiering', 'Medfinansieringsgrad', 'Medfinansieringskrav'],
  ['Steget', 450_000, 550_000, 0.55, 0.5],
];

/** Fees to an invented network, in which everything holds. */
export function fees(changes: Changes = {}): Rows {
  const rows: Rows = [
    ['Nätverkets serviceavgift 2031'],
    [],
    ['Förbund', 'Tilldelade medel (kr)', 'Serviceavgift i dag', 'Höjning 1 promille', 'Ny avgift'],
    ['SF Fjällbygden', 8_400_000, 17_000, 8_000, 25_000],
    ['SF Sjöbygden', 12_600_000, null, 12_600, 37_800],
    ['Samtliga förbund', 500_000_000, null, 500_000, null],
  ];
  return changed(rows, changes);
}

/** The same kind in another form: a column for each förbund, in tkr, with a raise of half a per mille. */
export const FEES_TURNED: Rows = [
  ['Medlemsavgift, höjning med 0,5 promille (tkr)'],
  [null, 'Dalen', 'Kusten'],
  ['Medelstilldelning', 6_000, 9_000],
  ['Nuvarande avgift', 12, 18],
  ['Ökning', 3, 4.5],
  ['Föreslagen avgift', 15, 22.5],
];
