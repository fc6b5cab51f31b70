import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { readSettings } from '../core/settings/settings-text';
import { recalculate } from '../core/recalculate';
import { openXlsx } from '../workbook/xlsx/xlsx-workbook';
import project from '../../package.json';
import type { CommandRequest } from './arguments';
import { HELP, parseArguments } from './arguments';
import { readWorkbookFile } from './files';
import { jsonReport } from './json-report';
import { lastSentence, lastTrace } from './last-sentence';
import { rulesJson, rulesText } from './rules-report';
import { passSafeguards } from './safeguards';
import type { FileToSave } from './save-files';
import { saveFiles } from './save-files';
import { OutputLost, print, notify } from './standard-output';
import { textReport } from './text-report';
import { makeFiles, preparePlaces } from './write-job';

/** Exit statuses of the contract. */
const CLEAN = 0;
const HAS_ERRORS = 1;
const UNUSABLE = 2;

/** A file large enough that the user wonders whether anything happens. */
const LONG_FILE = 1_000_000;

type Job = Extract<CommandRequest, { command: 'check' | 'write' }>;

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

async function run(job: Job): Promise<number> {
  if (job.command === 'write') await preparePlaces(job);
  const bytes = await readWorkbookFile(job.file);
  if (bytes.length > LONG_FILE) await notify('Läser arbetsboken …');
  const workbook = openXlsx(bytes);
  if (job.command === 'write' && job.out !== null) {
    for (const remark of passSafeguards(workbook, job.force)) await notify(remark);
  }
  const content = await workbook.read();
  const { settings, errors: settingsErrors } = readSettings(await workbook.readSetting());
  for (const { message } of settingsErrors) await notify(`Val i arbetsboken: ${message}`);
  if (bytes.length > LONG_FILE) await notify('Kontrollerar och räknar …');
  const today = new Date().toISOString().slice(0, 10);
  const recalculation = recalculate(content, settings, { today, workbookName: basename(job.file) });
  const files = job.command === 'write' ? await makeFiles(job, { workbook, recalculation, settings }) : [];
  const written = files.flatMap((file) => file.written);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const withRelations = job.command === 'check' && job.relations;
  const found = { content, settingsErrors, recalculation, written, withRelations };
  const reported = { file: basename(job.file), sha256, version: project.version, ...found };
  const text = job.json ? jsonReport(reported) : textReport(reported);
  await saveFiles(files);
  await report(text, files);
  return recalculation.findings.some(({ severity }) => severity === 'error') ? HAS_ERRORS : CLEAN;
}

async function perform(request: CommandRequest): Promise<number> {
  switch (request.command) {
    case 'help':
      await print(HELP);
      return CLEAN;
    case 'rules':
      await print(`${request.json ? rulesJson() : rulesText()}\n`);
      return CLEAN;
    case 'wrong':
      await notify(request.reason);
      return UNUSABLE;
    case 'check':
    case 'write':
      return run(request);
  }
}

/** One sentence for whatever ends the program early; never the status for errors in a workbook. */
async function endWith(error: unknown, request: CommandRequest | null): Promise<number> {
  const file = request !== null && 'file' in request ? `${basename(request.file)}: ` : '';
  await notify(`${file}${lastSentence(error)}`);
  if (process.env.TERTIAL_DEBUG !== undefined) await notify(lastTrace(error));
  return UNUSABLE;
}

async function main(words: readonly string[]): Promise<number> {
  let request: CommandRequest | null = null;
  try {
    request = parseArguments(words);
    return await perform(request);
  } catch (error) {
    return endWith(error, request);
  }
}

process.exitCode = await main(process.argv.slice(2));
