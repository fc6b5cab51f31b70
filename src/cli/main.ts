import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { DEFAULT_SETTINGS } from '../core/calculation/settings';
import { planSheets, recalculate } from '../core/recalculate';
import type { WrittenSheet } from '../workbook/port';
import { UnusableWorkbook } from '../workbook/unusable-workbook';
import { verifyPlans } from '../workbook/verify';
import { openXlsx } from '../workbook/xlsx/xlsx-workbook';
import { version } from '../../package.json';
import type { Request } from './arguments';
import { HELP, parseArguments } from './arguments';
import { checkOutput, readWorkbookFile, replaceFile } from './files';
import { jsonReport } from './json-report';
import { textReport } from './text-report';

/** Exit statuses of the contract. */
const CLEAN = 0;
const HAS_ERRORS = 1;
const UNUSABLE = 2;

/** A file large enough that the user wonders whether anything happens. */
const LONG_FILE = 1_000_000;

type Job = Extract<Request, { command: 'check' | 'write' }>;

function tell(message: string): void {
  process.stderr.write(`${message}\n`);
}

async function writeCopy(
  job: Extract<Job, { command: 'write' }>,
  bytes: Uint8Array,
  prepared: ReturnType<typeof recalculate>,
): Promise<readonly WrittenSheet[]> {
  const workbook = openXlsx(bytes);
  const plans = planSheets(await workbook.read(), prepared, DEFAULT_SETTINGS);
  await workbook.write(plans);
  const written = verifyPlans(await workbook.read(), plans);
  const wrong = written.find(({ mismatches }) => mismatches.length > 0);
  const [mismatch] = wrong?.mismatches ?? [];
  if (mismatch !== undefined) {
    throw new UnusableWorkbook(
      `Kopian sparades inte: ${mismatch.sheet}!${mismatch.cell} innehåller inte det som skulle skrivas.`,
    );
  }
  await replaceFile(job.out, workbook.bytes());
  return written;
}

async function run(job: Job): Promise<number> {
  if (job.command === 'write') await checkOutput(job.file, job.out);
  const bytes = await readWorkbookFile(job.file);
  if (bytes.length > LONG_FILE) tell('Läser arbetsboken …');
  const content = await openXlsx(bytes).read();
  if (bytes.length > LONG_FILE) tell('Kontrollerar och räknar …');
  const today = new Date().toISOString().slice(0, 10);
  const recalculation = recalculate(content, DEFAULT_SETTINGS, { today, workbookName: basename(job.file) });
  const written = job.command === 'write' ? await writeCopy(job, bytes, recalculation) : [];
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const reported = { file: basename(job.file), sha256, version, content, recalculation, written };
  process.stdout.write(`${job.json ? jsonReport(reported) : textReport(reported)}\n`);
  return recalculation.findings.some(({ severity }) => severity === 'error') ? HAS_ERRORS : CLEAN;
}

async function main(words: readonly string[]): Promise<number> {
  const request = parseArguments(words);
  if (request.command === 'help') {
    process.stdout.write(HELP);
    return CLEAN;
  }
  if (request.command === 'wrong') {
    tell(request.reason);
    return UNUSABLE;
  }
  try {
    return await run(request);
  } catch (error) {
    if (!(error instanceof UnusableWorkbook)) throw error;
    tell(`${basename(request.file)}: ${error.message}`);
    return UNUSABLE;
  }
}

process.exitCode = await main(process.argv.slice(2));
