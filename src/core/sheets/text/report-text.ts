import type { Results } from '../../calculation/results';
import type { Settings } from '../../settings/settings';
import type { UserNotes } from '../../documents/notes/user-notes';
import type { ComposedParagraph } from './compose-text';
import { composeText } from './compose-text';
import type { TextFigure, TextSources } from './figure-types';
import { textFigures, textSources } from './text-figures';

/** The text of the report: its paragraphs, and every figure that they can name. */
export interface ReportText {
  readonly sources: TextSources;
  readonly figures: readonly TextFigure[];
  readonly paragraphs: readonly ComposedParagraph[];
}

/** The text that results give, by the user's own templates. */
export function reportText(
  results: Results,
  settings: Settings,
  { templates }: Pick<UserNotes, 'templates'>,
): ReportText {
  const sources = textSources(results, settings);
  const figures = textFigures(sources);
  return { sources, figures, paragraphs: composeText(figures, templates) };
}
