import type { CellValue } from '../../../src/core/cells/cell';
import type { Grid } from '../../../src/core/cells/grid';
import type { Decimal } from '../../../src/core/figures/decimal';
import type { Unit } from '../../../src/core/figures/unit';
import { gridOf } from './grid-fixture';

type Amount = number | Decimal;

/** A label and an amount in column B; a row without an amount has none printed. */
type Row = readonly [label: string, amount: Amount | null];

const numberOf = (amount: Amount) => (typeof amount === 'number' ? amount : amount.toNumber());
const placeName = (index: number) => `${'ABCDEFGHIJ'[index]!}by kommun`;

function cellsOf(
  rows: readonly Row[],
  about: { readonly year: number; readonly unit: Unit },
): Record<string, CellValue> {
  const cells: Record<string, CellValue> = { A1: `Belopp i ${about.unit}`, B1: `Budget ${about.year}` };
  rows.forEach(([label, amount], index) => {
    cells[`A${index + 2}`] = label;
    if (amount !== null) cells[`B${index + 2}`] = numberOf(amount);
  });
  return cells;
}

export interface FinancingCase {
  readonly sheet?: string;
  readonly year?: number;
  readonly unit?: Unit;
  readonly state: Amount;
  readonly region?: Amount;
  readonly shares: readonly Amount[];
  /** What is published for each member; `null` for none. */
  readonly published?: readonly (Amount | null)[];
}

/** A budget with the state in B3, the region in B4, members from B5 on and their shares in column C. */
export function financingSheet(given: FinancingCase, changes: Readonly<Record<string, CellValue>> = {}): Grid {
  const { sheet = 'Budget', year = 2019, unit = 'tkr', state, region = null, shares, published = [] } = given;
  const members = shares.map((_, index): Row => [placeName(index), published[index] ?? null]);
  const contributions: Row[] = [['Försäkringskassan', state], ['Region Sjö', region], ...members];
  const rows: Row[] = [['Intäkter', null], ...contributions, ['Summa intäkter', 1000], ['Summa kostnader', 900]];
  const cells = cellsOf(rows, { year, unit });
  shares.forEach((share, index) => (cells[`C${index + 5}`] = numberOf(share)));
  return gridOf(sheet, { ...cells, C1: 'Andel', ...changes });
}

export interface EquityCase {
  readonly sheet?: string;
  readonly year?: number;
  readonly unit?: Unit;
  /** `null` where a row is not printed at all. */
  readonly opening: Amount | null;
  readonly income: Amount | null;
  readonly cost: Amount;
  readonly financial?: { readonly income: Amount; readonly cost: Amount };
  /** The state's, the region's, and the members'. */
  readonly contributions?: readonly Amount[];
  readonly published?: { readonly result?: Amount; readonly closing?: Amount };
}

/** A budget with equity: contributions from B3 on, then totals, result and equity, each in a row of its own if given. */
export function equitySheet(given: EquityCase, changes: Readonly<Record<string, CellValue>> = {}): Grid {
  const { sheet = 'Budget', year = 2019, unit = 'tkr', financial, contributions = [], published = {} } = given;
  const names = ['Försäkringskassan', 'Region Sjö'];
  const rows: Row[] = [
    ['Intäkter', null],
    ...contributions.map((amount, index): Row => [names[index] ?? placeName(index - names.length), amount]),
    ['Summa intäkter', given.income],
    ['Summa kostnader', given.cost],
    ['Finansiella intäkter', financial?.income ?? null],
    ['Finansiella kostnader', financial?.cost ?? null],
    ['Årets resultat', published.result ?? null],
    ['Ingående eget kapital', given.opening],
    ['Utgående eget kapital', published.closing ?? null],
  ];
  const printed = rows.filter(([label, amount]) => amount !== null || label === 'Intäkter');
  return gridOf(sheet, { ...cellsOf(printed, { year, unit }), ...changes });
}
