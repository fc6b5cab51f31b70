import { ofKind } from '../../documents/tertial-document';
import type { ReportInput, SheetEntry } from '../sheet-entry';
import { listFormula } from './list-formula';
import type { CountPlace } from './places';
import type { FollowUpSheet } from './plan';
import { followUpSheet } from './plan';

/** The formula of a count in the list that it was counted in. */
function listFormulaFor({ documents, settings }: ReportInput, { placed, measure, column }: CountPlace): string | null {
  const { result } = placed;
  const list = ofKind(documents, 'participants').find(({ sheet }) => sheet === result.sheet);
  return list === undefined || column === 'percent'
    ? null
    : listFormula(list, { result, measure, column }, settings.exitRules);
}

/** The counts of the last year's periods, unit by unit. */
export const FOLLOW_UP: SheetEntry<FollowUpSheet> = {
  name: 'Tertial Uppföljning',
  isWanted: ({ followUp }) => followUp.length > 0,
  left: null,
  plan: (context) => {
    const { names, results, cells } = context;
    return followUpSheet({
      ...{ name: names.followUp, results: results.followUp, cells },
      listFormula: (place) => listFormulaFor(context, place),
    });
  },
};
