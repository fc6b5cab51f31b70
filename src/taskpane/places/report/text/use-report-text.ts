import { useMemo } from 'react';
import type { UnwrittenNotes } from '../../../../core/documents/notes/user-notes';
import type { ReportText } from '../../../../core/sheets/text/report-text';
import { reportText } from '../../../../core/sheets/text/report-text';
import { useSessionState } from '../../../session/session-context';
import { withNewest } from '../../../session/typed';
import type { Outcome } from '../../../session/work';

/** The text by the newest templates: those that are typed and not counted yet too. */
export function newestText({ countedWith, recalculation }: Outcome, typed: UnwrittenNotes['templates']): ReportText {
  const { results, notes } = recalculation;
  const templates = withNewest(notes.templates, typed);
  return reportText(results, countedWith.settings, { templates, published: notes.published });
}

/** `newestText` of what is shown. */
export function useReportText(outcome: Outcome): ReportText {
  const { templates } = useSessionState().unwritten;
  // What else is typed is counted first, and is in the outcome then.
  return useMemo(() => newestText(outcome, templates), [outcome, templates]);
}
