import { publishedTogether } from './calculation/disclosure/published-so-far';
import type { Publications } from './documents/notes/publications';
import { NOTHING_PUBLISHED } from './documents/notes/publications';
import type { Steps } from './pace/steps';
import { finish } from './pace/steps';
import type { WorkbookContent } from './port/workbook';
import type { Occasion } from './recalculate';
import { recalculateInSteps } from './recalculate';
import type { Settings } from './settings/settings';
import { printedPublication } from './sheets/follow-up-public/printed';
import { publicFollowUpInSteps } from './sheets/follow-up-public/public-follow-up';

/** What another workbook has shown the public, and how that is known. */
export interface EarlierPublication {
  readonly published: Publications;
  /**
   * `shown`: a public sheet is in it, or it remembers what its public sheets have shown. `computed`: neither, so it is
   * what a public version of it shows.
   */
  readonly known: 'shown' | 'computed';
}

/** What the public sheets in the workbook show. */
function printedIn({ sheets }: WorkbookContent): Publications {
  const own = sheets.filter(({ marker }) => marker === null || marker === 'followUpPublic');
  return own.map(({ grid }) => printedPublication(grid)).reduce(publishedTogether, NOTHING_PUBLISHED);
}

/**
 * What an earlier workbook has shown the public: as its public sheet shows it, as it remembers it, or, where it is the
 * workbook that a public version was made from and has neither, as that version shows it, computed once more by the
 * workbook's own settings. `null` for a workbook without follow-up.
 */
export function* earlierPublicationInSteps(
  content: WorkbookContent,
  settings: Settings,
  occasion: Occasion,
): Steps<EarlierPublication | null> {
  const printed = printedIn(content);
  const isPublic = content.sheets.every(({ marker }) => marker === 'followUpPublic');
  if (isPublic) return printed.limits === null ? null : { published: printed, known: 'shown' };
  const { results, notes } = yield* recalculateInSteps(content, settings, occasion);
  const shown = publishedTogether(notes.published, printed);
  if (shown.limits !== null) return { published: shown, known: 'shown' };
  if (results.followUp.length === 0) return null;
  const { published } = yield* publicFollowUpInSteps({ results, settings, published: notes.published });
  return published.rows.length === 0 ? null : { published, known: 'computed' };
}

/** All of `earlierPublicationInSteps` at once. */
export function earlierPublication(...given: Parameters<typeof earlierPublicationInSteps>): EarlierPublication | null {
  return finish(earlierPublicationInSteps(...given));
}
