import type { CellValue } from '../../../src/core/cells/cell';

type Rows = (readonly CellValue[])[];

/** A social budget in running text: areas with points, then their goals. Cells can be changed by address. */
export function goalsInText(): Rows {
  return [
    ['Förbundets mål 2024'],
    [],
    ['Målområde / mål', 'Index poäng', '% av helheten', 'Målvärde', 'Utfall', 'Föregående år'],
    ['1. Nytta', 60, 0.6],
    ['2. Jämlikhet', 40, 0.4],
    ['Summa', 100, 1],
    [],
    ['Målområde 1: Nytta'],
    ['Målområdet omfattar två (2) mål:'],
    ['1. 70 % av de som avslutat insatsen ska avslutas till en positiv lösning.', null, null, 0.7],
    ['Av de som avslutat med en positiv lösning ska:'],
    ['35 % gå vidare till arbete.', null, null, 0.35],
    ['25 % gå vidare till studier.', null, null, 0.25],
    ['20 % vara redo för Arbetsförmedlingens insatser', null, null, 0.2],
    ['2. Andelen som behöver ersättning har minskat mot föregående år.'],
    [],
    ['Målområde 2: JÄMLIKHET'],
    ['Målområdet omfattar tre (3) mål:'],
    ['1. Representationen i verksamheten är jämställd.'],
    ['2. Effekterna ska inte visa att något kön gynnats.'],
    ['3. Förbundet har nollvision vad gäller diskriminering.'],
  ];
}

/** A social budget as a table: a row for each indicator, the area on its first row, weights in a column. */
export const INDICATORS: Rows = [
  ['Mål och utfall 2022'],
  ['Indikator', 'Utfall', 'Målvärde', 'Vikt', 'Delområde'].reverse(),
  ['A Nöjdhet', 3, 80, 84, 'Deltagare som är nöjda, %'],
  [null, 2, 80, 40, 'Deltagare som upplever inflytande, %'],
  ['B Medarbetare', 5, 38, 38, 'Antal medarbetare i utbildning'],
];

/** Indicators with the points that the förbund gave them, the area's name on each row. */
export const SCORED_INDICATORS: Rows = [
  ['Indikatorer 2025'],
  ['Målområde', 'Mål', 'Indikator', 'Vikt', 'Målvärde', 'Utfall', 'Poäng'],
  ['Nytta', '1', 'Andel som går till arbete', 4, 0.5, 0.6, 4],
  ['Nytta', '1', 'Andel som går till studier', 2, 0.5, 0.4, 0],
  ['Trivsel', '2', 'Andel som är nöjda', 6, 0.8, 0.8, 6],
  ['Trivsel', '2', 'Andel som är trygga', 8, 0.8, 0.6, 0],
  ['Summa', null, null, 20, null, null, 10],
];

/** Areas alone: how many indicators they have, the most that these can give, and what they gave. */
export const AREAS_ALONE: Rows = [
  ['Effektindex 2025'],
  [],
  ['Målområde', 'Antal indikatorer', 'Max viktat värde', 'Resultat', 'Index'],
  ['Nytta', 12, 40, 30, 75],
  ['Trivsel', 7, 24, 21, 88],
  ['Ledning', 5, 16, 4, 25],
  ['Summa', 24, 80, 55, 69],
];
