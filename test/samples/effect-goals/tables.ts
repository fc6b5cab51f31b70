import type { Changes, Rows } from '../activities/tables';
import { changed } from '../activities/tables';

/** Invented goals with a baseline, in which everything holds: one reached, one falling, one half way, one not measured. */
export function effectGoals(changes: Changes = {}): Rows {
  const rows: Rows = [
    ['Effektmål för Fjällbygden'],
    [],
    ['Indikator', 'Baslinje 2030', 'Mål 2032', 'Utfall 2031', 'Utfall 2032', 'Förändring', 'Måluppfyllelse', 'Status'],
    ['Andel i arbete efter insats', 0.4, 0.6, 0.45, 0.6, 0.2, 1, 'Uppnått'],
    ['Dagar i kö', 30, 20, 28, 22, -8, 0.8, 'Ej uppnått'],
    ['Andel nöjda deltagare', 0.7, 0.8, 0.72, 0.75, 0.05, 0.5, 'Ej uppnått'],
    ['Parter i samverkan', 4, 6, null, null, null, null, null],
  ];
  return changed(rows, changes);
}

/** Years under the outcomes, whole percents, words of targets, and colours. */
export const GOALS_BY_YEARS: Rows = [
  ['Uppföljning av mål'],
  [null, null, 'Utgångsläge', 'Utfall', null, 'Målnivå', null],
  ['Mål', 'Indikator', null, '2031', '2032', null, 'Bedömning'],
  ['Kortare väntan', 'Väntetid, veckor', 12, 10, 8, 'högst 8', 'Grön'],
  ['Fler i arbete', 'Andel i arbete (%)', 35, 38, 42, 'minst 45 %', 'Röd'],
  ['Färre avbrott', 'Antal avbrott', 9, 9, 7, 'minska', 'Uppnått'],
];

/** One that is turned: goals are beside each other. */
export const GOALS_TURNED: Rows = [
  ['Effektmål'],
  [null, 'Andel i studier', 'Antal avbrott'],
  ['Startvärde', '20 %', 10],
  ['Målvärde', '30 %', 5],
  ['Utfall', '25 %', 5],
];

/** The values of years, the first of which is where the goals began, and the target between them. */
export const GOALS_BY_VALUES: Rows = [
  ['Indikatorer med mål'],
  ['Indikator', '2030 års värde', 'Mål 2033', '2032 års värde', 'Uppnått'],
  ['Andel i arbete', 0.3, 0.4, 0.41, 'Ja'],
  ['Andel i studier', 0.2, 0.25, 0.22, 'Nej'],
];

/** Where things stand is the baseline where nothing else is. */
export const GOALS_FROM_NOW: Rows = [
  ['Mål för kommande år'],
  ['Mål', 'Nuläge', 'Målvärde'],
  ['Andel i arbete', 0.3, 0.4],
];
