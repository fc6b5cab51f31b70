import type { ComposedParagraph } from '../../../../core/sheets/text/compose-text';
import { textParts } from '../../../../core/sheets/text/text-parts';
import type { RichText } from './copy-text';

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>');

/**
 * What is shown of the paragraphs, as it is pasted into a report. None of them has a hole: what is missing is left out
 * where they are composed.
 */
export function wholeText(paragraphs: readonly ComposedParagraph[]): RichText {
  const parts = textParts(paragraphs.filter(({ text }) => text.trim() !== ''));
  const html = parts.flatMap(({ heading, paragraphs: own }) => [
    ...(heading === null ? [] : [`<h2>${escaped(heading)}</h2>`]),
    ...own.map(({ text }) => `<p>${escaped(text)}</p>`),
  ]);
  const plain = parts.map(({ heading, paragraphs: own }) =>
    [...(heading === null ? [] : [heading]), own.map(({ text }) => text).join('\n\n')].join('\n'),
  );
  return { html: html.join(''), plain: plain.join('\n\n') };
}
