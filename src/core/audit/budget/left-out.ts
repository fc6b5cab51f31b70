import type { BudgetDocument, BudgetLine } from '../../documents/budget';
import type { LineRole } from '../../documents/line-role';
import type { Finding } from '../../documents/finding';
import { findingAbout } from '../../documents/finding-about';
import { INCOME_ROLES } from '../../documents/income-roles';
import { repeatedRows } from './duplicate-row';

type Side = 'income' | 'cost';

const PARTS: Readonly<Record<Side, readonly LineRole[]>> = {
  income: INCOME_ROLES,
  cost: ['cost'],
};

/** Every line that the total is made of, through its subtotals and their `varav` rows. */
function linesWithin(document: BudgetDocument, total: number): Set<number> {
  const parts = new Map<number, number[]>();
  for (const relation of document.relations) {
    if (relation.kind !== 'sum' && relation.kind !== 'within') continue;
    const own = parts.get(relation.total) ?? [];
    for (const { line } of relation.terms) own.push(line);
    parts.set(relation.total, own);
  }
  const within = new Set([total]);
  for (const line of within) parts.get(line)?.forEach((part) => within.add(part));
  return within;
}

function hasAmount({ figures }: BudgetLine): boolean {
  return figures.some(({ amount }) => amount !== null && !amount.isZero());
}

function findingsOn(document: BudgetDocument, side: Side): Finding[] {
  const total = document.lines.findIndex(({ role }) => role === `${side}.total`);
  const totalLine = document.lines[total];
  const explained = document.relations.some((relation) => relation.kind === 'sum' && relation.total === total);
  if (totalLine === undefined || !explained) return [];
  const within = linesWithin(document, total);
  const repeated = repeatedRows(document);
  return document.lines.flatMap((line, index) => {
    const isPart = PARTS[side].includes(line.role) && !line.partOfAbove && line.row < totalLine.row;
    const accounted = within.has(index) || repeated.has(line.row);
    return isPart && !accounted && hasAmount(line) ? [findingFor(document, line, totalLine)] : [];
  });
}

function findingFor(document: BudgetDocument, line: BudgetLine, total: BudgetLine): Finding {
  return findingAbout({
    rule: 'leftOut',
    at: { sheet: document.sheet, row: line.row, column: document.labelColumn },
    label: line.label,
    message: `Raden ingår inte i ”${total.label}” på rad ${total.row + 1}; kontrollera att summan omfattar alla sina rader.`,
  });
}

/** Lines above the total of their section that neither it nor any of its subtotals takes in, in any column; repeated rows are reported as such. */
export function leftOut(document: BudgetDocument): Finding[] {
  return [...findingsOn(document, 'income'), ...findingsOn(document, 'cost')];
}
