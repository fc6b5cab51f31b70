import type { BudgetDocument } from '../../documents/budget';
import type { Finding } from '../../documents/finding';
import { formatSwedish } from '../../figures/number-text';
import { amountCells } from '../audit-cell';
import { cellFinding } from '../cell-finding';

/** Text where an amount belongs: `ca 400`, `se bilaga`. */
export function notANumber(document: BudgetDocument): Finding[] {
  const cells = amountCells(document).filter(({ figure, label }) => figure.state === 'notANumber' && label !== '');
  return cells
    .filter((cell) => document.lines.some(({ row, role }) => row === cell.at.row && role !== 'heading'))
    .map((cell) =>
      cellFinding(cell, {
        rule: 'notANumber',
        severity: 'error',
        message: `”${cell.figure.text}” är text där ett belopp ska stå och räknas inte med; skriv beloppet som tal.`,
      }),
    );
}

/** Numbers that are stored as text: read, but Excel's own sums pass them by. */
export function textNumber(document: BudgetDocument): Finding[] {
  return amountCells(document).flatMap((cell) => {
    const { state, text, amount } = cell.figure;
    if (state !== 'textNumber' || amount === null) return [];
    const read = `${formatSwedish(amount)} ${cell.unit}`;
    const message = `Talet är lagrat som text (”${text}”) och läses som ${read}; Excels egna summor räknar inte med det.`;
    return [cellFinding(cell, { rule: 'textNumber', severity: 'info', message })];
  });
}
