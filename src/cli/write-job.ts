import { basename, dirname } from 'node:path';
import type { SheetPlan } from '../core/port/sheet-plan';
import { UnusableWorkbook } from '../core/port/unusable-workbook';
import { planSheets } from '../core/recalculate';
import type { Imprint } from '../core/sheets/follow-up-public/public-title';
import { imprinted } from '../core/sheets/follow-up-public/public-title';
import { fullName } from '../core/sheets/report/association-name';
import { separateWorkbook } from '../workbook/xlsx/separate-workbook';
import { checkOutputs } from './files';
import { documentFile } from './document-file';
import type { ProvenCopy } from './proven-copy';
import { provenCopy } from './proven-copy';
import type { FileOfJob, Prepared, WriteJob } from './prepared';
import { notify } from './standard-output';
import { removeUnfinished } from './unfinished-files';

/** The follow-up for the public, in a workbook with nothing of the one that it comes from. */
async function publicCopy(plans: readonly SheetPlan[], imprint: Imprint): Promise<ProvenCopy> {
  const plan = plans.find(({ key }) => key === 'followUpPublic');
  if (plan === undefined)
    throw new UnusableWorkbook('Arbetsboken har ingen uppföljning att göra en publik version av; inget sparades.');
  return separateWorkbook(imprinted(plan, imprint));
}

/** Whose the copy is, and the day. */
function imprintOf({ file }: WriteJob, { recalculation, settings }: Prepared): Imprint {
  const name = fullName({ ...recalculation, settings }) || basename(file);
  return { name, today: new Date().toISOString().slice(0, 10) };
}

/** Everything that is to be saved, made ready before any of it is. */
export async function makeFiles(job: WriteJob, prepared: Prepared): Promise<readonly FileOfJob[]> {
  const { workbook, recalculation, settings } = prepared;
  const plans = planSheets(await workbook.read(), recalculation, settings);
  const made: FileOfJob[] = [];
  if (job.publicOut !== null) made.push({ out: job.publicOut, ...(await publicCopy(plans, imprintOf(job, prepared))) });
  // The document is made of what is planned before the plans are in the workbook.
  if (job.docxOut !== null) made.push(await documentFile({ ...job, docxOut: job.docxOut }, prepared, plans));
  if (job.out !== null) made.unshift({ out: job.out, ...(await provenCopy(workbook, plans)) });
  return made;
}

const filesOf = (...places: readonly (string | null)[]) => places.filter((place) => place !== null);

/** Refuses what cannot be saved before anything is read, and cleans up after a run that was ended by force. */
export async function preparePlaces(job: WriteJob): Promise<void> {
  const { out, publicOut, docxOut } = job;
  await checkOutputs({ ...job, outs: filesOf(out, publicOut) });
  for (const folder of new Set(filesOf(out, publicOut, docxOut).map((place) => dirname(place)))) {
    const removed = await removeUnfinished(folder);
    if (removed.length > 0)
      await notify(`En tidigare körning avbröts. Dess ofärdiga kopior togs bort: ${removed.join(', ')}.`);
  }
}
