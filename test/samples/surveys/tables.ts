import type { Changes, Rows } from '../activities/tables';
import { changed } from '../activities/tables';

/** An invented survey in which everything holds: 60 of 150 have answered. */
export function survey(changes: Changes = {}): Rows {
  const rows: Rows = [
    ['Enkät till handläggare våren 2031'],
    [],
    ['Grupp', 'Utskickade', 'Svar', 'Svarsfrekvens', 'Nöjda', 'Andel nöjda'],
    ['Region Fjäll', 80, 36, 0.45, 27, 0.75],
    ['Storby kommun', 60, 21, 0.35, 14, 0.67],
    ['Lillby kommun', 10, 3, 0.3, 2, 0.67],
    ['Totalt', 150, 60, 0.4, 43, 0.72],
  ];
  return changed(rows, changes);
}

/** Two years beside each other, in percent, without a sum. */
export const SURVEY_BY_YEARS: Rows = [
  ['Brukarundersökning'],
  [null, 2031, null, null, 2032],
  [
    'Målgrupp',
    'Antal utskick',
    'Inkomna svar',
    'Svarsfrekvens, %',
    'Antal utskick',
    'Inkomna svar',
    'Svarsfrekvens, %',
  ],
  ['Deltagare', 40, 30, 75, 50, 20, 40],
  ['Handläggare', 20, 9, 45, null, null, null],
];

/** Years under each count. */
export const SURVEY_UNDER_COUNTS: Rows = [
  ['Uppföljande enkät'],
  ['Enhet', 'Tillfrågade', null, 'Svarande'],
  [null, '2031', '2032', '2031', '2032'],
  ['Norra', 20, 30, 10, 24],
  ['Södra', 20, 10, 5, 6],
];

/** One that is turned: groups are beside each other. */
export const SURVEY_TURNED: Rows = [
  ['Enkät 2031'],
  [null, 'Chefer', 'Medarbetare', 'Totalt'],
  ['Urval', 20, 100, 120],
  ['Antal svarande', 12, 60, 72],
  ['Svarsandel', 0.6, 0.6, 0.6],
];

/** Blocks below each other, each with its name. */
export const SURVEY_BLOCKS: Rows = [
  ['Enkäter under året'],
  [],
  ['Vårens enkät'],
  ['Grupp', 'Utskickade', 'Svar'],
  ['Norra', 20, 10],
  ['Södra', 20, 5],
  [],
  ['Höstens enkät'],
  ['Grupp', 'Utskickade', 'Svar'],
  ['Norra', 30, 24],
  ['Södra', 10, 6],
];

/** One survey after another, with the year before the group; the last sum is of all years. */
export const SURVEY_YEARS_DOWN: Rows = [
  ['Enkäter till deltagare'],
  ['År', 'Grupp', 'Utskickade', 'Svar', 'Svarsfrekvens'],
  [2031, 'Norra', 20, 10, 0.5],
  [2031, 'Södra', 20, 6, 0.3],
  [2032, 'Norra', 40, 30, 0.75],
  [2032, 'Södra', 20, 15, 0.75],
  [null, 'Summa', 100, 61, 0.61],
];
