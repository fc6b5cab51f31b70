import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  PageNumber,
  Packer,
  Paragraph,
  ShadingType,
  TabStopType,
  TextRun,
} from 'docx';
import type { FileChild } from 'docx';
import type { Paper } from '../core/sheets/report/paper';
import { PALETTE, sixDigits } from '../workbook/looks/palette';
import { note, paragraph, tablesOf, textOf } from './word-blocks';
import { TEXT_WIDTH } from './word-table';

const FONT = 'Calibri';
const LANGUAGE = { value: 'sv-SE' };
const [ink, dark, grey] = [PALETTE.ink, PALETTE.accentDark, PALETTE.grey].map(sixDigits);
/** A4 on end with margins of two centimetres, in twentieths of a point. */
const PAGE = { size: { width: 11906, height: 16838 }, margin: { top: 1134, right: 1134, bottom: 1134, left: 1134 } };
const SMALL = 18;

const heading = (text: string) => new Paragraph({ text, heading: HeadingLevel.HEADING_2, keepNext: true });

/** Who, and how far the paper has come, at the two ends of a line. */
function overLine({ association, decided }: Paper): Paragraph {
  return new Paragraph({
    ...{ tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }], spacing: { after: 60 } },
    children: [
      new TextRun({ text: `${association}\t${decided}`, size: 20, ...(grey !== undefined && { color: grey }) }),
    ],
  });
}

function verdictOf({ verdict }: Paper): Paragraph[] {
  if (verdict === '') return [];
  const shading = { type: ShadingType.CLEAR, fill: sixDigits(PALETTE.accentTint), color: 'auto' };
  const edge = { style: BorderStyle.SINGLE, size: 24, space: 4, color: sixDigits(PALETTE.accentTint) };
  const border = { top: edge, bottom: edge, left: edge, right: edge };
  const place = { indent: { left: 100, right: 100 }, spacing: { before: 200, after: 280 } };
  return [paragraph(verdict, { ...{ shading, border }, ...place }, { bold: true, size: 24 })];
}

function children(paper: Paper): FileChild[] {
  return [
    ...(paper.association === '' && paper.decided === '' ? [] : [overLine(paper)]),
    new Paragraph({ text: paper.title, heading: HeadingLevel.HEADING_1 }),
    ...(paper.under === '' ? [] : [note(paper.under)]),
    ...verdictOf(paper),
    ...textOf(paper, heading),
    ...tablesOf(paper, heading),
  ];
}

const head = (size: number, color: string | undefined, before: number) => ({
  run: { size, bold: true, font: FONT, ...(color !== undefined && { color }) },
  paragraph: { spacing: { before, after: 100 }, keepNext: true },
});

function styles() {
  const line = { style: BorderStyle.SINGLE, size: 8, space: 2, color: sixDigits(PALETTE.accentDark) };
  const second = head(24, dark, 300);
  return {
    default: {
      document: { run: { font: FONT, size: 22, language: LANGUAGE, ...(ink !== undefined && { color: ink }) } },
      heading1: head(40, ink, 0),
      heading2: { ...second, paragraph: { ...second.paragraph, border: { bottom: line } } },
    },
  };
}

/** Whose page it is, and which of how many. */
function footer({ association, title }: Paper): Footer {
  const words = [association, title].filter((text) => text !== '').join(' · ');
  return new Footer({
    children: [
      new Paragraph({
        ...{ alignment: AlignmentType.LEFT, tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }] },
        children: [
          new TextRun({ size: SMALL, children: [words, '\t', PageNumber.CURRENT, ' (', PageNumber.TOTAL_PAGES, ')'] }),
        ],
      }),
    ],
  });
}

/** What a document's properties say: its title and whose it is, and nobody's name. */
export function propertiesOf({ association, title }: Paper) {
  const owner = association === '' ? 'Tertial' : association;
  return {
    title: [association, title].filter((text) => text !== '').join(', '),
    creator: owner,
    lastModifiedBy: 'Tertial',
  };
}

/** The paper as a Word document of its own: headings, paragraphs and tables in Swedish on A4. */
export async function wordDocument(paper: Paper): Promise<Uint8Array> {
  const document = new Document({
    ...propertiesOf(paper),
    styles: styles(),
    sections: [{ properties: { page: PAGE }, footers: { default: footer(paper) }, children: children(paper) }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
