import type { Grid } from '../../cells/grid';
import type { StatementForm, StatementRole } from '../../documents/statement';
import { statementRole } from '../../documents/statement-roles';
import { isFigureLook, labelTextOf, lookOf } from '../table/cell-content';

/** A row with a label, and whether figures are beside it. */
export interface LabelledRow {
  readonly row: number;
  readonly label: string;
  readonly hasFigures: boolean;
}

/** The rows of one table, and the texts that may title it: the nearest first. */
export interface Block {
  readonly form: StatementForm;
  readonly about: StatementRole | null;
  readonly title: string | null;
  readonly labelColumn: number;
  /** Where the headings may begin. */
  readonly from: number;
  readonly rows: readonly LabelledRow[];
}

const TITLES: readonly (readonly [StatementForm, RegExp])[] = [
  ['balanceRequirement', /^balanskrav/iu],
  ['operations', /^driftredovisning/iu],
  ['investments', /^investeringsredovisning/iu],
  ['overview', /(?:fem|fler|tre)årsöversikt|^översikt/iu],
  ['income', /^resultaträkning/iu],
  ['cashFlow', /^(?:kassaflödes|finansierings)analys/iu],
  ['equityNote', /^not\b[\d\s.:,–-]*(?:förändring (?:av|i) )?eget kapital/iu],
  ['note', /^not\s*\d/iu],
];
const OTHER_TABLE = /^(?:balansräkning|balansrapport)/iu;

const STATUTORY: Readonly<Partial<Record<StatementForm, readonly StatementRole[]>>> = {
  income: [
    ...(['operatingIncome', 'operatingCost', 'depreciation', 'netCost', 'memberFees', 'taxes'] as const),
    ...(['generalGrants', 'operatingResult', 'financialIncome', 'financialCost', 'afterFinancial'] as const),
    ...(['extraordinary', 'yearResult'] as const),
  ],
  cashFlow: ['operatingCash', 'investingCash', 'financingCash', 'yearCash', 'cashOpening', 'cashClosing'],
};
/** So many of a form's own lines make it that form, whatever it is called. */
const FEWEST = 4;

/** The column that has most texts among those before the figures. */
function labelColumnOf(grid: Grid): number {
  const counts = new Map<number, number>();
  for (const row of grid.filled.rows()) {
    const first = grid.filled.columns(row).find((column) => labelTextOf(grid, row, column).trim() !== '');
    if (first !== undefined) counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  return [...counts].sort((left, right) => right[1] - left[1])[0]?.[0] ?? 0;
}

function labelledRows(grid: Grid, labelColumn: number): LabelledRow[] {
  return grid.filled.rows().flatMap((row) => {
    const label = labelTextOf(grid, row, labelColumn).trim();
    const hasFigures = grid.filled
      .columns(row)
      .some((column) => column > labelColumn && isFigureLook(lookOf(grid, row, column)));
    return label === '' ? [] : [{ row, label, hasFigures }];
  });
}

const titleOf = (label: string) => TITLES.find(([, words]) => words.test(label))?.[0] ?? null;

/** Rows apart where a title begins a table of its own. */
function split(rows: readonly LabelledRow[]): LabelledRow[][] {
  const parts: LabelledRow[][] = [[]];
  for (const row of rows) {
    const begins = !row.hasFigures && (titleOf(row.label) !== null || OTHER_TABLE.test(row.label));
    if (begins) parts.push([]);
    parts.at(-1)?.push(row);
  }
  return parts.filter((part) => part.length > 0);
}

/** True where the form's own lines with figures are enough, and most of what a table of results has. */
function hasLines(rows: readonly LabelledRow[], form: 'income' | 'cashFlow'): boolean {
  const figured = rows.filter(({ hasFigures }) => hasFigures);
  const roles = new Set(figured.map(({ label }) => statementRole(label, form)));
  const own = (STATUTORY[form] ?? []).filter((role) => roles.has(role)).length;
  return own >= FEWEST && (form === 'cashFlow' || own * 2 >= figured.length);
}

function formOf(rows: readonly LabelledRow[], title: string): StatementForm | null {
  const titled = titleOf(title);
  if (OTHER_TABLE.test(title)) return null;
  if (titled !== null && titled !== 'income' && titled !== 'cashFlow') return titled;
  if (hasLines(rows, 'cashFlow')) return 'cashFlow';
  return hasLines(rows, 'income') ? 'income' : null;
}

/** Of a note, what it is about by its title without its number. */
function aboutOf(form: StatementForm, title: string): StatementRole | null {
  if (form !== 'note') return null;
  const name = title.replace(/^not\s*\d+\s*[.:,–-]?\s*/iu, '');
  const role = [statementRole(name, 'income'), statementRole(name, 'balance')].find((each) => each !== 'other');
  return role ?? null;
}

/** The tables of an annual report on a sheet, by their own lines, else by their titles. */
export function blocksIn(grid: Grid): Block[] {
  const labelColumn = labelColumnOf(grid);
  return split(labelledRows(grid, labelColumn)).flatMap((rows) => {
    const [first] = rows;
    const title = first === undefined || first.hasFigures ? '' : first.label;
    const form = formOf(rows, title);
    if (form === null || first === undefined) return [];
    const about = aboutOf(form, title);
    return [{ form, about, title: title === '' ? null : title, labelColumn, from: first.row, rows }];
  });
}
