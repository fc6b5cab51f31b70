import { availableParallelism } from 'node:os';
import type { ExitStatus } from '../exit-status';
import { EXIT } from '../exit-status';
import { notify, print } from '../standard-output';
import { checkAll } from './check-all';
import { listedWorkbooks } from './listed-workbooks';
import { startWorker } from './worker-threads';

/** Which workbooks are checked, and how. */
export interface FolderRequest {
  readonly places: readonly string[];
  /** How many threads; `null` for as many as there are processors. */
  readonly workers: number | null;
  readonly seconds: number;
}

type Counts = Readonly<Record<ExitStatus, number>>;

function countsSentence({ 0: clean, 1: wrong, 2: unusable }: Counts): string {
  const all = clean + wrong + unusable;
  return `${all} ${all === 1 ? 'arbetsbok' : 'arbetsböcker'}: ${clean} utan fel, ${wrong} med fel, ${unusable} som inte gick att kontrollera.`;
}

/**
 * Checks every workbook in folders and prints one line of JSON for each as it is done; a last sentence on standard error
 * counts them. Gives the highest status of all. Throws `UnusableWorkbook` where there is nothing to check.
 */
export async function checkFolder({ places, workers, seconds }: FolderRequest): Promise<ExitStatus> {
  const workbooks = await listedWorkbooks(places);
  const counts = { 0: 0, 1: 0, 2: 0 };
  await checkAll(workbooks, {
    workers: workers ?? availableParallelism(),
    seconds,
    start: startWorker,
    onChecked: async ({ line, status }) => {
      counts[status] += 1;
      await print(`${line}\n`);
    },
  });
  await notify(countsSentence(counts));
  if (counts[EXIT.unusable] > 0) return EXIT.unusable;
  return counts[EXIT.hasErrors] > 0 ? EXIT.hasErrors : EXIT.clean;
}
