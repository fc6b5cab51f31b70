import type { Publications } from '../../../../core/documents/notes/publications';
import { inListedOrder } from '../../../../core/documents/descriptions/describe';
import type { DocumentKind } from '../../../../core/documents/tertial-document';
import { earlierPublicationInSteps } from '../../../../core/earlier-publications';
import type { Steps } from '../../../../core/pace/steps';
import { UnusableWorkbook } from '../../../../core/port/unusable-workbook';
import type { WorkbookContent } from '../../../../core/port/workbook';
import { recalculateInSteps } from '../../../../core/recalculate';
import { readSettings } from '../../../../core/settings/settings-text';
import { openXlsx } from '../../../../workbook/xlsx/xlsx-workbook';
import { inSlices } from '../../../session/in-slices';

/** More than any workbook of a förbund has by far, and less than a pane can hold. */
const MOST_BYTES = 40_000_000;

/** A sheet of another workbook. */
export interface OtherSheet {
  readonly name: string;
  /** The kinds of tables that Tertial reads in it. */
  readonly holds: readonly DocumentKind[];
  /** True for one that Tertial has written there. */
  readonly isOwn: boolean;
}

/** Why a file cannot be used: too large, or no workbook that can be read; `why` where it is known. */
export type FileProblem =
  | { readonly kind: 'tooLarge' | 'failed'; readonly file: string }
  | { readonly kind: 'unreadable'; readonly file: string; readonly why: string };

/** What a file gave, or why it gave nothing. */
export type FileAnswer<Found> =
  | { readonly found: Found; readonly problem: null }
  | { readonly found: null; readonly problem: FileProblem };

/** A workbook in a file of the user's, and its sheets. */
export interface OtherWorkbook {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly sheets: readonly OtherSheet[];
}

/** What another workbook has shown the public; `null` where it has no follow-up. */
export interface EarlierFile {
  readonly file: string;
  readonly published: Publications | null;
  readonly known: 'shown' | 'computed';
}

interface Opened {
  readonly bytes: Uint8Array;
  readonly content: WorkbookContent;
  readonly settings: string | null;
}

async function open(file: File): Promise<Opened> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const workbook = openXlsx(bytes);
  return { bytes, content: await workbook.read(), settings: await workbook.readSetting() };
}

/** Reads a file and asks it for something; what is wrong with it is said, never thrown. */
async function ask<Found>(file: File, steps: (opened: Opened) => Steps<Found>): Promise<FileAnswer<Found>> {
  if (file.size > MOST_BYTES) return { found: null, problem: { kind: 'tooLarge', file: file.name } };
  try {
    return { found: await inSlices(steps(await open(file))), problem: null };
  } catch (error) {
    const problem: FileProblem =
      error instanceof UnusableWorkbook
        ? { kind: 'unreadable', file: file.name, why: error.message }
        : { kind: 'failed', file: file.name };
    return { found: null, problem };
  }
}

function* sheetsIn({ content, settings, bytes }: Opened, file: string): Steps<OtherWorkbook> {
  const occasion = { today: null, workbookName: file };
  const { documents } = yield* recalculateInSteps(content, readSettings(settings).settings, occasion);
  const sheets = content.sheets.map(({ grid, marker }): OtherSheet => {
    const own = inListedOrder(documents.filter(({ sheet }) => sheet === grid.name));
    return { name: grid.name, holds: [...new Set(own.map(({ kind }) => kind))], isOwn: marker !== null };
  });
  return { file, bytes, sheets };
}

/** The sheets of the workbook in a file, with what Tertial reads in each. */
export function readOtherWorkbook(file: File): Promise<FileAnswer<OtherWorkbook>> {
  return ask(file, (opened) => sheetsIn(opened, file.name));
}

function* earlierIn({ content, settings }: Opened, file: string): Steps<EarlierFile> {
  const occasion = { today: null, workbookName: file };
  const earlier = yield* earlierPublicationInSteps(content, readSettings(settings).settings, occasion);
  return { file, published: earlier?.published ?? null, known: earlier?.known ?? 'shown' };
}

/** What the workbook in a file has shown the public. */
export function readEarlierWorkbook(file: File): Promise<FileAnswer<EarlierFile>> {
  return ask(file, (opened) => earlierIn(opened, file.name));
}
