import { findingAbout } from '../../documents/finding-about';
import type { Finding } from '../../documents/finding';
import type { ProseDocument } from '../../documents/prose';
import { afterLawsDay, lateBudgets } from './late-budget';
import { statedSums } from './stated-sums';

/** Finds what in a text disagrees with itself or with the law: sums that are not their terms, budgets decided too late. */
export function auditProse(document: ProseDocument): Finding[] {
  return document.sentences.flatMap((sentence) => {
    const { row, column } = sentence;
    const at = { sheet: document.sheet, row, column };
    return [
      ...statedSums(sentence).map((about) => findingAbout({ rule: 'prose', at, label: '', ...about })),
      ...afterLawsDay(sentence).map((about) => findingAbout({ rule: 'decisionDay', at, label: '', ...about })),
      ...lateBudgets(sentence, document).map((about) => findingAbout({ rule: 'lateBudget', at, label: '', ...about })),
    ];
  });
}
