import type { Publications } from '../../documents/notes/publications';
import { ofKind } from '../../documents/tertial-document';
import type { Steps } from '../../pace/steps';
import { finish } from '../../pace/steps';
import { publicationCells } from '../follow-up-public/notes';
import { publicFollowUpInSteps } from '../follow-up-public/public-follow-up';
import type { ReportInput, SheetContext, SheetEntry } from '../sheet-entry';
import { listFormula } from './list-formula';
import type { CountPlace } from './places';
import type { FollowUpSheet } from './plan';
import { followUpSheetInSteps } from './plan';

/** The formula of a count in the list that it was counted in. */
function listFormulaFor({ documents, settings }: ReportInput, { placed, measure, column }: CountPlace): string | null {
  const { result } = placed;
  const list = ofKind(documents, 'participants').find(({ sheet }) => sheet === result.sheet);
  return list === undefined || column === 'percent'
    ? null
    : listFormula(list, { result, measure, column }, settings.exitRules);
}

/** Far to the right of everything, where nobody types. */
const MEMORY_COLUMN = 40;

/** The sheet with hidden cells that remember what has been published: it stays with the workbook, and goes with this sheet. */
function withPublications(sheet: FollowUpSheet, published: Publications): FollowUpSheet {
  const { plan } = sheet;
  const memory = publicationCells(published, MEMORY_COLUMN);
  const hiddenColumns = [...plan.hiddenColumns, ...memory.map(({ column }) => column)];
  return { ...sheet, plan: { ...plan, cells: [...plan.cells, ...memory], hiddenColumns } };
}

function* planInSteps(context: SheetContext): Steps<FollowUpSheet> {
  const { names, results, cells, settings, notes } = context;
  const { published } = yield* publicFollowUpInSteps({ results, settings, published: notes.published });
  const sheet = yield* followUpSheetInSteps({
    ...{ name: names.followUp, results: results.followUp, cells },
    listFormula: (place) => listFormulaFor(context, place),
  });
  return withPublications(sheet, published);
}

/** The counts of the last year's periods, unit by unit. */
export const FOLLOW_UP: SheetEntry<FollowUpSheet> = {
  name: 'Tertial Uppföljning',
  isWanted: ({ followUp }) => followUp.length > 0,
  left: null,
  plan: (context) => finish(planInSteps(context)),
  planInSteps,
};
