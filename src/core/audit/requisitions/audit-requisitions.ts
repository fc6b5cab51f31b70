import { formatRange } from '../../cells/address';
import type { BudgetDocument } from '../../documents/budget';
import type { Finding, NotChecked } from '../../documents/finding';
import { findingAbout } from '../../documents/finding-about';
import type { AttestFault } from '../../documents/attest-order';
import { areMonthly, attestFaults, inKronor, splitRequisitions } from '../../documents/attest-order';
import { projectCode } from '../../documents/project-code';
import type { Requisition, RequisitionsDocument } from '../../documents/requisitions';
import { ofKind } from '../../documents/tertial-document';
import { Decimal } from '../../figures/decimal';
import { formatSwedish } from '../../figures/number-text';
import { atOnce } from '../../pace/steps';
import type { AttestChoices } from '../../rules/attest';
import { attestRule } from '../../rules/attest';
import type { RuleName } from '../../rules/checks/checks';
import type { AuditCell } from '../audit-cell';
import { holdsNoFigure, noFigureFinding, textNumberFinding } from '../budget/text-cells';
import type { DocumentAudit } from '../document-audit';
import type { Equation } from '../equation';
import { countFigureCell } from '../follow-up/count-cell';
import { NAMED_PARTS } from '../proof/constants';

const FAULTS: Readonly<Record<AttestFault, { readonly rule: RuleName; readonly message: string }>> = {
  missing: { rule: 'attestMissing', message: 'Attest saknas.' },
  sameTwice: { rule: 'attestSameTwice', message: 'Samma person har gjort båda attesterna.' },
  level: { rule: 'attestLevel', message: 'Attesten är inte på rätt nivå för beloppet.' },
  ownCost: {
    rule: 'attestOwnCost',
    message: 'Den som kostnaden gäller har attesterat den, eller någon som är underställd.',
  },
};

function amountCell(
  { sheet, headings, unit }: RequisitionsDocument,
  { figure, label }: Pick<Requisition, 'figure' | 'label'>,
): AuditCell {
  const heading = headings.find(({ holds }) => holds === 'amount')?.heading ?? '';
  return { ...countFigureCell(sheet, figure, { label, heading }), unit, decimals: 2 };
}

/** What is wrong with attests. Who has attested is never part of what is reported. */
function attests(document: RequisitionsDocument, choices: AttestChoices): Finding[] {
  return document.lines.flatMap((line) =>
    attestFaults(document, line, choices).map((fault) => {
      const { rule, message } = FAULTS[fault];
      const at = { sheet: document.sheet, ...(line.decision ?? line.receipt ?? line).at };
      const amount = inKronor(document, line);
      const limit = attestRule(line.day, choices)?.value.limit;
      const levels =
        fault === 'level' && amount !== null && limit !== undefined
          ? ` ${formatSwedish(amount)} kr mot gränsen ${formatSwedish(limit)} kr${line.isTransfer ? ', och utanordning' : ''}.`
          : '';
      return findingAbout({ rule, at, label: line.label, message: `${message}${levels}` });
    }),
  );
}

function splits(document: RequisitionsDocument, choices: AttestChoices): Finding[] {
  return splitRequisitions(document, choices).flatMap((lines) => {
    const last = lines.at(-1);
    if (last === undefined) return [];
    const sum = Decimal.sum(0, ...lines.flatMap((line) => inKronor(document, line) ?? []));
    const isMonthly = areMonthly(lines);
    const why = isMonthly ? ' De är lika stora och en månad isär, som en hyra eller ett abonnemang.' : '';
    const message = `${lines.length} fakturor från samma leverantör inom 30 dagar är tillsammans ${formatSwedish(sum)} kr, över gränsen för attest som var och en ligger under.${why}`;
    const places = lines.map(({ at }) => ({ sheet: document.sheet, ...at }));
    return [
      findingAbout({
        ...{
          rule: 'attestSplit',
          ...(isMonthly && { severity: 'info' }),
          at: { sheet: document.sheet, ...last.at },
          label: last.label,
          message,
        },
        ...{ alsoAt: places.slice(0, -1), published: last.figure.amount },
      }),
    ];
  });
}

/** Codes that no budget has, where budgets have others of the list's. */
function unknownCodes(document: RequisitionsDocument, budgets: readonly BudgetDocument[]): Finding[] {
  const known = new Set(budgets.flatMap(({ lines }) => lines.flatMap(({ label }) => projectCode(label) ?? [])));
  if (!document.lines.some(({ code }) => known.has(code.toUpperCase()))) return [];
  return document.lines.flatMap((line) => {
    const code = projectCode(line.code.toUpperCase());
    if (code === null || known.has(code)) return [];
    const column = document.headings.find(({ holds }) => holds === 'code')?.column ?? line.at.column;
    const at = { sheet: document.sheet, row: line.at.row, column };
    const message = `Koden ${code} finns inte i någon budget i arbetsboken.`;
    return [findingAbout({ rule: 'codeUnknown', at, label: line.label, published: line.code, message })];
  });
}

function sums(document: RequisitionsDocument): Equation[] {
  const { total, lines } = document;
  if (total === null || lines.length < 2) return [];
  const terms = lines.map((line) => ({ cell: amountCell(document, line), sign: 1 as const }));
  return [{ rule: 'sum', words: NAMED_PARTS, total: amountCell(document, total), terms }];
}

/** Attests by a name have no level to judge. */
function namesOnly(document: RequisitionsDocument): NotChecked[] {
  const attests = document.lines.flatMap(({ receipt, decision }) => [receipt, decision]);
  const named = attests.filter((attest) => attest !== null && attest.role === null && attest.who !== '').length;
  if (named === 0) return [];
  const reason = `${named} attester anger ingen roll, så deras nivå prövades inte. Skriv roll i stället för namn.`;
  return [{ sheet: document.sheet, range: formatRange(document.range), reason }];
}

/** Checks lists of requisitions: who has attested what, split invoices, codes and the sum. */
export const auditRequisitions: DocumentAudit = {
  equations: (documents) => ofKind(documents, 'requisitions').flatMap(sums),
  findings: atOnce(({ documents, options }) =>
    ofKind(documents, 'requisitions').flatMap((document) => {
      const cells = document.lines.map((line) => amountCell(document, line));
      return [
        ...attests(document, options),
        ...splits(document, options),
        ...unknownCodes(document, ofKind(documents, 'budget')),
        ...cells.filter(holdsNoFigure).map(noFigureFinding),
        ...cells.flatMap((cell) => textNumberFinding(cell) ?? []),
      ];
    }),
  ),
  notChecked: (documents) => ofKind(documents, 'requisitions').flatMap(namesOnly),
};
