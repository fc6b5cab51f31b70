import type { FileChild, IPatch } from 'docx';
import { Paragraph, patchDetector, patchDocument, PatchType, TextRun } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { UnusableWorkbook } from '../core/port/unusable-workbook';
import type { Paper } from '../core/sheets/report/paper';
import { propertiesOf } from './word-document';
import type { Heading } from './word-blocks';
import { tablesOf, textOf } from './word-blocks';

/** What the words of a template's placeholders are replaced with. */
const WORDS = {
  förbund: ({ association }: Paper) => association,
  rubrik: ({ title }: Paper) => title,
  underrubrik: ({ under }: Paper) => under,
  status: ({ decided }: Paper) => decided,
  omdöme: ({ verdict }: Paper) => verdict,
} as const;

const BLOCKS = { text: textOf, tabeller: tablesOf } as const;

/** The placeholders that a template can have. Example: `{{rubrik}}`. */
const PLACEHOLDERS: readonly string[] = [...Object.keys(WORDS), ...Object.keys(BLOCKS)];

/** The largest part of a template that is read for its styles. */
const MOST_BYTES = 20_000_000;

/** The name that the template itself has for the second heading: in a Swedish Word it is `Rubrik2`. */
function headingStyle(template: Uint8Array): string | null {
  const filter = ({ name, originalSize }: { name: string; originalSize: number }) =>
    name === 'word/styles.xml' && originalSize < MOST_BYTES;
  const part = unzipSync(template, { filter })['word/styles.xml'];
  if (part === undefined) return null;
  const styles = strFromU8(part).match(/<w:style\b[^>]*>\s*<w:name [^>]*>/g) ?? [];
  const found = styles.find((style) => /w:val="heading 2"/i.test(style));
  return /w:styleId="([^"]+)"/.exec(found ?? '')?.[1] ?? null;
}

function headingIn(template: Uint8Array): Heading {
  const style = headingStyle(template);
  return (text) =>
    style === null
      ? new Paragraph({
          keepNext: true,
          spacing: { before: 240, after: 80 },
          children: [new TextRun({ text, bold: true, size: 24 })],
        })
      : new Paragraph({ text, style, keepNext: true });
}

const DOCUMENT = 'word/document.xml';
const NOT_WORD = 'Mallen är inget Word-dokument som kan läsas. Spara den i Word som .docx och försök igen.';

async function keysIn(template: Uint8Array): Promise<readonly string[]> {
  try {
    const isText = ({ name }: { name: string }) => name === DOCUMENT;
    if (unzipSync(template, { filter: isText })[DOCUMENT] === undefined) throw new UnusableWorkbook(NOT_WORD);
    return await patchDetector({ data: template, trimPlaceholders: true });
  } catch {
    throw new UnusableWorkbook(NOT_WORD);
  }
}

const wordsPatch = (text: string): IPatch => ({ type: PatchType.PARAGRAPH, children: [new TextRun({ text })] });

/** A part without anything leaves an empty paragraph, so that no placeholder is left in the document. */
function blocksPatch(children: readonly FileChild[]): IPatch {
  return { type: PatchType.DOCUMENT, children: children.length === 0 ? [new Paragraph({})] : [...children] };
}

function patchesOf(paper: Paper, heading: Heading): ReadonlyMap<string, IPatch> {
  return new Map([
    ...Object.entries(WORDS).map(([name, of]) => [name, wordsPatch(of(paper))] as const),
    ...Object.entries(BLOCKS).map(([name, of]) => [name, blocksPatch(of(paper, heading))] as const),
  ]);
}

/** A document made by a template. */
export interface FilledTemplate {
  readonly bytes: Uint8Array;
  /** The placeholders that nothing is known for, and that are still there. */
  readonly unknown: readonly string[];
}

/**
 * The paper in the förbund's own template: each known placeholder is replaced, in the template's own look, and all else
 * is left as it is. Throws `UnusableWorkbook` for what is no Word document, or has no placeholder to put anything in.
 * Example: `{{rubrik}}` becomes `Prognos efter tertial 2 2021`, and so does `{{ Rubrik }}`.
 */
export async function inTemplate(paper: Paper, template: Uint8Array): Promise<FilledTemplate> {
  const keys = await keysIn(template);
  const patches = patchesOf(paper, headingIn(template));
  const known = keys.flatMap((key) => {
    const patch = patches.get(key.toLowerCase());
    return patch === undefined ? [] : [[key, patch] as const];
  });
  if (known.length === 0) {
    const names = PLACEHOLDERS.map((name) => `{{${name}}}`).join(', ');
    throw new UnusableWorkbook(`Mallen har ingen platshållare för rapporten. Skriv in minst en av dem: ${names}.`);
  }
  const bytes = await patchDocument({
    ...{ outputType: 'uint8array', data: template, keepOriginalStyles: true, trimPlaceholders: true },
    patches: Object.fromEntries(known),
    properties: propertiesOf(paper),
  });
  return { bytes, unknown: keys.filter((key) => !patches.has(key.toLowerCase())) };
}
