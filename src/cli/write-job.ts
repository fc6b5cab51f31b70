import { dirname } from 'node:path';
import type { SheetPlan } from '../core/port/sheet-plan';
import { UnusableWorkbook } from '../core/port/unusable-workbook';
import type { Recalculation } from '../core/recalculate';
import { planSheets } from '../core/recalculate';
import type { Settings } from '../core/settings/settings';
import { separateWorkbook } from '../workbook/xlsx/separate-workbook';
import type { XlsxWorkbook } from '../workbook/xlsx/xlsx-workbook';
import type { CommandRequest } from './arguments';
import { checkOutputs } from './files';
import type { ProvenCopy } from './proven-copy';
import { provenCopy } from './proven-copy';
import type { FileToSave } from './save-files';
import { notify } from './standard-output';
import { removeUnfinished } from './unfinished-files';

type WriteJob = Extract<CommandRequest, { command: 'write' }>;

/** The follow-up for the public, in a workbook with nothing of the one that it comes from. */
async function publicCopy(plans: readonly SheetPlan[]): Promise<ProvenCopy> {
  const plan = plans.find(({ key }) => key === 'followUpPublic');
  if (plan === undefined)
    throw new UnusableWorkbook('Arbetsboken har ingen uppföljning att göra en publik version av; inget sparades.');
  return separateWorkbook(plan);
}

interface Prepared {
  readonly workbook: XlsxWorkbook;
  readonly recalculation: Recalculation;
  readonly settings: Settings;
}

type FileOfJob = FileToSave & ProvenCopy;

/** Everything that is to be saved, made ready before any of it is. */
export async function makeFiles(job: WriteJob, prepared: Prepared): Promise<readonly FileOfJob[]> {
  const { workbook, recalculation, settings } = prepared;
  const plans = planSheets(await workbook.read(), recalculation, settings);
  const made: FileOfJob[] = [];
  if (job.publicOut !== null) made.push({ out: job.publicOut, ...(await publicCopy(plans)) });
  if (job.out !== null) made.unshift({ out: job.out, ...(await provenCopy(workbook, plans)) });
  return made;
}

const outsOf = ({ out, publicOut }: WriteJob) => [out, publicOut].filter((place) => place !== null);

/** Refuses what cannot be saved before anything is read, and cleans up after a run that was ended by force. */
export async function preparePlaces(job: WriteJob): Promise<void> {
  const outs = outsOf(job);
  await checkOutputs(job.file, outs);
  for (const folder of new Set(outs.map((out) => dirname(out)))) {
    const removed = await removeUnfinished(folder);
    if (removed.length > 0)
      await notify(`En tidigare körning avbröts. Dess ofärdiga kopior togs bort: ${removed.join(', ')}.`);
  }
}
