import type { Freedom } from './freedom';

/** How a search is made. */
export type SearchWay = Pick<Freedom, 'dearest' | 'steps' | 'mending' | 'effort'>;

const SMALL_STEPS = [1, -1];
const ALL_STEPS = [1, -1, 2, -2, 3, -3, 4, -4];

/** What a cell costs that is worth most to whoever reads the sheet: how many ended in all, and with a solution. */
export const WORTHY = 50;

/** What ends soonest, with larger steps. */
const SOONEST: SearchWay = {
  ...{ dearest: Number.POSITIVE_INFINITY, steps: ALL_STEPS, mending: 150, effort: 1_000 },
};

/** First without what is worth most, then what hides least, then what ends soonest. Enough for a förbund by far. */
export const WAYS: readonly SearchWay[] = [
  { dearest: WORTHY - 1, steps: SMALL_STEPS, mending: 24, effort: 400 },
  { dearest: Number.POSITIVE_INFINITY, steps: SMALL_STEPS, mending: 24, effort: 1_500 },
  { dearest: Number.POSITIVE_INFINITY, steps: SMALL_STEPS, mending: 48, effort: 1_000 },
  SOONEST,
];

/** How a cell is looked for before it is given up. */
export const LAST_WAY: SearchWay = { ...SOONEST, effort: 8_000 };

/** How it is looked for once more among the cells of tables that are masked whole: what ends soonest first. */
export const RETRIES: readonly SearchWay[] = [
  { ...SOONEST, mending: 150, effort: 20_000 },
  { ...SOONEST, mending: 60, effort: 20_000 },
  { ...SOONEST, mending: 30, effort: 40_000 },
];

/** To show one masked cell again, without masking any other. */
export const SHOW_AGAIN: SearchWay = { dearest: 0, steps: SMALL_STEPS, mending: 16, effort: 300 };
