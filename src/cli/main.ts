import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Settings } from '../core/settings/settings';
import { readSettings } from '../core/settings/settings-text';
import type { Recalculation } from '../core/recalculate';
import { planSheets, recalculate } from '../core/recalculate';
import type { SheetPlan } from '../core/port/sheet-plan';
import type { WrittenSheet } from '../core/port/workbook';
import { UnusableWorkbook } from '../core/port/unusable-workbook';
import { separateWorkbook } from '../workbook/xlsx/separate-workbook';
import type { XlsxWorkbook } from '../workbook/xlsx/xlsx-workbook';
import { openXlsx } from '../workbook/xlsx/xlsx-workbook';
import project from '../../package.json';
import type { Request } from './arguments';
import { HELP, parseArguments } from './arguments';
import { checkOutput, readWorkbookFile, replaceFile } from './files';
import { jsonReport } from './json-report';
import { rulesJson, rulesText } from './rules-report';
import { passSafeguards } from './safeguards';
import { saveCopy } from './save-copy';
import { print, tell } from './standard-output';
import { textReport } from './text-report';

/** Exit statuses of the contract. */
const CLEAN = 0;
const HAS_ERRORS = 1;
const UNUSABLE = 2;

/** A file large enough that the user wonders whether anything happens. */
const LONG_FILE = 1_000_000;

type Job = Extract<Request, { command: 'check' | 'write' }>;

type WriteJob = Extract<Job, { command: 'write' }>;

/** Saves the follow-up for the public, in a workbook with nothing of the one that it comes from. */
async function savePublic(plans: readonly SheetPlan[], out: string): Promise<readonly WrittenSheet[]> {
  const plan = plans.find(({ key }) => key === 'followUpPublic');
  if (plan === undefined)
    throw new UnusableWorkbook('Arbetsboken har ingen uppföljning att göra en publik version av.');
  const { bytes, written } = await separateWorkbook(plan);
  await replaceFile(out, bytes);
  return written;
}

interface Prepared {
  readonly workbook: XlsxWorkbook;
  readonly recalculation: Recalculation;
  readonly settings: Settings;
}

async function write(job: WriteJob, prepared: Prepared): Promise<readonly WrittenSheet[]> {
  const { workbook, recalculation, settings } = prepared;
  const plans = planSheets(await workbook.read(), recalculation, settings);
  const copied = job.out === null ? [] : await saveCopy(workbook, plans, job.out);
  return [...copied, ...(job.publicOut === null ? [] : await savePublic(plans, job.publicOut))];
}

async function checkPlaces({ file, out, publicOut }: WriteJob): Promise<void> {
  for (const place of [out, publicOut]) if (place !== null) await checkOutput(file, place);
}

async function run(job: Job): Promise<number> {
  if (job.command === 'write') await checkPlaces(job);
  const bytes = await readWorkbookFile(job.file);
  if (bytes.length > LONG_FILE) await tell('Läser arbetsboken …');
  const workbook = openXlsx(bytes);
  if (job.command === 'write' && job.out !== null) passSafeguards(workbook, job.force).forEach(tell);
  const content = await workbook.read();
  const { settings, errors: settingsErrors } = readSettings(await workbook.readSetting());
  for (const { message } of settingsErrors) await tell(`Val i arbetsboken: ${message}`);
  if (bytes.length > LONG_FILE) await tell('Kontrollerar och räknar …');
  const today = new Date().toISOString().slice(0, 10);
  const recalculation = recalculate(content, settings, { today, workbookName: basename(job.file) });
  const written = job.command === 'write' ? await write(job, { workbook, recalculation, settings }) : [];
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const found = { content, settingsErrors, recalculation, written };
  const reported = { file: basename(job.file), sha256, version: project.version, ...found };
  await print(`${job.json ? jsonReport(reported) : textReport(reported)}\n`);
  return recalculation.findings.some(({ severity }) => severity === 'error') ? HAS_ERRORS : CLEAN;
}

async function main(words: readonly string[]): Promise<number> {
  const request = parseArguments(words);
  if (request.command === 'help') {
    await print(HELP);
    return CLEAN;
  }
  if (request.command === 'rules') {
    process.stdout.write(`${request.json ? rulesJson() : rulesText()}\n`);
    return CLEAN;
  }
  if (request.command === 'wrong') {
    await tell(request.reason);
    return UNUSABLE;
  }
  try {
    return await run(request);
  } catch (error) {
    if (!(error instanceof UnusableWorkbook)) throw error;
    await tell(`${basename(request.file)}: ${error.message}`);
    return UNUSABLE;
  }
}

process.exitCode = await main(process.argv.slice(2));
