import type { FileChild, IParagraphOptions } from 'docx';
import { Paragraph, TextRun } from 'docx';
import type { Paper, PaperBlock, PaperPart } from '../core/sheets/report/paper';
import { PALETTE, sixDigits } from '../workbook/looks/palette';
import { shownText } from './shown-text';
import { wordTable } from './word-table';

/** How a heading is made: by a style of the document's, or by hand where a template has none. */
export type Heading = (text: string) => Paragraph;

const grey = sixDigits(PALETTE.grey);
/** Half points. */
const SMALL = 18;

/** A paragraph; a line break is kept as one. */
export function paragraph(text: string, options: Omit<IParagraphOptions, 'children'> = {}, look = {}): Paragraph {
  const runs = text
    .split('\n')
    .map((line, index) => new TextRun({ text: line, ...(index > 0 && { break: 1 }), ...look }));
  return new Paragraph({ spacing: { after: 120 }, ...options, children: runs });
}

export const note = (text: string): Paragraph =>
  paragraph(text, { spacing: { before: 60, after: 60 } }, { size: SMALL, color: grey });

/** Words after each other without a gap between them: a table that follows one at once would become a part of it. */
function blockChildren(block: PaperBlock): FileChild[] {
  if (block.kind === 'table') return [wordTable(block)];
  const text = shownText(block.cell);
  return [block.cell.style === 'note' ? note(text) : paragraph(text)];
}

function partChildren({ title, note: unit, blocks }: PaperPart, heading: Heading): FileChild[] {
  const shownUnit = unit === '' ? title : `${title}, ${unit}`;
  return [heading(shownUnit), ...blocks.flatMap(blockChildren)];
}

/** The tables of the paper under their headings. */
export function tablesOf({ parts }: Paper, heading: Heading): FileChild[] {
  return parts.flatMap((part) => partChildren(part, heading));
}

/** The text of the report under its headings. */
export function textOf({ text }: Paper, heading: Heading): FileChild[] {
  return text.flatMap(({ heading: title, paragraphs }) => [
    ...(title === null ? [] : [heading(title)]),
    ...paragraphs.map((each) => paragraph(each.text)),
  ]);
}
