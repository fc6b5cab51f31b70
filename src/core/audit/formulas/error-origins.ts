import { contains, formatAddress } from '../../cells/address';
import { isCellError } from '../../cells/cell';
import type { Finding } from '../../documents/finding';
import { cellKey } from '../../documents/finding';
import { findingAbout } from '../../documents/finding-about';
import { Decimal } from '../../figures/decimal';
import { PENDING_VALUES } from '../budget/error-value';
import type { FormulaSheet } from './formula-sheet';
import type { PlacedFormula } from './readings';
import { readingsOf } from './readings';
import { headingAbove, labelBeside } from './words-beside';

/** More error values are a sheet that is not in use. */
const MOST_ERRORS = 500;
const ONE = new Decimal(1);

/** A formula that shows an error value. */
interface ErrorCell extends PlacedFormula {
  readonly error: string;
}

function errorsIn(sheet: FormulaSheet): ErrorCell[] {
  const errors: ErrorCell[] = [];
  for (const cell of sheet.formulas) {
    const value = sheet.grid.value(cell.row, cell.column);
    if (isCellError(value) && !PENDING_VALUES.has(value.error)) errors.push({ sheet, cell, error: value.error });
    if (errors.length === MOST_ERRORS) break;
  }
  return errors;
}

/** Another cell with an error value that the formula reads; `null` where the error begins in it. */
function sourceOf(own: ErrorCell, errors: readonly ErrorCell[]): ErrorCell | null {
  const readings = readingsOf(own);
  const isRead = ({ sheet, cell }: ErrorCell) =>
    readings.some((reading) => reading.sheet === sheet.name.toLowerCase() && contains(reading, cell));
  return errors.find((other) => other !== own && isRead(other)) ?? null;
}

const placeOf = ({ sheet, cell }: ErrorCell) => ({ sheet: sheet.name, row: cell.row, column: cell.column });

function namedFrom(own: ErrorCell, source: ErrorCell): string {
  const address = formatAddress(source.cell);
  return own.sheet === source.sheet ? address : `${source.sheet.name}!${address}`;
}

/** One finding for the cells of a sheet in which the same error value begins. */
function originFinding([first, ...others]: readonly ErrorCell[], followers: number): Finding[] {
  if (first === undefined) return [];
  const { sheet, cell, error } = first;
  const count = others.length === 1 ? 'en cell' : `${others.length} celler`;
  const more = others.length === 0 ? '' : ` Detsamma gäller ${count} till på bladet.`;
  const led = followers === 1 ? 'En annan cell' : `${followers} andra celler`;
  const after = followers === 0 ? '' : ` ${led} visar fel därför.`;
  return [
    findingAbout({
      rule: 'errorValue',
      severity: 'warning',
      at: placeOf(first),
      label: labelBeside(sheet.grid, cell),
      heading: headingAbove(sheet.grid, cell),
      published: error,
      parts: others.map((other) => ({ ...placeOf(other), factor: ONE })),
      message: `Felvärdet ${error} börjar i ${formatAddress(cell)}.${more}${after} Rätta formeln där; de andra rättar sig då.`,
    }),
  ];
}

/** Of a known error value, the cell that it comes from by the formulas. */
function withSource(finding: Finding, own: ErrorCell, source: ErrorCell): Finding {
  const message = `Cellen visar ${own.error} därför att ${namedFrom(own, source)} gör det.`;
  return { ...finding, causedBy: placeOf(source), message };
}

/**
 * The findings with the cell that each error value comes from, and one more for each sheet's cells where error values
 * begin that nobody has named. Example: `#DIV/0!` in B9 comes from B7, which divides by nothing.
 */
export function withErrorOrigins(found: readonly Finding[], sheets: readonly FormulaSheet[]): Finding[] {
  const errors = sheets.flatMap(errorsIn);
  if (errors.length === 0) return [...found];
  const sources = new Map(errors.map((own) => [cellKey(placeOf(own)), { own, source: sourceOf(own, errors) }]));
  const traced = found.map((finding) => {
    const known = finding.rule === 'errorValue' && finding.causedBy === null ? sources.get(cellKey(finding.at)) : null;
    return known?.source ? withSource(finding, known.own, known.source) : finding;
  });
  const named = new Set(found.map(({ at }) => cellKey(at)));
  const origins = new Map<string, ErrorCell[]>();
  const followers = new Map<string, number>();
  for (const { own, source } of sources.values()) {
    const root = source ?? own;
    const group = `${root.sheet.name}\n${root.error}`;
    if (source !== null) followers.set(group, (followers.get(group) ?? 0) + 1);
    else if (!named.has(cellKey(placeOf(own)))) origins.set(group, [...(origins.get(group) ?? []), own]);
  }
  return [...traced, ...[...origins].flatMap(([group, cells]) => originFinding(cells, followers.get(group) ?? 0))];
}
