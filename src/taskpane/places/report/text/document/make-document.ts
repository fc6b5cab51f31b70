import type { SheetPlan } from '../../../../../core/port/sheet-plan';
import { UnusableWorkbook } from '../../../../../core/port/unusable-workbook';
import { documentFileName, paperOf } from '../../../../../core/sheets/report/paper';
import type { ComposedParagraph } from '../../../../../core/sheets/text/compose-text';
import { textParts } from '../../../../../core/sheets/text/text-parts';
import { saveFile } from './save-file';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
/** More than any template has, and less than a pane can hold. */
const MOST_BYTES = 40_000_000;

/** What came of making a document: its name and what of its template nobody knows, or why there is none. */
export type Made =
  | { readonly kind: 'made'; readonly file: string; readonly unknown: readonly string[] }
  | { readonly kind: 'unusable'; readonly file: string; readonly why: string }
  | { readonly kind: 'tooLarge' | 'failed'; readonly file: string };

/** What a document is made of: the page's plan, the newest text, and the template to put it in. */
export interface DocumentSource {
  readonly plan: SheetPlan;
  readonly paragraphs: readonly ComposedParagraph[];
  /** `null` for a document of its own. */
  readonly template: File | null;
}

async function made({ plan, paragraphs, template }: DocumentSource): Promise<Made> {
  const paper = paperOf(plan, textParts(paragraphs.filter(({ text }) => text.trim() !== '')));
  const file = documentFileName(paper);
  const { wordDocument, inTemplate } = await import('../../../../../word/word');
  const { bytes, unknown } =
    template === null
      ? { bytes: await wordDocument(paper), unknown: [] }
      : await inTemplate(paper, new Uint8Array(await template.arrayBuffer()));
  saveFile(bytes, { name: file, type: WORD });
  return { kind: 'made', file, unknown };
}

/** Makes the report's document and gives it to the browser to save; what is wrong is said, never thrown. */
export async function makeDocument(source: DocumentSource): Promise<Made> {
  const file = source.template?.name ?? '';
  if ((source.template?.size ?? 0) > MOST_BYTES) return { kind: 'tooLarge', file };
  try {
    return await made(source);
  } catch (error) {
    return error instanceof UnusableWorkbook
      ? { kind: 'unusable', file, why: error.message }
      : { kind: 'failed', file };
  }
}
