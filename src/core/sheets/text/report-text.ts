import type { Results } from '../../calculation/results';
import type { Settings } from '../../settings/settings';
import type { UserNotes } from '../../documents/notes/user-notes';
import { publicFollowUp } from '../follow-up-public/public-follow-up';
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

/** The text that results give, by the user's own templates: it shows no count that the public sheet does not. */
export function reportText(
  results: Results,
  settings: Settings,
  { templates, published }: Pick<UserNotes, 'templates' | 'published'>,
): ReportText {
  const sources = textSources(results, settings, publicFollowUp({ results, settings, published }).results);
  const figures = textFigures(sources);
  return { sources, figures, paragraphs: composeText(figures, templates) };
}
