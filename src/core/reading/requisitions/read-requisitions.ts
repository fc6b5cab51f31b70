import type { CellAddress } from '../../cells/address';
import type { Grid } from '../../cells/grid';
import { cellDate } from '../../cells/number-format';
import { dayOfSerial, isDay } from '../../cells/serial-day';
import type {
  Attest,
  AttestRole,
  Requisition,
  RequisitionColumn,
  RequisitionsDocument,
} from '../../documents/requisitions';
import { REQUISITION_COLUMNS } from '../../documents/requisitions';
import { statedPeriod } from '../follow-up/stated-period';
import type { Unit } from '../../figures/unit';
import { headingTextOf, labelTextOf } from '../table/cell-content';
import { readFigure } from '../table/figure';
import { readLabel } from '../table/label';
import { isTotalLabel } from '../table/roles';
import { firstHeader, titleAbove } from '../table/sheet-head';
import { normalizeText } from '../table/text';
import { unitInText } from '../table/unit-text';
import { statedDay } from '../year-plan/stated-day';
import { costOf, isOfRequisitions, isTransfer, requisitionHeading, roleIn } from './requisition-words';

type Headings = RequisitionsDocument['headings'];

interface Header {
  /** What the amounts are in. */
  readonly unit: Unit;
  readonly row: number;
  readonly headings: Headings;
}

const FEWEST_COLUMNS = 4;
/** Serials of days in the years that lists are of: 1990 to 2100. */
const [FIRST_SERIAL, LAST_SERIAL] = [32_874, 73_415];

function columnOf({ headings }: Header, holds: RequisitionColumn): number | null {
  return headings.find((each) => each.holds === holds)?.column ?? null;
}

function headerAt(grid: Grid, row: number): Header | null {
  const found = new Map<RequisitionColumn, Headings[number]>();
  for (const column of grid.filled.columns(row)) {
    const heading = labelTextOf(grid, row, column).trim();
    const holds = requisitionHeading(heading);
    if (holds !== null && !found.has(holds)) found.set(holds, { column, heading, holds });
  }
  const has = (holds: RequisitionColumn) => found.has(holds);
  const isAttested = has('receipt') || has('decision');
  const isListed = isAttested || isOfRequisitions(`${titleAbove(grid, row) ?? ''} ${grid.name}`);
  const isList = has('amount') && (has('supplier') || has('code')) && (has('day') || has('number'));
  if (!isListed || !isList || found.size < FEWEST_COLUMNS - Number(!isAttested)) return null;
  const unit = unitInText(found.get('amount')?.heading ?? '') ?? unitInText(titleAbove(grid, row) ?? '') ?? 'kr';
  return { row, unit, headings: REQUISITION_COLUMNS.flatMap((holds) => found.get(holds) ?? []) };
}

/** The day in a cell: a date, a number of a day under a heading of days, or a text that states one whole. */
function dayAt(grid: Grid, row: number, column: number | null): string | null {
  if (column === null) return null;
  const date = cellDate(grid, row, column);
  const value = grid.value(row, column);
  if (date !== null) return date;
  if (typeof value === 'number')
    return value >= FIRST_SERIAL && value <= LAST_SERIAL ? dayOfSerial(value, grid.date1904) : null;
  const { year = null, month = null, day = null } = statedDay(labelTextOf(grid, row, column)) ?? {};
  if (year === null || month === null || day === null) return null;
  const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isDay(text) ? text : null;
}

/** Offices that one person holds, whatever they are called; of others there may be several. */
const HELD_BY_ONE: ReadonlySet<AttestRole> = new Set<AttestRole>(['chair', 'viceChair']);

/** The same for the same person: two who are called `Ekonom` may be two. Example: `Ordf.` and `Ordföranden` are one. */
function personIn(text: string, role: AttestRole | null, { row, column }: CellAddress): string {
  if (role !== null && HELD_BY_ONE.has(role)) return role;
  return role === 'administrator'
    ? `${role} ${row},${column}`
    : normalizeText(text).replace(/(?<=chef|direktör)en$/, '');
}

function attestAt(grid: Grid, row: number, column: number | null): Attest | null {
  if (column === null) return null;
  const text = headingTextOf(grid, row, column);
  const role = roleIn(text);
  return { at: { row, column }, role, who: personIn(text, role, { row, column }) };
}

function requisitionAt(grid: Grid, header: Header, at: CellAddress): Requisition {
  const { row } = at;
  const textOf = (holds: RequisitionColumn) => {
    const column = columnOf(header, holds);
    return column === null ? '' : headingTextOf(grid, row, column);
  };
  const about = `${textOf('supplier')} ${textOf('kind')}`;
  return {
    ...{ at, label: textOf('number') || `rad ${row + 1}` },
    day: dayAt(grid, row, columnOf(header, 'day')),
    ...{ supplier: textOf('supplier'), code: textOf('code') },
    ...{ isTransfer: isTransfer(about), costOf: costOf(about), figure: readFigure(grid, at, header.unit) },
    receipt: attestAt(grid, row, columnOf(header, 'receipt')),
    decision: attestAt(grid, row, columnOf(header, 'decision')),
  };
}

/** The lines below the headings to the first without an amount, and their sum. */
function linesOf(grid: Grid, header: Header, amount: number) {
  const lines: Requisition[] = [];
  for (const row of grid.filled.rows(header.row + 1)) {
    if (row > header.row + lines.length + 2) break;
    const figure = readFigure(grid, { row, column: amount }, header.unit);
    const columns = grid.filled.columns(row).filter((column) => column !== amount);
    const first = columns[0];
    const label = first === undefined ? '' : labelTextOf(grid, row, first);
    if (isTotalLabel(readLabel(label)) || (columns.length === 0 && figure.amount !== null)) {
      return {
        lines,
        total: figure.amount === null ? null : { label: label === '' ? 'Summa' : label, figure },
        last: row,
      };
    }
    if (figure.state === 'blank' && columns.length < 2) break;
    lines.push(requisitionAt(grid, header, { row, column: amount }));
  }
  return { lines, total: null, last: header.row + lines.length };
}

/**
 * Reads a list of requisitions and invoices: a row for each with its amount, and who has attested it where the list
 * has such columns. Example: `Verifikat | Datum | Leverantör | P-kod | Belopp | Mottagningsattest | Beslutsattest`.
 */
export function readRequisitions(grid: Grid): RequisitionsDocument | null {
  const header = firstHeader(grid, headerAt);
  const amount = header && columnOf(header, 'amount');
  if (header === null || amount === null) return null;
  const { lines, total, last } = linesOf(grid, header, amount);
  if (!lines.some(({ figure }) => figure.amount !== null)) return null;
  const columns = header.headings.map(({ column }) => column);
  const title = titleAbove(grid, header.row);
  const range = {
    first: { row: header.row, column: Math.min(...columns) },
    last: { row: last, column: Math.max(...columns) },
  };
  return {
    ...{ kind: 'requisitions', sheet: grid.name, range, title, headings: header.headings },
    unit: header.unit,
    ...statedPeriod({ headings: title === null ? [] : [title], rows: [], sheet: grid.name }),
    ...{ lines, total },
  };
}
