import { createHash } from 'node:crypto';
import { basename, extname } from 'node:path';
import { NOTHING_UNWRITTEN } from '../../core/documents/notes/user-notes';
import { UnusableWorkbook } from '../../core/port/unusable-workbook';
import { withoutPersonalNumbers } from '../../core/privacy/guard-personal-numbers';
import { keyOnSheet } from '../../core/sheets/findings/finding-key';
import { readUserNotes } from '../../core/sheets/notes/read-user-notes';
import { isStatistics, readStatistics } from '../../workbook/pxweb/read-statistics';
import { openXlsx } from '../../workbook/xlsx/xlsx-workbook';
import project from '../../../package.json';
import type { Examination, ReadWorkbook } from '../examination';
import { examined, readWhole } from '../examination';
import { readWorkbookFile } from '../files';
import type { Reported } from '../json-report';
import { notify } from '../standard-output';
import { nameInFile } from './moved-formula';
import type { GivenWorkbook } from './one-workbook';
import { oneWorkbook, passedOver } from './one-workbook';

interface Opened extends GivenWorkbook, ReadWorkbook {
  readonly sha256: string;
}

/** What may be in no name of a sheet, and would make a formula mean another workbook or several sheets. */
const IN_NO_NAME = /[[\]:]/g;

/** What each file is called: its name, with its folder where two have the same. */
export function fileNames(paths: readonly string[]): string[] {
  const names = paths.map((path) => basename(path));
  const isAlone = (name: string) => names.filter((each) => each.toLowerCase() === name.toLowerCase()).length === 1;
  const told = paths.map((path, index) => (isAlone(names[index] ?? '') ? basename(path) : path));
  const safe = told.map((name) => withoutPersonalNumbers(name).replace(IN_NO_NAME, '_'));
  if (new Set(safe.map((name) => name.toLowerCase())).size < safe.length)
    throw new UnusableWorkbook(
      'Två av filerna är samma eller har namn som inte kan skiljas åt; ange var och en en gång.',
    );
  return safe;
}

/** Reads one of the files. A reason why it cannot be used names it, since several were given. */
async function opened(path: string, file: string): Promise<Opened> {
  try {
    const bytes = await readWorkbookFile(path);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const ending = extname(path);
    if (isStatistics(ending))
      return { file, sha256, links: [], content: readStatistics(bytes, ending), setting: null, drafts: 0 };
    const workbook = openXlsx(bytes);
    return { file, sha256, links: workbook.links(), ...(await readWhole(workbook)) };
  } catch (error) {
    if (!(error instanceof UnusableWorkbook)) throw error;
    throw new UnusableWorkbook(`${file}: ${error.message}`, { cause: error });
  }
}

/** Says which file wins where several hold the same: settings, and what is typed in a sheet of Tertial's. */
async function notifyOfChoices(files: readonly Opened[], settled: Opened | undefined): Promise<void> {
  for (const { file, setting } of files)
    if (setting !== null && file !== settled?.file)
      await notify(`Inställningarna i ${settled?.file ?? ''} används; de i ${file} används inte.`);
  for (const { sheet, countedIn } of passedOver(files))
    await notify(`Det som är skrivet i ${sheet} räknas inte med; bladet i ${countedIn} används.`);
}

/** The decisions in every file, of findings on sheets as they are called here. */
function decisionsIn(files: readonly Opened[]) {
  return files.flatMap(({ file, content }) =>
    readUserNotes(content.sheets, NOTHING_UNWRITTEN).decisions.map((decision) => ({
      ...decision,
      key: keyOnSheet(decision.key, (sheet) => nameInFile(sheet, file)),
    })),
  );
}

/**
 * Reads several workbooks as one, checks and computes them. The settings are those of the first file that has any; so is
 * what was typed in each of Tertial's sheets, but for decisions about findings, which count in every file. Throws
 * `UnusableWorkbook` where one of the files cannot be used: the whole is not what was asked for without it.
 */
export async function checkTogether(paths: readonly string[]): Promise<Reported & Examination> {
  const names = fileNames(paths);
  const files: Opened[] = [];
  for (const [index, path] of paths.entries()) files.push(await opened(path, names[index] ?? path));
  const settled = files.find(({ setting }) => setting !== null);
  await notifyOfChoices(files, settled);
  const whole = {
    content: oneWorkbook(files),
    setting: settled?.setting ?? null,
    drafts: files.reduce((sum, { drafts }) => sum + drafts, 0),
  };
  const found = examined(whole, null, { ...NOTHING_UNWRITTEN, decisions: decisionsIn(files) });
  for (const { message } of found.settingsErrors) await notify(`Inställning i ${settled?.file ?? ''}: ${message}`);
  return {
    ...{ file: names.join(' + '), sha256: null, version: project.version, written: [], ...found },
    files: files.map(({ file, sha256 }) => ({ file, sha256 })),
  };
}
