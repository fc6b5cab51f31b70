import type { BudgetDocument, BudgetLine } from '../../documents/budget';
import type { MembersDocument } from '../../documents/members';
import { wordsOf } from '../table/text';

/** Every word of every label in the workbook. */
function allWords(budgets: readonly BudgetDocument[], members: readonly MembersDocument[]): Set<string> {
  const labels = [...budgets.flatMap(({ lines }) => lines), ...members.flatMap((document) => document.members)];
  return new Set(labels.flatMap(({ label }) => wordsOf(label)));
}

/** `Lillbys kommun` is Lillby's if the workbook speaks of Lillby elsewhere; else the s belongs to the name. */
function baseName(name: string, words: ReadonlySet<string>): string {
  const base = name.replace(/s$/, '');
  return base !== name && words.has(base.toLowerCase()) ? base : name;
}

/** Gives each member the name without genitive s, where the workbook itself shows that name. */
export function settleMemberNames(
  budgets: readonly BudgetDocument[],
  members: readonly MembersDocument[],
): { budgets: BudgetDocument[]; members: MembersDocument[] } {
  const words = allWords(budgets, members);
  const settle = (line: BudgetLine): BudgetLine =>
    line.role === 'income.municipality' ? { ...line, name: baseName(line.name, words) } : line;
  return {
    budgets: budgets.map((document) => ({ ...document, lines: document.lines.map(settle) })),
    members: members.map((document) => ({
      ...document,
      members: document.members.map((member) => ({
        ...member,
        name: baseName(member.name, words),
      })),
    })),
  };
}
