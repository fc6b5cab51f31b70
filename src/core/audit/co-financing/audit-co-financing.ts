import { formatRange } from '../../cells/address';
import type { CoFinancingDocument, CoFinancingLine, CoFinancingRole, Financing } from '../../documents/co-financing';
import { amountIn, financingIn, fractionIn, lineWith } from '../../documents/co-financing';
import type { Finding, NotChecked } from '../../documents/finding';
import { ofKind } from '../../documents/tertial-document';
import { printedDecimals } from '../../figures/agreement';
import { Decimal } from '../../figures/decimal';
import { formatPercent, formatSwedish } from '../../figures/number-text';
import { atOnce } from '../../pace/steps';
import type { AuditCell } from '../audit-cell';
import { holdsNoFigure, noFigureFinding, textNumberFinding } from '../budget/text-cells';
import { cellFinding } from '../cell-finding';
import type { DocumentAudit } from '../document-audit';
import type { Equation } from '../equation';
import { countFigureCell } from '../follow-up/count-cell';
import { NAMED_PARTS } from '../proof/constants';

/** What is a part of what, where a table has both sides. */
const SUMS: readonly (readonly [CoFinancingRole, readonly CoFinancingRole[]])[] = [
  ['costs', ['support', 'cash']],
  ['public', ['cash', 'inKind']],
  ['total', ['support', 'public']],
];

const isFraction = ({ role }: CoFinancingLine) => role === 'degree' || role === 'required';

/** The decimals that amounts are printed with. */
function decimalsOf({ lines }: CoFinancingDocument): number {
  return printedDecimals(
    lines.filter((line) => !isFraction(line)).flatMap(({ figures }) => figures.flatMap(({ amount }) => amount ?? [])),
  );
}

function cellIn(document: CoFinancingDocument, line: CoFinancingLine, column: number): AuditCell | null {
  const figure = line.figures[column];
  if (figure === undefined || figure.state === 'blank') return null;
  const about = { label: line.label, heading: document.columns[column] ?? '' };
  return { ...countFigureCell(document.sheet, figure, about), unit: document.unit, decimals: decimalsOf(document) };
}

function equation(total: AuditCell | null, parts: readonly (AuditCell | null)[]): Equation[] {
  const terms = parts.flatMap((cell) => (cell === null ? [] : [{ cell, sign: 1 as const }]));
  if (total === null || terms.length < Math.max(2, parts.length)) return [];
  return [{ rule: 'sum', words: NAMED_PARTS, total, terms }];
}

/** Some tables count what is not money among the costs: then they are the whole, and no sum of money. */
function areWholeCosts(document: CoFinancingDocument, column: number): boolean {
  const of = (role: CoFinancingRole) => amountIn(lineWith(document, role), column);
  const [costs, support, publicPart] = [of('costs'), of('support'), of('public')];
  return costs !== null && support !== null && publicPart !== null && costs.eq(support.plus(publicPart));
}

function sumsIn(document: CoFinancingDocument, column: number): Equation[] {
  const of = (role: CoFinancingRole) => {
    const line = lineWith(document, role);
    return line === null ? null : cellIn(document, line, column);
  };
  const named = SUMS.filter(([total]) => total !== 'costs' || !areWholeCosts(document, column));
  const listed = (['cash', 'inKind'] as const).map((under) => ({
    ...{ total: of(under) },
    parts: document.lines.filter((line) => line.under === under).map((line) => cellIn(document, line, column)),
  }));
  return [
    ...named.flatMap(([total, parts]) => equation(of(total), parts.map(of))),
    ...listed.flatMap(({ total, parts }) => equation(total, parts)),
  ];
}

/** The degree that is stated, where it is not what the amounts give to its last digit. */
function wrongDegree(document: CoFinancingDocument, column: number, { degree }: Financing): Finding[] {
  const line = lineWith(document, 'degree');
  const [stated, cell] = [fractionIn(line, column), line && cellIn(document, line, column)];
  if (stated === null || degree === null || cell === null) return [];
  const half = new Decimal(10).pow(-Math.max(2, stated.decimalPlaces())).div(2);
  if (stated.minus(degree).abs().lte(half)) return [];
  const message = `Offentlig medfinansiering är ${formatPercent(degree, 2)} av hela finansieringen; i tabellen står ${formatPercent(stated, 2)}.`;
  return [cellFinding(cell, { rule: 'coFinancingDegree', message })];
}

/** Too little public money for the degree that is required. */
function tooLittle(document: CoFinancingDocument, column: number, result: Financing): Finding[] {
  const { degree, required, need } = result;
  const line = lineWith(document, 'public') ?? lineWith(document, 'cash') ?? lineWith(document, 'inKind');
  const cell = line && cellIn(document, line, column);
  if (cell === null || degree === null || required === null || need === null || degree.gte(required)) return [];
  const amount = (value: Decimal) =>
    `${formatSwedish(value.toDecimalPlaces(document.unit === 'kr' ? 0 : 1, Decimal.ROUND_HALF_UP))} ${document.unit}`;
  const message = `Medfinansieringen är ${formatPercent(degree, 2)} och kravet ${formatPercent(required, 2)}. Det fattas ${amount(need.atTotal)} vid samma totala finansiering, eller ${amount(need.withSupport)} om stödet ska behållas.`;
  return [cellFinding(cell, { rule: 'coFinancingShort', message })];
}

function findingsIn(document: CoFinancingDocument): Finding[] {
  const amounts = document.lines.filter((line) => !isFraction(line));
  return document.columns.flatMap((_, column) => {
    const financing = financingIn(document, column);
    const cells = amounts.flatMap((line) => cellIn(document, line, column) ?? []);
    return [
      ...(financing === null ? [] : wrongDegree(document, column, financing)),
      ...(financing === null ? [] : tooLittle(document, column, financing)),
      ...cells.filter(holdsNoFigure).map(noFigureFinding),
      ...cells.flatMap((cell) => textNumberFinding(cell) ?? []),
    ];
  });
}

function withoutRequired(document: CoFinancingDocument): NotChecked[] {
  if (lineWith(document, 'required') !== null) return [];
  const reason =
    'Vilken medfinansiering som krävs framgår inte av tabellen, så den prövades inte. Skriv en rad Medfinansieringsgrad, krav.';
  return [{ sheet: document.sheet, range: formatRange(document.range), reason }];
}

/** Checks how projects are paid for: sums, the degree of public money, and that it is enough. */
export const auditCoFinancing: DocumentAudit = {
  equations: (documents) =>
    ofKind(documents, 'coFinancing').flatMap((document) =>
      document.columns.flatMap((_, column) => sumsIn(document, column)),
    ),
  findings: atOnce(({ documents }) => ofKind(documents, 'coFinancing').flatMap(findingsIn)),
  notChecked: (documents) => ofKind(documents, 'coFinancing').flatMap(withoutRequired),
};
