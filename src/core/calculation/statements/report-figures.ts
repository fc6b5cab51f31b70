import type { BalanceDocument } from '../../documents/balance';
import type { Basis, Figure } from '../../documents/budget';
import type { StatementDocument, StatementForm, StatementRole } from '../../documents/statement';
import { statementRole } from '../../documents/statement-roles';
import type { TertialDocument } from '../../documents/tertial-document';
import { ofKind } from '../../documents/tertial-document';
import { printedDecimals } from '../../figures/agreement';
import { Decimal } from '../../figures/decimal';
import type { Unit } from '../../figures/unit';
import type { CheckTerm } from './statement-check';

export type TableForm = StatementForm | 'balance';

/** A line of any table of an annual report. */
interface TableLine {
  readonly label: string;
  readonly role: StatementRole;
  readonly figures: readonly Figure[];
}

interface TableColumn {
  readonly heading: string;
  readonly year: number | null;
  readonly basis: Basis;
  readonly isGroup: boolean;
}

/** A table of an annual report, the balance sheet as well, seen alike. */
export interface ReportTable {
  readonly form: TableForm;
  readonly about: StatementRole | null;
  readonly sheet: string;
  readonly title: string | null;
  readonly unit: Unit;
  readonly columns: readonly TableColumn[];
  readonly lines: readonly TableLine[];
  /** The year that it reports, its newest; earlier ones are for comparison. */
  readonly year: number;
  /** The step of its last printed digit. */
  readonly step: Decimal;
}

/** A figure of a table with all that a check needs of it. */
export interface ReportFigure extends CheckTerm {
  readonly table: ReportTable;
}

/** Which figures of a table are asked for. */
export interface Place {
  readonly year: number;
  readonly isGroup: boolean;
  readonly basis?: Basis;
}

function tableOf(about: Omit<ReportTable, 'year' | 'step'>): ReportTable[] {
  const years = about.columns.flatMap(({ year, basis }) => (year !== null && basis === 'outturn' ? [year] : []));
  const amounts = about.lines.flatMap(({ figures }) => figures.flatMap(({ amount }) => amount ?? []));
  const step = new Decimal(10).pow(-printedDecimals(amounts));
  return years.length === 0 ? [] : [{ ...about, year: Math.max(...years), step }];
}

function statementTable({ form, about, sheet, title, unit, columns, lines }: StatementDocument): ReportTable[] {
  return tableOf({ form, about, sheet, title, unit, columns, lines });
}

/** Of a ledger's report only what is at a year's end is of an annual report. */
function balanceTable({ sheet, title, unit, columns, lines }: BalanceDocument): ReportTable[] {
  return tableOf({
    ...{ form: 'balance', about: null, sheet, title, unit },
    columns: columns.map(({ heading, year, role }) => ({
      ...{ heading, year: role === 'opening' || role === 'change' ? null : year, basis: 'outturn' },
      isGroup: /koncern|sammanställ/iu.test(heading),
    })),
    lines: lines.map(({ label, figures }) => ({ label, role: statementRole(label, 'balance'), figures })),
  });
}

/** Every table of an annual report of the workbook; none where no statement but a balance sheet is there. */
export function reportTables(documents: readonly TertialDocument[]): ReportTable[] {
  const statements = ofKind(documents, 'statement').flatMap(statementTable);
  return statements.length === 0 ? [] : [...statements, ...ofKind(documents, 'balance').flatMap(balanceTable)];
}

/** The column of a table for a year; -1 for none. */
export function columnAt(table: ReportTable, { year, isGroup, basis = 'outturn' }: Place): number {
  return table.columns.findIndex(
    (column) => column.year === year && column.isGroup === isGroup && column.basis === basis,
  );
}

/** The figure of a line in a column, as it is printed; `null` where it is none. */
export function figureIn(table: ReportTable, line: TableLine | undefined, column: number): ReportFigure | null {
  const figure = line?.figures[column];
  if (line === undefined || figure === undefined || figure.amount === null || figure.state === 'blank') return null;
  return {
    table,
    at: { sheet: table.sheet, row: figure.row, column: figure.column },
    label: line.label,
    heading: table.columns[column]?.heading ?? '',
    factor: new Decimal(1),
    amount: figure.amount,
  };
}

const isSummed = ({ label }: TableLine) => /^(?:summa|s:a)/iu.test(label);

/** The line of a role: its sum where there is one, else its first with a figure. */
export function figureOf(table: ReportTable, role: StatementRole, place: Place): ReportFigure | null {
  const column = columnAt(table, place);
  const lines = table.lines.filter((line) => line.role === role && figureIn(table, line, column) !== null);
  return figureIn(table, lines.find(isSummed) ?? lines[0], column);
}

/** Every figure of a role: receivables have one line of each kind. */
export function figuresOf(table: ReportTable, role: StatementRole, place: Place): ReportFigure[] {
  const column = columnAt(table, place);
  return table.lines.flatMap((line) => (line.role === role ? (figureIn(table, line, column) ?? []) : []));
}
