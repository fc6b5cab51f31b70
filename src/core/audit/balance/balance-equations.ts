import type { BalanceDocument, BalanceLine } from '../../documents/balance';
import { MAJOR_TOTALS } from '../../documents/balance';
import type { Figure } from '../../documents/budget';
import type { Finding } from '../../documents/finding';
import { printedDecimals } from '../../figures/agreement';
import type { AmountCell } from '../audit-cell';
import type { Equation } from '../equation';
import { holdsNoFigure, noFigureFinding, textNumberFinding } from '../budget/text-cells';

/** A figure of a balance report as a cell of the audit. */
export function balanceCell(document: BalanceDocument, line: BalanceLine, figure: Figure): AmountCell {
  const { sheet, unit, columns } = document;
  const amounts = line.figures.flatMap(({ amount }) => amount ?? []);
  return {
    key: `${sheet}!${figure.row},${figure.column}`,
    at: { sheet, row: figure.row, column: figure.column },
    label: line.label,
    heading: columns.find(({ column }) => column === figure.column)?.heading ?? '',
    ...{ figure, unit, lineAmounts: null, decimals: printedDecimals(amounts) },
  };
}

const isAccount = ({ role }: BalanceLine) => role === 'account' || role === 'yearResult';
const isTotal = ({ role }: BalanceLine) => !isAccount({ role } as BalanceLine) && role !== 'heading';

/** Where the accounts of a total begin: after the last total of its kind or of a wider one. */
function partsFrom(lines: readonly BalanceLine[], total: number): number {
  const role = lines[total]?.role;
  const ends = (line: BalanceLine) => {
    if (role === 'all') return line.role === 'assets';
    return role === 'subtotal' ? isTotal(line) : MAJOR_TOTALS.has(line.role);
  };
  return lines.findLastIndex((line, index) => index < total && ends(line)) + 1;
}

function cellAt(document: BalanceDocument, line: BalanceLine, column: number): AmountCell[] {
  const figure = line.figures[column];
  return figure === undefined ? [] : [balanceCell(document, line, figure)];
}

/** Each total is the sum of its accounts. */
function totals(document: BalanceDocument): Equation[] {
  const { lines, columns } = document;
  return lines.flatMap((line, at) => {
    const accounts = isTotal(line) ? lines.slice(partsFrom(lines, at), at).filter(isAccount) : [];
    if (accounts.length === 0) return [];
    return columns.flatMap((_, column) => {
      const [total] = cellAt(document, line, column);
      const terms = accounts.flatMap((each) =>
        cellAt(document, each, column).map((cell) => ({ cell, sign: 1 as const })),
      );
      return total === undefined ? [] : [{ rule: 'sum' as const, total, terms }];
    });
  });
}

/** Assets are equity and liabilities, whichever sign the ledger prints these with. */
function balances(document: BalanceDocument): Equation[] {
  const { lines, columns } = document;
  const line = (role: BalanceLine['role']) => lines.findLast((each) => each.role === role);
  const assets = line('assets');
  const all = line('all');
  const others = all === undefined ? [line('equity'), line('liabilities')].filter((each) => each !== undefined) : [all];
  if (assets === undefined || others.length === 0) return [];
  return columns.flatMap((_, column): Equation[] => {
    const [total] = cellAt(document, others[0] ?? assets, column);
    const [asset] = cellAt(document, assets, column);
    const rest = others.slice(1).flatMap((each) => cellAt(document, each, column));
    if (total === undefined || asset === undefined) return [];
    const isTurned = total.figure.amount?.times(asset.figure.amount ?? 0).isNegative() === true;
    const terms = [
      { cell: asset, sign: isTurned ? (-1 as const) : (1 as const) },
      ...rest.map((cell) => ({ cell, sign: -1 as const })),
    ];
    return [{ rule: 'balance', total, terms }];
  });
}

/** What came in and went out takes the opening balance to the closing one, account by account. */
function movements(document: BalanceDocument): Equation[] {
  const place = (role: 'opening' | 'change' | 'closing') => document.columns.findIndex((each) => each.role === role);
  const [opening, change, closing] = [place('opening'), place('change'), place('closing')];
  if (opening < 0 || change < 0 || closing < 0) return [];
  return document.lines.flatMap((line): Equation[] => {
    if (line.role === 'heading') return [];
    const [total] = cellAt(document, line, closing);
    const terms = [opening, change].flatMap((column) => cellAt(document, line, column));
    if (total === undefined) return [];
    return [{ rule: 'rowSum', total, terms: terms.map((cell) => ({ cell, sign: 1 })) }];
  });
}

/** Text where an amount belongs, and numbers kept as text. */
export function balanceTexts(document: BalanceDocument): Finding[] {
  const cells = document.lines
    .filter(({ role }) => role !== 'heading')
    .flatMap((line) => line.figures.map((figure) => balanceCell(document, line, figure)));
  return [
    ...cells.filter(holdsNoFigure).map(noFigureFinding),
    ...cells.flatMap((cell) => textNumberFinding(cell) ?? []),
  ];
}

/** What must hold in a balance report: totals, movements, and assets against equity and liabilities. */
export function balanceEquations(document: BalanceDocument): Equation[] {
  return [...totals(document), ...balances(document), ...movements(document)];
}
