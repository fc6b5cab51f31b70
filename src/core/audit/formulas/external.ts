import type { Finding } from '../../documents/finding';
import { findingAbout } from '../../documents/finding-about';
import { Decimal } from '../../figures/decimal';
import { formatAddress } from '../../cells/address';
import type { FormulaCell } from './formula-cell';
import type { FormulaForm } from './formula-form';
import type { FormulaSheet } from './formula-sheet';
import { headingAbove, labelBeside } from './words-beside';

/** So many of the cells are named. */
const MOST_NAMED = 60;
const ONE = new Decimal(1);

/** True if the formula refers to another workbook: `[1]Budget!B5`, `'C:\[fil.xlsx]Budget'!B5`. */
export function isExternal({ example: { tokens } }: FormulaForm): boolean {
  return tokens.some(({ kind, text }, index) => {
    if (kind !== 'sheet') return false;
    const before = tokens[index - 1];
    return text.includes('[') || (before?.kind === 'other' && before.text.startsWith('['));
  });
}

function sentence(cells: readonly FormulaCell[]): string {
  const [first] = cells;
  const name = first === undefined ? '' : formatAddress(first);
  const which =
    cells.length === 1 ? `${name} hämtar` : `${cells.length} formler på bladet, den första i ${name}, hämtar`;
  return `${which} från en annan arbetsbok. Det som står är värdet från när den senast lästes, och det kontrolleras inte här.`;
}

/** One finding for a sheet whose formulas refer to other workbooks. */
export function externalFinding(sheet: FormulaSheet): Finding[] {
  const external = new Map<FormulaForm, boolean>();
  const cells = sheet.formulas.filter(({ form }) => {
    const known = external.get(form) ?? isExternal(form);
    external.set(form, known);
    return known;
  });
  const [first, ...others] = cells;
  if (first === undefined) return [];
  return [
    findingAbout({
      rule: 'formulaExternal',
      at: { sheet: sheet.name, row: first.row, column: first.column },
      label: labelBeside(sheet.grid, first),
      heading: headingAbove(sheet.grid, first),
      published: sheet.amountAt(first),
      parts: others.slice(0, MOST_NAMED).map(({ row, column }) => ({ sheet: sheet.name, row, column, factor: ONE })),
      message: sentence(cells),
    }),
  ];
}
