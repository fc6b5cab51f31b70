import { parseAddress } from '../../../src/core/cells/address';
import type { Grid } from '../../../src/core/cells/grid';
import type { CellSource } from '../../../src/core/formulas/calculated-cells';
import { CalculatedCells } from '../../../src/core/formulas/calculated-cells';
import type { FormulaValue } from '../../../src/core/formulas/formula-value';
import { NotCalculated } from '../../../src/core/formulas/formula-value';
import { gridSource } from '../../../src/core/formulas/grid-source';
import { planSource } from '../../../src/core/formulas/plan-source';
import type { CellContent } from '../../../src/core/formulas/sheet-cells';
import type { SheetPlan } from '../../../src/core/port/sheet-plan';

/** Cells by their addresses; a text that begins with `=` is a formula. */
export type FormulaCells = Readonly<Record<string, CellContent>>;

function source(name: string, cells: FormulaCells): CellSource {
  const places = Object.entries(cells).map(([address, content]) => ({ ...parseAddress(address)!, content }));
  const contents = new Map(places.map(({ row, column, content }) => [`${row},${column}`, content]));
  const formula = (row: number, column: number) => {
    const content = contents.get(`${row},${column}`);
    return typeof content === 'string' && content.startsWith('=') ? content.slice(1) : null;
  };
  return {
    name,
    rows: Math.max(0, ...places.map(({ row }) => row + 1)),
    columns: Math.max(0, ...places.map(({ column }) => column + 1)),
    value: (row, column) => (formula(row, column) === null ? (contents.get(`${row},${column}`) ?? null) : null),
    formula,
  };
}

const OWN = 'Formelns blad';

/** What a formula gives in a sheet of cells; it is outside them, in ZZ99. */
export function valueOfFormula(formula: string, cells: FormulaCells = {}, others: readonly Grid[] = []): FormulaValue {
  const own = source(OWN, { ...cells, ZZ99: `=${formula}` });
  return new CalculatedCells([own, ...others.map(gridSource)]).valueAt(OWN, parseAddress('ZZ99')!);
}

/** The value as a test writes it: a number, a text, a truth value, `#REF!`, or why it is not calculated. */
export function shownValue(value: FormulaValue): string | number | boolean | null {
  if (value instanceof NotCalculated) return `not calculated: ${value.because}`;
  if (typeof value !== 'object' || value === null) return value;
  return 'error' in value ? value.error : value.toSignificantDigits(15).toNumber();
}

/** Planned sheets and the user's grids as one workbook, every formula calculated. */
export function calculated(plans: readonly SheetPlan[], grids: readonly Grid[]): CalculatedCells {
  return new CalculatedCells([...grids.map(gridSource), ...plans.map(planSource)]);
}
