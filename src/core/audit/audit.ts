import { formatAddress } from '../cells/address';
import type { BudgetDocument } from '../documents/budget';
import type { Finding, NotChecked } from '../documents/finding';
import type { WorkbookDocuments } from '../documents/workbook-documents';
import type { Steps } from '../pace/steps';
import { forEach } from '../pace/steps';
import { amountCells } from './audit-cell';
import { diagnose } from './diagnosis';
import type { Equation } from './equation';
import { findingsOf } from './equation-findings';
import { auditFollowUp } from './follow-up/audit-follow-up';
import type { ListOptions } from './participants/audit-participants';
import { auditParticipants } from './participants/audit-participants';
import { duplicateRow } from './budget/duplicate-row';
import { equityBetweenYears } from './budget/equity-between-years';
import { equityInColumn } from './budget/equity-in-column';
import { errorValue, PENDING_VALUES } from './budget/error-value';
import { headerYears } from './budget/header-years';
import { leftOut } from './budget/left-out';
import { missing } from './budget/missing';
import { quarter } from './budget/quarter';
import { resultOfTotals } from './budget/result-of-totals';
import { rowSum } from './budget/row-sum';
import { balanceEquations, balanceTexts } from './balance/balance-equations';
import { balanceEquity } from './balance/balance-equity';
import { balanceResult } from './balance/balance-result';
import { auditPeers } from './peers/audit-peers';
import { auditSocialBudget } from './social-budget/audit-social-budget';
import { shareAmount } from './budget/share-amount';
import { labelShareSum, tableShareSum } from './budget/share-sum';
import { notANumber, textNumber } from './budget/text-cells';
import { totalOfParts } from './budget/total-of-parts';

/** What the audit found, and what it could not check. */
export interface Audit {
  readonly findings: readonly Finding[];
  readonly notChecked: readonly NotChecked[];
}

/** Rules that say what a figure should equal. Failing ones are traced to their cause together. */
const EQUATION_RULES: readonly ((document: BudgetDocument) => Equation[])[] = [
  totalOfParts,
  resultOfTotals,
  equityInColumn,
  rowSum,
];

/** Rules about single cells, lines and headings of a document. */
const DOCUMENT_RULES: readonly ((document: BudgetDocument) => Finding[])[] = [
  headerYears,
  notANumber,
  textNumber,
  duplicateRow,
  leftOut,
  labelShareSum,
];

function ruleFindings(
  document: BudgetDocument,
  documents: WorkbookDocuments,
  equations: readonly Equation[],
): Finding[] {
  const shares = shareAmount(document, documents.members);
  return [
    ...DOCUMENT_RULES.flatMap((rule) => rule(document)),
    ...errorValue(document, equations),
    ...missing(document, equations),
    ...shares,
    ...quarter(document, shares),
  ];
}

function unreadFigures(document: BudgetDocument): NotChecked[] {
  const waiting = amountCells(document).filter(
    ({ figure }) => figure.state === 'notCalculated' || (figure.state === 'error' && PENDING_VALUES.has(figure.text)),
  );
  const [first] = waiting;
  if (first === undefined) return [];
  const cells = waiting.length === 1 ? 'cellen' : `${waiting.length} celler`;
  return [
    {
      sheet: document.sheet,
      range: waiting.map(({ at }) => formatAddress(at)).join(', '),
      reason: `Formeln i ${cells} har inget beräknat värde och kan inte kontrolleras än; öppna arbetsboken i Excel, låt den räkna klart och spara.`,
    },
  ];
}

/**
 * Finds every figure that disagrees with its own parts, with the rules, or with another table.
 * One finding per cause; figures that fail because of it follow it with `causedBy`.
 */
export function* audit(documents: WorkbookDocuments, options: ListOptions): Steps<Audit> {
  const { budgets, members, participants } = documents;
  const equations = [
    ...budgets.flatMap((document) => EQUATION_RULES.flatMap((rule) => rule(document))),
    ...equityBetweenYears(budgets),
    ...documents.balances.flatMap(balanceEquations),
  ];
  const disagreements = diagnose(equations).flatMap((diagnosis) => findingsOf(diagnosis, equations));
  yield;
  const ofLists = yield* forEach(participants, (list) => auditParticipants(list, options));
  return {
    findings: [
      ...disagreements,
      ...budgets.flatMap((document) => ruleFindings(document, documents, equations)),
      ...members.flatMap(tableShareSum),
      ...auditFollowUp(documents),
      ...documents.socialBudgets.flatMap(auditSocialBudget),
      ...documents.peers.flatMap(auditPeers),
      ...documents.balances.flatMap((balance) => [
        ...balanceTexts(balance),
        ...balanceResult(balance, budgets),
        ...balanceEquity(balance, disagreements),
      ]),
      ...ofLists.flat(),
    ],
    notChecked: budgets.flatMap(unreadFigures),
  };
}
