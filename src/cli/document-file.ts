import type { SheetPlan } from '../core/port/sheet-plan';
import { UnusableWorkbook } from '../core/port/unusable-workbook';
import { paperOf } from '../core/sheets/report/paper';
import { reportText } from '../core/sheets/text/report-text';
import { textParts } from '../core/sheets/text/text-parts';
import { readOtherFile } from './files';
import { refuseUnproven } from './proven-copy';
import { notify } from './standard-output';
import type { FileOfJob, Prepared, WriteJob } from './prepared';

type DocumentJob = WriteJob & { readonly docxOut: string };

/** The report's text and tables, out of the same plans as the sheets. */
function paperIn({ recalculation, settings }: Prepared, plans: readonly SheetPlan[]) {
  const plan = plans.find(({ key }) => key === 'report');
  if (plan === undefined)
    throw new UnusableWorkbook('Arbetsboken har inget som en rapport görs av; inget dokument sparades.');
  const { paragraphs } = reportText(recalculation.results, settings, recalculation.notes);
  return paperOf(plan, textParts(paragraphs.filter(({ text }) => text.trim() !== '')));
}

/**
 * The report as a Word document, in a template where one is named. Its figures are proved as those of a copy are.
 * Throws `UnusableWorkbook` for a workbook that no report is made of, and a template that cannot be used.
 */
export async function documentFile(
  { docxOut: out, out: copy, template }: DocumentJob,
  prepared: Prepared,
  plans: readonly SheetPlan[],
): Promise<FileOfJob> {
  const paper = paperIn(prepared, plans);
  if (copy === null) await refuseUnproven(prepared.workbook, plans);
  // In the one file of the command line, and begun with only where a document is asked for.
  const word = await import(/* webpackMode: "eager" */ '../word/word');
  if (template === null) return { out, written: [], bytes: await word.wordDocument(paper) };
  const { bytes, unknown } = await word.inTemplate(paper, await readOtherFile(template, 'Mallen'));
  if (unknown.length > 0) await notify(`Mallen har platshållare som inte känns igen: ${unknown.join(', ')}.`);
  return { out, written: [], bytes };
}
