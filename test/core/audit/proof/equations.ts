import { formatAddress, parseAddress } from '../../../../src/core/cells/address';
import type { AuditCell } from '../../../../src/core/audit/audit-cell';
import type { Equation } from '../../../../src/core/audit/equation';
import type { SheetEvidence } from '../../../../src/core/audit/proof/sheet-equations';
import type { RuleName } from '../../../../src/core/rules/checks/checks';
import { Decimal } from '../../../../src/core/figures/decimal';
import { relationsOf } from '../../../../src/core/relations/sheet-relations';
import { draw } from '../sheet-picture';

/** A cell with an amount: `cell('B4', 1234)`. */
export function cell(address: string, amount: number, decimals = 0): AuditCell {
  const at = parseAddress(address)!;
  return {
    key: `Budget!${at.row},${at.column}`,
    at: { sheet: 'Budget', ...at },
    ...{ label: `Rad ${at.row + 1}`, heading: '', unit: 'tkr', lineAmounts: null, decimals },
    figure: { ...at, amount: new Decimal(amount), state: 'number', text: '' },
  };
}

/** `equation({ B4: 1234 }, { B2: 1000, B3: 234 })`: the first should be the sum of the others. */
export function equation(
  total: Readonly<Record<string, number>>,
  terms: Readonly<Record<string, number>>,
  { rule = 'sum', decimals = 0 }: { readonly rule?: RuleName; readonly decimals?: number } = {},
): Equation {
  const cells = (amounts: Readonly<Record<string, number>>) =>
    Object.entries(amounts).map(([address, amount]) => cell(address, amount, decimals));
  return { rule, total: cells(total)[0]!, terms: cells(terms).map((each) => ({ cell: each, sign: 1 })) };
}

/** What a drawn sheet's figures show. */
export function evidence(picture: string, changes: Readonly<Record<string, string>> = {}): SheetEvidence {
  const grid = draw(picture, changes);
  return { grid, relations: relationsOf(grid), unit: 'tkr', hasOwnAudit: false, contributions: new Set() };
}

/** An equation in short: `B4 = B2 B3`. */
export function inShort({ total, terms }: Equation): string {
  return `${formatAddress(total.at)} = ${terms.map((term) => formatAddress(term.cell.at)).join(' ')}`;
}

export const COSTS = `
Belopp i tkr    | Budget 2021 | Budget 2022 | Budget 2023
Personal        | 1534        | 1671        | 1709
Insatser        | 2312        | 2518        | 2647
Lokaler         | 418         | 427         | 433
Summa kostnader | 4264        | 4616        | 4789
`;
