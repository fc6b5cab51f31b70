import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { NOTHING_PUBLISHED } from '../core/documents/notes/publications';
import type { UnwrittenNotes } from '../core/documents/notes/user-notes';
import { NOTHING_UNWRITTEN } from '../core/documents/notes/user-notes';
import type { XlsxWorkbook } from '../workbook/xlsx/xlsx-workbook';
import { openXlsx } from '../workbook/xlsx/xlsx-workbook';
import project from '../../package.json';
import type { CommandRequest } from './arguments';
import { parseArguments } from './arguments';
import { publishedIn } from './earlier-workbooks';
import type { Examination } from './examination';
import { examined, readWhole } from './examination';
import type { ExitStatus } from './exit-status';
import { EXIT, exitStatus } from './exit-status';
import { readWorkbookFile } from './files';
import { checkFolder } from './folder/check-folder';
import { HELP } from './help';
import type { Reported } from './json-report';
import { jsonReport } from './json-report';
import { lastSentence, lastTrace } from './last-sentence';
import { rulesJson, rulesText } from './rules-report';
import { passSafeguards } from './safeguards';
import type { FileToSave } from './save-files';
import { saveFiles } from './save-files';
import { OutputLost, print, notify } from './standard-output';
import { textReport } from './text-report';
import { checkTogether } from './together/check-together';
import { makeFiles, preparePlaces } from './write-job';

/** A file large enough that the user wonders whether anything happens. */
const LONG_FILE = 1_000_000;

type Job = Extract<CommandRequest, { command: 'check' | 'write' }>;
type TogetherJob = Extract<CommandRequest, { command: 'together' }>;
type Examined = Omit<Reported, 'written'> & Examination;

const reportText = (reported: Reported, json: boolean) => (json ? jsonReport(reported) : textReport(reported));

/** The report is written last of all: what has been saved by then is reported if it cannot be. */
async function report(text: string, files: readonly FileToSave[]): Promise<void> {
  try {
    await print(`${text}\n`);
  } catch (error) {
    if (!(error instanceof OutputLost) || files.length === 0) throw error;
    const names = files.map(({ out }) => basename(out)).join(' och ');
    throw new OutputLost(`${error.message} ${names} är sparad.`, { cause: error });
  }
}

/** What the workbook itself does not have: what other workbooks have shown the public. */
async function unwrittenOf(job: Job): Promise<UnwrittenNotes> {
  const published = job.command === 'write' ? await publishedIn(job.earlier) : NOTHING_PUBLISHED;
  return { ...NOTHING_UNWRITTEN, published };
}

/** What a check or a writing is about: the workbook, and everything found in it. */
async function reportedOf(job: Job, workbook: XlsxWorkbook, bytes: Uint8Array): Promise<Examined> {
  const read = await readWhole(workbook);
  if (bytes.length > LONG_FILE) await notify('Kontrollerar och räknar …');
  const found = examined(read, basename(job.file), await unwrittenOf(job));
  for (const { message } of found.settingsErrors) await notify(`Inställning i arbetsboken: ${message}`);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { file: basename(job.file), sha256, version: project.version, ...found };
}

async function run(job: Job): Promise<ExitStatus> {
  if (job.command === 'write') await preparePlaces(job);
  const bytes = await readWorkbookFile(job.file);
  if (bytes.length > LONG_FILE) await notify('Läser arbetsboken …');
  const workbook = openXlsx(bytes);
  if (job.command === 'write' && job.out !== null) {
    for (const remark of passSafeguards(workbook, job.force)) await notify(remark);
  }
  const found = await reportedOf(job, workbook, bytes);
  const files = job.command === 'write' ? await makeFiles(job, { workbook, ...found }) : [];
  const written = files.flatMap((file) => file.written);
  const withRelations = job.command === 'check' && job.relations;
  const text = reportText({ ...found, written, withRelations }, job.json);
  await saveFiles(files);
  await report(text, files);
  return exitStatus(found.recalculation);
}

async function runTogether({ files, json, relations }: TogetherJob): Promise<ExitStatus> {
  const found = await checkTogether(files);
  await report(reportText({ ...found, withRelations: relations }, json), []);
  return exitStatus(found.recalculation);
}

async function perform(request: CommandRequest): Promise<ExitStatus> {
  switch (request.command) {
    case 'help':
      await print(HELP);
      return EXIT.clean;
    case 'rules':
      await print(`${request.json ? rulesJson() : rulesText()}\n`);
      return EXIT.clean;
    case 'wrong':
      await notify(request.reason);
      return EXIT.unusable;
    case 'check':
    case 'write':
      return run(request);
    case 'together':
      return runTogether(request);
    case 'folder':
      return checkFolder(request);
  }
}

/** One sentence for whatever ends the program early; never the status for errors in a workbook. */
async function endWith(error: unknown, request: CommandRequest | null): Promise<ExitStatus> {
  const file = request !== null && 'file' in request ? `${basename(request.file)}: ` : '';
  await notify(`${file}${lastSentence(error)}`);
  if (process.env.TERTIAL_DEBUG !== undefined) await notify(lastTrace(error));
  return EXIT.unusable;
}

/** Does what the words of a command line ask for. What went wrong is said on standard error, and is the status. */
export async function runProgram(words: readonly string[]): Promise<ExitStatus> {
  let request: CommandRequest | null = null;
  try {
    request = parseArguments(words);
    return await perform(request);
  } catch (error) {
    return endWith(error, request);
  }
}
