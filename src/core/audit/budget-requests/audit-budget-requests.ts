import { formatRange } from '../../cells/address';
import type { BudgetDocument } from '../../documents/budget';
import type { BudgetRequestsDocument, RequestYear } from '../../documents/budget-requests';
import { requestsIn, stepAmount, stepOf } from '../../documents/budget-requests';
import { yearColumns } from '../../documents/column-view';
import { budgetsBeside } from '../../documents/decided-in-budgets';
import type { Finding, NotChecked } from '../../documents/finding';
import { ofKind } from '../../documents/tertial-document';
import { amountInText } from '../../figures/amount-in-text';
import { formatSwedish } from '../../figures/number-text';
import { atOnce } from '../../pace/steps';
import { holdsNoFigure, noFigureFinding, textNumberFinding } from '../budget/text-cells';
import { cellFinding } from '../cell-finding';
import type { DocumentAudit } from '../document-audit';
import { againstBudgets, allDecided } from './against-budgets';
import { requestCell } from './request-cells';
import { requestSums } from './request-sums';

function aboveAsked(document: BudgetRequestsDocument, year: RequestYear): Finding[] {
  const step = stepOf(year, 'decided');
  if (step === null) return [];
  return requestsIn(year).flatMap((line) => {
    const [asked, decided] = [stepAmount(line, 0), stepAmount(line, step)];
    const cell = requestCell(document, year, { line, step });
    if (asked === null || decided === null || cell === null || decided.abs().lte(asked.abs())) return [];
    const [more, unit] = [decided.abs().minus(asked.abs()), document.unit];
    const message = `${formatSwedish(decided)} ${unit} är beslutat och ${formatSwedish(asked)} ${unit} äskat: ${formatSwedish(more)} ${unit} mer.`;
    return [cellFinding(cell, { rule: 'decidedAboveAsked', message })];
  });
}

/** One piece of information for a table in which nothing is decided. */
function undecided(document: BudgetRequestsDocument): Finding[] {
  const [year] = document.years;
  if (year === undefined || document.years.some((each) => stepOf(each, 'decided') !== null)) return [];
  const [line] = requestsIn(year).filter((each) => stepAmount(each, 0) !== null);
  const cell = line === undefined ? null : requestCell(document, year, { line, step: 0 });
  const message = 'Tabellen har inga beslutade belopp: förslaget jämförs med det som äskades.';
  return cell === null ? [] : [cellFinding(cell, { rule: 'requestsUndecided', message })];
}

/** Texts among amounts: a word such as `avslag` is an answer, an amount that cannot be counted with is a fault. */
function texts(document: BudgetRequestsDocument): Finding[] {
  const cells = document.years.flatMap((year) =>
    year.lines.flatMap((line) => year.steps.flatMap((_, step) => requestCell(document, year, { line, step }) ?? [])),
  );
  const isFault = ({ figure: { state, text } }: (typeof cells)[number]) =>
    state === 'tooLarge' || amountInText(text) !== null;
  return [
    ...cells.filter((cell) => holdsNoFigure(cell) && isFault(cell)).map(noFigureFinding),
    ...cells.flatMap((cell) => textNumberFinding(cell) ?? []),
  ];
}

/** True if another table is a budget of one of the years. */
function hasBudget(document: BudgetRequestsDocument, budgets: readonly BudgetDocument[]): boolean {
  const years = new Set(document.years.map(({ year }) => year));
  return budgetsBeside(document, budgets).some((budget) => yearColumns(budget).some(({ year }) => years.has(year)));
}

/** Decided amounts that are compared with no budget, and why. */
function notCompared(document: BudgetRequestsDocument, budgets: readonly BudgetDocument[]): NotChecked[] {
  const decided = allDecided(document, budgets);
  const named = decided.flatMap(({ line, budgeted }) => (budgeted === 'several' ? [`”${line.label}”`] : []));
  const reasons = [
    ...(named.length === 0
      ? []
      : [`Beslutet för ${[...new Set(named)].join(', ')} jämfördes inte med budgeten: flera rader heter så.`]),
    ...(hasBudget(document, budgets) && decided.length > 0 && decided.every(({ budgeted }) => budgeted === null)
      ? ['Inget av besluten har en rad med samma kod eller namn i årets budget, så de jämfördes inte med den.']
      : []),
  ];
  return reasons.map((reason) => ({ sheet: document.sheet, range: formatRange(document.range), reason }));
}

/** Checks the sums of requests, and what is decided against what was asked for and against budgets. */
export const auditBudgetRequests: DocumentAudit = {
  equations: (documents) => ofKind(documents, 'budgetRequests').flatMap(requestSums),
  findings: atOnce(({ documents }) =>
    ofKind(documents, 'budgetRequests').flatMap((document) => [
      ...undecided(document),
      ...document.years.flatMap((year) => aboveAsked(document, year)),
      ...againstBudgets(document, ofKind(documents, 'budget')),
      ...texts(document),
    ]),
  ),
  notChecked: (documents) =>
    ofKind(documents, 'budgetRequests').flatMap((document) => notCompared(document, ofKind(documents, 'budget'))),
};
