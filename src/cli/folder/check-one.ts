import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { NOTHING_UNWRITTEN } from '../../core/documents/notes/user-notes';
import { withoutPersonalNumbers } from '../../core/privacy/guard-personal-numbers';
import { openXlsx } from '../../workbook/xlsx/xlsx-workbook';
import project from '../../../package.json';
import { examined, readWhole } from '../examination';
import type { ExitStatus } from '../exit-status';
import { EXIT, exitStatus } from '../exit-status';
import { readWorkbookFile } from '../files';
import { jsonReport } from '../json-report';
import { lastSentence, lastTrace } from '../last-sentence';
import { notify } from '../standard-output';
import type { ListedWorkbook } from './listed-workbooks';

/** The line of one workbook among many, and the status that a check of it alone would end with. */
export interface CheckedOne {
  readonly line: string;
  readonly status: ExitStatus;
}

/** The line for a workbook that cannot be used, which says why. */
export function unusableLine(name: string, sentence: string): CheckedOne {
  const report = {
    tool: { name: 'tertial', version: project.version },
    status: EXIT.unusable,
    workbook: { file: withoutPersonalNumbers(name) },
    error: withoutPersonalNumbers(sentence),
  };
  return { line: JSON.stringify(report), status: EXIT.unusable };
}

/** Checks one of many workbooks. Never throws: whatever is in the way is in its line. */
export async function checkOne({ path, name }: ListedWorkbook): Promise<CheckedOne> {
  try {
    const bytes = await readWorkbookFile(path);
    const found = examined(await readWhole(openXlsx(bytes)), basename(path), NOTHING_UNWRITTEN);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const status = exitStatus(found.recalculation);
    return {
      line: jsonReport({ file: name, sha256, version: project.version, status, written: [], ...found }),
      status,
    };
  } catch (error) {
    if (process.env.TERTIAL_DEBUG !== undefined) await notify(lastTrace(error));
    return unusableLine(name, lastSentence(error));
  }
}
