import type { BudgetDocument, BudgetLine } from '../../documents/budget';
import type { MembersDocument } from '../../documents/members';
import type { TertialDocument } from '../../documents/tertial-document';
import { ofKind } from '../../documents/tertial-document';
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

function settledBudget(document: BudgetDocument, words: ReadonlySet<string>): BudgetDocument {
  const settle = (line: BudgetLine): BudgetLine =>
    line.role === 'income.municipality' ? { ...line, name: baseName(line.name, words) } : line;
  return { ...document, lines: document.lines.map(settle) };
}

function settledMembers(document: MembersDocument, words: ReadonlySet<string>): MembersDocument {
  const members = document.members.map((member) => ({ ...member, name: baseName(member.name, words) }));
  return { ...document, members };
}

/** Gives each member the name without genitive s, where the workbook itself shows that name. */
export function settleMemberNames(documents: readonly TertialDocument[]): TertialDocument[] {
  const words = allWords(ofKind(documents, 'budget'), ofKind(documents, 'members'));
  return documents.map((document) => {
    if (document.kind === 'budget') return settledBudget(document, words);
    return document.kind === 'members' ? settledMembers(document, words) : document;
  });
}
