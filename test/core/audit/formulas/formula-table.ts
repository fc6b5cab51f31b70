import { auditFormulas } from '../../../../src/core/audit/formulas/audit-formulas';
import { formatAddress } from '../../../../src/core/cells/address';
import type { CellValue } from '../../../../src/core/cells/cell';
import type { Grid } from '../../../../src/core/cells/grid';
import type { Finding } from '../../../../src/core/documents/finding';
import { calculateGrids } from '../../../../src/core/formulas/calculate-grids';
import { finish } from '../../../../src/core/pace/steps';
import { gridOf } from '../../sheets/grid-fixture';

function valueOf(text: string): CellValue {
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return Number(text);
  return text.startsWith('#') ? { error: text } : text;
}

/**
 * A sheet as it looks: its first line is row 1, cells stand between bars, and what begins with `=` is a formula.
 * `changes` puts other texts in some of the cells: `{ B4: '1501' }`.
 */
export function sheetOf(picture: string, changes: Readonly<Record<string, string>> = {}, name = 'Budget'): Grid {
  const drawn = picture
    .split('\n')
    .slice(1, -1)
    .flatMap((line, row) =>
      line.split('|').map((text, column): [string, string] => [formatAddress({ row, column }), text.trim()]),
    );
  const texts = Object.entries({ ...Object.fromEntries(drawn), ...changes }).filter(([, text]) => text !== '');
  const isFormula = ([, text]: [string, string]) => text.startsWith('=');
  const values = texts.map((cell) => [cell[0], isFormula(cell) ? null : valueOf(cell[1])]);
  const formulas = texts.filter(isFormula).map(([address, text]) => [address, text.slice(1)]);
  return gridOf(name, Object.fromEntries(values), Object.fromEntries(formulas));
}

/** What the audit of formulas finds in sheets, their formulas calculated. */
export function auditSheets(grids: readonly Grid[], found: readonly Finding[] = [], isCalculated = true): Finding[] {
  return finish(auditFormulas(calculateGrids(grids), { isCalculated, found }));
}

/** Findings in short: `B5 formulaRange warning`. */
export function inShort(findings: readonly Finding[]): string[] {
  return findings.map(({ at, rule, severity }) => `${formatAddress(at)} ${rule} ${severity}`);
}

/** The cells that a finding names beside its own, in their order. */
export function partsOf(finding: Finding | undefined): string[] {
  return (finding?.parts ?? []).map((part) => formatAddress(part));
}
