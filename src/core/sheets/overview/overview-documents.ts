import { columnName, formatRange } from '../../cells/address';
import type { BudgetDocument } from '../../documents/budget';
import type { NotChecked } from '../../documents/finding';
import type { FollowUpDocument } from '../../documents/follow-up';
import type { MembersDocument } from '../../documents/members';
import { periodKey } from '../../documents/period';
import type { BalanceDocument } from '../../documents/balance';
import type { PeersDocument } from '../../documents/peers';
import type { SocialBudgetDocument } from '../../documents/social-budget';
import type { TertialDocument, WorkbookDocuments } from '../../documents/workbook-documents';
import { everyDocument } from '../../documents/workbook-documents';
import type { RowItem } from '../parts/row-item';
import { linkItem, headingItems, sectionItems, textItem } from '../parts/row-item';
import { textLines } from '../parts/text-lines';
import { BASIS_WORDS, UNIT_SOURCE_WORDS } from '../parts/words';

type Row = readonly (RowItem | null)[];

const READ_HEADINGS = ['Blad', 'Område', 'Enhet', 'Innehåll'];
const NOT_CHECKED_HEADINGS = ['Blad', 'Område', '', 'Varför'];
/** Characters that fit from the fourth column to the right edge of the page. */
const LINE_WIDTH = 110;

function columnText({ column, heading, year, basis, content }: BudgetDocument['columns'][number]): string {
  const read = [year, basis === null ? null : BASIS_WORDS[basis]].filter((part) => part !== null);
  const shown = read.length > 0 ? read.join(' ') : heading;
  const kind = content === 'share' ? ' (andel)' : content === 'other' ? ' (räknas inte)' : '';
  return `${columnName(column)} ${shown}${kind}`;
}

function budgetText({ title, unitSource, columns, lines }: BudgetDocument): string {
  const head = title === null ? 'Tabell' : `”${title}”`;
  const read = columns.map(columnText).join(', ');
  return `${head}: ${lines.length} rader. Kolumner: ${read}. Enheten ${UNIT_SOURCE_WORDS[unitSource]}.`;
}

function membersText({ title, measure, columns, members }: MembersDocument): string {
  const head = title === null ? 'Medlemstabell' : `”${title}”`;
  const read = columns.map(({ column, heading }) => `${columnName(column)} ${heading}`).join(', ');
  const what = measure === 'share' ? 'andelar' : 'invånarantal';
  return `${head}: ${what} för ${members.length} medlemmar. Kolumner: ${read}.`;
}

/** A line of the table, its long text going on in rows below. */
function describedRows(first: readonly [RowItem, RowItem | null, RowItem | null], text: string): Row[] {
  const [line = '', ...others] = textLines(text, LINE_WIDTH);
  return [[...first, textItem(line)], ...others.map((other) => [null, null, null, textItem(other)])];
}

function followUpText({ title, unit, period, lines }: FollowUpDocument): string {
  return `”${title ?? unit}”: uppföljning ${periodKey(period)}, ${lines.length} rader.`;
}

function socialBudgetText({ title, areas }: SocialBudgetDocument): string {
  const goals = areas.reduce((sum, area) => sum + area.goals.length, 0);
  return `”${title ?? 'Social budget'}”: ${areas.length} områden, ${goals} mål.`;
}

function balanceText({ title, lines, columns }: BalanceDocument): string {
  const read = columns.map(({ heading }) => heading).join(', ');
  return `”${title ?? 'Balansrapport'}”: ${lines.length} rader. Kolumner: ${read}.`;
}

function peersText({ title, peers }: PeersDocument): string {
  return `”${title ?? 'Jämförelse'}”: ${peers.length} förbund.`;
}

/** The unit of a table's figures and what the table holds. */
function contentOf(document: TertialDocument): { readonly unit: string; readonly text: string } {
  switch (document.kind) {
    case 'budget':
      return { unit: document.unit, text: budgetText(document) };
    case 'members':
      return { unit: 'andel', text: membersText(document) };
    case 'followUp':
      return { unit: 'antal', text: followUpText(document) };
    case 'incomeMatrix':
      return { unit: 'antal', text: `Försörjning före och efter: ${document.lines.length} källor.` };
    case 'participants':
      return { unit: 'insatser', text: `Deltagarlista: ${document.count} insatser.` };
    case 'socialBudget':
      return { unit: 'poäng', text: socialBudgetText(document) };
    case 'balance':
      return { unit: document.unit, text: balanceText(document) };
    case 'peers':
      return { unit: document.unit, text: peersText(document) };
    case 'activities':
      return { unit: 'antal', text: `Lista över insatser: ${document.lines.length} rader.` };
  }
}

function documentRows(document: TertialDocument): Row[] {
  const { sheet, range } = document;
  const { unit, text } = contentOf(document);
  const place = linkItem(formatRange(range), { sheet, address: range.first });
  return describedRows([textItem(sheet), place, textItem(unit)], text);
}

/** What was read: each table with its place, its unit and how that is known, and its columns. Example: `B 2019 Budget`. */
export function documentsReadRows(documents: WorkbookDocuments, width: number): Row[] {
  const rows = everyDocument(documents).flatMap(documentRows);
  const none = [textItem('Ingen tabell som känns igen hittades.')];
  return [
    sectionItems('Vad som lästes', width),
    headingItems(READ_HEADINGS, width),
    ...(rows.length === 0 ? [none] : rows),
  ];
}

/** What was not checked, and why. Example: a sheet of notes. */
export function notCheckedRows(notChecked: readonly NotChecked[], width: number): Row[] {
  const rows = notChecked.flatMap(({ sheet, range, reason }) =>
    describedRows([textItem(sheet), range === null ? null : textItem(range), null], reason),
  );
  return [
    sectionItems('Vad som inte kontrollerades', width),
    headingItems(NOT_CHECKED_HEADINGS, width),
    ...(rows.length === 0 ? [[textItem('Allt som hittades kunde kontrolleras.')]] : rows),
  ];
}
