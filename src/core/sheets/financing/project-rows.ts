import type { CoFinancingColumn, OwnPart } from '../../calculation/co-financing/co-financing-result';
import type { CoFinancingDocument, CoFinancingRole } from '../../documents/co-financing';
import { amountIn, fractionIn, lineWith } from '../../documents/co-financing';
import { Decimal } from '../../figures/decimal';
import type { PlanCell } from '../../port/sheet-plan';
import type { StyleName } from '../../port/style';
import type { CoFinancingSettings } from '../../settings/settings';
import { amountStyle } from '../parts/amount-style';
import { showFigure } from '../parts/figure-item';
import type { RowItem } from '../parts/row-item';
import { formulaItem, numberItem, placeItems, sectionItems, textItem } from '../parts/row-item';
import { signedSum } from '../parts/signed-sum';
import type { UserCells } from '../parts/user-cells';
import { COLUMNS } from './columns';

/** A column of a project's financing, in rows from `top` on. */
export interface ProjectBlock {
  readonly document: CoFinancingDocument;
  readonly result: CoFinancingColumn;
  readonly settings: CoFinancingSettings;
  readonly cells: UserCells;
  readonly top: number;
}

/** A row by its name, so that the formulas of others can refer to it. */
interface NamedRow {
  readonly name: string;
  readonly label: string;
  readonly item: (cell: (name: string) => string) => RowItem;
  readonly note?: string;
}

const LABELS = {
  support: 'Stöd',
  cash: 'Kontant medfinansiering',
  inKind: 'Medfinansiering i annat än pengar',
  public: 'Offentlig medfinansiering',
} as const;

/** The user's own cell of a role; `null` where the table has no amount there. */
function ownItem({ document, result: { column }, cells }: ProjectBlock, role: CoFinancingRole): RowItem | null {
  const line = lineWith(document, role);
  const [amount, figure] = [amountIn(line, column), line?.figures[column]];
  if (amount === null || figure === undefined) return null;
  const at = { sheet: document.sheet, row: figure.row, column: figure.column };
  return showFigure(cells, { at, amount }, amountStyle(document.unit)).item;
}

type Cell = (name: string) => string;

function counted(
  name: string,
  label: string,
  given: { formula: (cell: Cell) => string; value: Decimal; style: StyleName },
): NamedRow {
  const { formula, value, style } = given;
  return {
    name,
    label,
    item: (cell) => formulaItem({ formula: formula(cell), value: value.toDecimalPlaces(6), style }),
  };
}

/** What the table states, and what is added up where it states only the parts. */
function givenRows(block: ProjectBlock): NamedRow[] {
  const given = (['support', 'cash', 'inKind', 'public'] as const).flatMap((role): NamedRow[] => {
    const item = ownItem(block, role);
    return item === null ? [] : [{ name: role, label: LABELS[role], item: () => item }];
  });
  if (given.some(({ name }) => name === 'public')) return given;
  const parts = given.map(({ name }) => name).filter((name) => name !== 'support');
  const style = amountStyle(block.document.unit);
  const formula = (cell: Cell) => parts.map(cell).join('+');
  return [...given, counted('public', LABELS.public, { formula, value: block.result.publicPart, style })];
}

function wholeRows({ document, result: { total, degree } }: ProjectBlock): NamedRow[] {
  const style = amountStyle(document.unit);
  const sum = (cell: Cell) => `${cell('support')}+${cell('public')}`;
  const part = (cell: Cell) => `ROUND(${cell('public')}/${cell('total')},6)`;
  return [
    counted('total', 'Total finansiering', { formula: sum, value: total, style }),
    ...(degree === null
      ? []
      : [counted('degree', 'Medfinansieringsgrad', { formula: part, value: degree, style: 'share' })]),
  ];
}

/** The degree that is required, as a fraction of the user's own cell. */
function requiredItem({ document, result: { column }, cells }: ProjectBlock): RowItem | null {
  const line = lineWith(document, 'required');
  const [stated, fraction, figure] = [amountIn(line, column), fractionIn(line, column), line?.figures[column]];
  if (stated === null || fraction === null || figure === undefined) return null;
  const at = { sheet: document.sheet, row: figure.row, column: figure.column };
  const { content } = showFigure(cells, { at, amount: stated }, 'share').item;
  if (content.kind !== 'formula') return numberItem(fraction, 'share');
  const formula = stated.eq(fraction) ? content.formula : `${content.formula}/100`;
  return formulaItem({ formula, value: fraction, style: 'share' });
}

function needRows(block: ProjectBlock): NamedRow[] {
  const { need } = block.result;
  const required = requiredItem(block);
  if (need === null || required === null) return [];
  const style = amountStyle(block.document.unit);
  const atTotal = (cell: Cell) => `MAX(0,ROUND(${cell('required')}*${cell('total')}-${cell('public')},6))`;
  const withSupport = (cell: Cell) =>
    `MAX(0,ROUND(${cell('required')}*${cell('support')}/(1-${cell('required')})-${cell('public')},6))`;
  const most = (cell: Cell) => `ROUND((1-${cell('required')})*${cell('public')}/${cell('required')},6)`;
  return [
    { name: 'required', label: 'Krav på medfinansiering', item: () => required },
    {
      ...counted('atTotal', 'Fattas vid samma totala finansiering', { formula: atTotal, value: need.atTotal, style }),
      note: 'stödet blir lika mycket mindre',
    },
    counted('withSupport', 'Fattas om stödet behålls', { formula: withSupport, value: need.withSupport, style }),
    counted('mostSupport', 'Högsta stöd som den räcker till', {
      formula: most,
      value: need.mostSupport,
      style,
    }),
  ];
}

/** What the förbund gives, as a reference to its cells or their sum. */
function ownPartItem({ document, cells, result: { column } }: ProjectBlock, { lines, whole }: OwnPart): RowItem {
  const style = amountStyle(document.unit);
  const terms = lines.flatMap(({ figures }) => {
    const { row, column: at, amount } = figures[column] ?? { row: 0, column: 0, amount: null };
    return amount === null ? [] : [{ at: { sheet: document.sheet, row, column: at }, amount, factor: new Decimal(1) }];
  });
  const formula = signedSum(cells, terms);
  return formula === null ? numberItem(whole, style) : formulaItem({ formula, value: whole, style });
}

function ownRows(block: ProjectBlock, own: OwnPart): NamedRow[] {
  const { document, settings } = block;
  const count = (name: string, label: string, value: number): NamedRow => ({
    ...{ name, label, note: 'ändras under Inställningar' },
    item: () => numberItem(new Decimal(value), 'integer'),
  });
  const style = amountStyle(document.unit);
  const formula = (cell: Cell) => `ROUND(${cell('own')}/${cell('associations')}/${cell('years')},6)`;
  const years = own.years.map((year, index) => {
    const label = year === null ? `Förbundets del, år ${index + 1}` : `Förbundets del ${year}`;
    return counted(`year ${index}`, label, { formula, value: own.perYear, style });
  });
  return [
    { name: 'own', label: 'Samordningsförbundens del', item: () => ownPartItem(block, own) },
    count('associations', 'Delas av antal förbund', settings.associations),
    count('years', 'Antal år', settings.years),
    ...years.map((row, index) =>
      index === 0 ? { ...row, note: 'en kostnadsrad för budgeten eller ett scenario' } : row,
    ),
  ];
}

/** How a project is paid for, with what is lacking and what the förbund gives; and the row after it. */
export function projectCells(block: ProjectBlock): { readonly cells: PlanCell[]; readonly next: number } {
  const { document, result, top } = block;
  const { own, heading } = result;
  const rows = [
    ...givenRows(block),
    ...wholeRows(block),
    ...needRows(block),
    ...(own === null ? [] : ownRows(block, own)),
  ];
  const cell = (name: string) => `B${top + 2 + rows.findIndex((row) => row.name === name)}`;
  const title =
    document.columns.length > 1 && heading !== ''
      ? `${document.title ?? document.sheet}: ${heading}`
      : (document.title ?? document.sheet);
  const head = sectionItems(title, COLUMNS.length).map((item, index) =>
    index === COLUMNS.length - 1 ? textItem(document.unit, 'sectionNote') : item,
  );
  const cells = rows.flatMap(({ label, item, note }, index) =>
    placeItems({ row: top + 1 + index, column: 0 }, [
      textItem(label, 'item'),
      item(cell),
      null,
      note === undefined ? null : textItem(note, 'softText'),
    ]),
  );
  return { cells: [...placeItems({ row: top, column: 0 }, head), ...cells], next: top + 2 + rows.length };
}
