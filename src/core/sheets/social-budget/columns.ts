import { columnFinder } from '../parts/column-finder';

/** The columns of the goals, from A: what is judged, where its outcome comes from, what it comes to. */
export const GOAL_COLUMNS = [
  { id: 'number', heading: 'Nr', width: 5 },
  { id: 'goal', heading: 'Mål', width: 62 },
  { id: 'kind', heading: 'Mäts som', width: 22 },
  { id: 'weight', heading: 'Vikt', width: 10 },
  { id: 'max', heading: 'Poäng att få', width: 12 },
  { id: 'target', heading: 'Målvärde', width: 12 },
  { id: 'compared', heading: 'Föregående år eller antal svar', width: 13 },
  { id: 'printed', heading: 'Utfall i arbetsboken', width: 13 },
  { id: 'computed', heading: 'Utfall ur uppföljningen', width: 15 },
  { id: 'otherwise', heading: 'Med annan definition', width: 13 },
  { id: 'own', heading: 'Eget utfall', width: 13 },
  { id: 'outcome', heading: 'Utfall som räknas', width: 13 },
  { id: 'byDegree', heading: 'Andel av målet', width: 12 },
  { id: 'credited', heading: 'Enligt metoden', width: 12 },
  { id: 'attainment', heading: 'Måluppfyllelse', width: 15 },
  { id: 'judged', heading: 'Bedömd del', width: 11 },
  { id: 'points', heading: 'Poäng', width: 10 },
  { id: 'source', heading: 'Källa', width: 26 },
  { id: 'note', heading: 'Anmärkning', width: 58 },
  { id: 'comment', heading: 'Kommentar', width: 40 },
  { id: 'key', heading: 'Nyckel', width: 20 },
] as const;

export type GoalColumn = (typeof GOAL_COLUMNS)[number]['id'];

/** The zero-based column. Example: `number` is 0. */
export const goalColumn = columnFinder(GOAL_COLUMNS);
