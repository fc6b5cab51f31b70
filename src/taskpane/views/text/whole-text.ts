import type { ComposedParagraph } from '../../../core/sheets/text/compose-text';

/** The paragraphs that are told, as they are pasted into a report. */
export function wholeText(paragraphs: readonly ComposedParagraph[]): string {
  return paragraphs
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join('\n\n');
}
