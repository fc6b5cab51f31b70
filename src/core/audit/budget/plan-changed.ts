import type { BudgetDocument } from '../../documents/budget';
import type { DocumentColumn } from '../../documents/column-view';
import type { Finding } from '../../documents/finding';
import { findingAbout } from '../../documents/finding-about';
import type { LineChange, PlanChange } from '../../documents/plan-change';
import { planChange } from '../../documents/plan-change';
import { formatSwedish } from '../../figures/number-text';

/** Of longer lists the first are named, and the rest counted. */
const MOST_LINES = 15;

function columnAt(documents: readonly BudgetDocument[], at: { sheet: string; row: number; column: number }) {
  return documents.flatMap((document): DocumentColumn[] => {
    const index = document.columns.findIndex(({ column, headingRow }) => column === at.column && headingRow === at.row);
    return document.sheet === at.sheet && index >= 0 ? [{ document, index }] : [];
  })[0];
}

const changeText = ({ label, before, after }: LineChange) =>
  `${label} ${formatSwedish(before)} → ${formatSwedish(after.amount)}`;

/** `2 rader finns bara i den nya planen.` */
function lonelyText({ onlyBefore, onlyAfter }: PlanChange): string {
  const rows = (count: number, where: string) =>
    count === 0 ? '' : ` ${count === 1 ? 'En rad' : `${count} rader`} finns bara i den ${where} planen.`;
  return rows(onlyAfter, 'nya') + rows(onlyBefore, 'gamla');
}

function messageFor(change: PlanChange, before: DocumentColumn, after: DocumentColumn): string {
  const { changed } = change;
  const rest = changed.length > MOST_LINES ? ` och ${changed.length - MOST_LINES} rader till` : '';
  const lines = changed.slice(0, MOST_LINES).map(changeText).join('; ') + rest;
  const year = before.document.columns[before.index]?.year ?? '';
  return `Ändrat för ${year} sedan förra planen i bladet ${before.document.sheet}, i ${after.document.unit}: ${lines}.${lonelyText(change)} Allt räknas på den nya planen.`;
}

function changeIn(before: DocumentColumn, documents: readonly BudgetDocument[]): Finding[] {
  const at = before.document.columns[before.index]?.replacedBy;
  const after = at ? columnAt(documents, at) : undefined;
  const change = after === undefined ? null : planChange(before, after);
  const first = change?.changed.at(-1);
  if (after === undefined || !change || first === undefined) return [];
  return [
    findingAbout({
      ...{ rule: 'planChanged', at: first.after.at, label: first.label },
      heading: after.document.columns[after.index]?.heading ?? '',
      published: first.after.amount,
      message: messageFor(change, before, after),
    }),
  ];
}

/**
 * What a newer plan has changed of a year that an older plan of the workbook has too, line by line.
 * Example: `Ändrat för 2021 sedan förra planen i bladet Budget 2019–2021, i tkr: Summa kostnader 13 040 → 13 830.`
 */
export function planChanged(documents: readonly BudgetDocument[]): Finding[] {
  return documents.flatMap((document) =>
    document.columns.flatMap((_, index) => changeIn({ document, index }, documents)),
  );
}
