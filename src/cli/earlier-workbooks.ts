import { basename } from 'node:path';
import { publishedTogether } from '../core/calculation/disclosure/published-so-far';
import type { Publications } from '../core/documents/notes/publications';
import { NOTHING_PUBLISHED } from '../core/documents/notes/publications';
import type { EarlierPublication } from '../core/earlier-publications';
import { earlierPublication } from '../core/earlier-publications';
import { UnusableWorkbook } from '../core/port/unusable-workbook';
import { readSettings } from '../core/settings/settings-text';
import { openXlsx } from '../workbook/xlsx/xlsx-workbook';
import { readWorkbookFile } from './files';
import { notify } from './standard-output';

async function earlierIn(file: string): Promise<EarlierPublication | null> {
  const workbook = openXlsx(await readWorkbookFile(file));
  const { settings } = readSettings(await workbook.readSetting());
  return earlierPublication(await workbook.read(), settings, { today: null, workbookName: basename(file) });
}

/** What a workbook cannot be used for names that workbook, which is not the one that the command is about. */
async function named(file: string): Promise<EarlierPublication> {
  try {
    const earlier = await earlierIn(file);
    if (earlier !== null) return earlier;
  } catch (error) {
    if (!(error instanceof UnusableWorkbook)) throw error;
    throw new UnusableWorkbook(`Den tidigare arbetsboken ${basename(file)}: ${error.message}`, { cause: error });
  }
  throw new UnusableWorkbook(
    `Den tidigare arbetsboken ${basename(file)} har ingen publik version och ingen uppföljning att göra en av; inget sparades.`,
  );
}

/**
 * All that the earlier workbooks have shown the public, with a remark where it had to be computed once more. Throws
 * `UnusableWorkbook` for one that cannot be read or has nothing to show.
 */
export async function publishedIn(files: readonly string[]): Promise<Publications> {
  let published = NOTHING_PUBLISHED;
  for (const file of files) {
    const earlier = await named(file);
    if (earlier.known === 'computed')
      await notify(
        `${basename(file)} minns inte vad som har publicerats: Tertial räknar med det som en publik version av den visar.`,
      );
    published = publishedTogether(published, earlier.published);
  }
  return published;
}
