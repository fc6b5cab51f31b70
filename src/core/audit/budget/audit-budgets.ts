import { formatAddress } from '../../cells/address';
import type { BudgetDocument } from '../../documents/budget';
import type { Finding, NotChecked } from '../../documents/finding';
import { ofKind } from '../../documents/tertial-document';
import { atOnce } from '../../pace/steps';
import { rulesOf } from '../../rules/rulebook';
import { amountCells } from '../audit-cell';
import type { AuditQuestion, DocumentAudit } from '../document-audit';
import type { Equation } from '../equation';
import { sharesByColumn } from './column-shares';
import { duplicateRow } from './duplicate-row';
import { equityBetweenYears } from './equity-between-years';
import { equityInColumn } from './equity-in-column';
import type { PartsByTotal } from './error-value';
import { errorValue, partsByTotal, PENDING_VALUES } from './error-value';
import { headerYears } from './header-years';
import { leftOut } from './left-out';
import { judgedCells, missing } from './missing';
import type { MissingAmounts } from './missing-amounts';
import { missingAmounts } from './missing-amounts';
import { planChanged } from './plan-changed';
import { populationKey } from './population-key';
import { partiesUnchecked, quarter } from './quarter';
import { resultOfTotals } from './result-of-totals';
import { rowSum } from './row-sum';
import { shareAmount } from './share-amount';
import { printedShareSum } from './share-sum';
import { sharesUnchecked } from './shares-unchecked';
import { notANumber, textNumber } from './text-cells';
import { totalOfParts } from './total-of-parts';
import { viewsDiffer } from './two-views';

/** Rules of what a figure should equal. Failing ones are traced to their cause together. */
const EQUATION_RULES: readonly ((document: BudgetDocument) => Equation[])[] = [
  totalOfParts,
  resultOfTotals,
  equityInColumn,
  rowSum,
];

/** Conserves the total. */
const DEFAULT_METHOD = 'largestRemainder';

/** Rules about single cells, lines and headings of a document. */
const DOCUMENT_RULES: readonly ((document: BudgetDocument) => Finding[])[] = [
  headerYears,
  textNumber,
  duplicateRow,
  leftOut,
];

function sharesIn(document: BudgetDocument, { documents, options }: Pick<AuditQuestion, 'documents' | 'options'>) {
  return sharesByColumn(document, {
    tables: ofKind(documents, 'members'),
    memberships: options.memberships ?? [],
    financing: rulesOf(options).financing,
    method: options.apportionment ?? DEFAULT_METHOD,
  });
}

/** What the equations of all tables show of single cells. */
interface KnownCells {
  readonly judged: ReadonlySet<string>;
  readonly parts: PartsByTotal;
  readonly lacking: MissingAmounts;
}

function ruleFindings(document: BudgetDocument, question: AuditQuestion, known: KnownCells): Finding[] {
  const columns = sharesIn(document, question);
  const shares = [...shareAmount(columns), ...populationKey(columns)];
  return [
    ...DOCUMENT_RULES.flatMap((rule) => rule(document)),
    ...notANumber(document, known.lacking),
    ...printedShareSum(columns),
    ...errorValue(document, known.parts),
    ...missing(document, known.judged),
    ...shares,
    ...quarter(document, rulesOf(question.options).financing, shares),
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

/** Checks tables of budgets, outturns and forecasts: their sums, their results, and their equity from year to year. */
export const auditBudgets: DocumentAudit = {
  equations: (documents) => {
    const budgets = ofKind(documents, 'budget');
    return [
      ...budgets.flatMap((document) => EQUATION_RULES.flatMap((rule) => rule(document))),
      ...equityBetweenYears(budgets),
    ];
  },
  findings: atOnce((question) => {
    const { equations } = question;
    const known = {
      judged: judgedCells(equations),
      parts: partsByTotal(equations),
      lacking: missingAmounts(equations),
    };
    const budgets = ofKind(question.documents, 'budget');
    return [
      ...budgets.flatMap((document) => ruleFindings(document, question, known)),
      ...planChanged(budgets),
      ...viewsDiffer(budgets),
    ];
  }),
  notChecked: (documents, options) => {
    const budgets = ofKind(documents, 'budget');
    return [
      ...budgets.flatMap(unreadFigures),
      ...budgets.flatMap((document) => partiesUnchecked(document, rulesOf(options).financing)),
      ...budgets.flatMap((document) => sharesUnchecked(document, sharesIn(document, { documents, options }))),
    ];
  },
};
