import type { BudgetDocument } from '../../documents/budget';
import type { Finding } from '../../documents/finding';
import { formatSwedish } from '../../figures/number-text';
import type { AuditCell } from '../audit-cell';
import { amountCells } from '../audit-cell';
import { cellFinding } from '../cell-finding';

/** True for a cell in which there is something else than a figure to count with. */
export function isNoFigure({ figure: { state } }: AuditCell): boolean {
  return state === 'notANumber' || state === 'tooLarge';
}

function tooLargeFinding(cell: AuditCell): Finding {
  const message = `Talet ${cell.figure.text} har fler siffror än de 15 som Excel räknar exakt med, och räknas inte med; kontrollera beloppet och dess enhet.`;
  return cellFinding(cell, { rule: 'tooLarge', message });
}

/** A text, or a number beyond all measure, where a figure belongs. */
export function noFigureFinding(cell: AuditCell): Finding {
  if (cell.figure.state === 'tooLarge') return tooLargeFinding(cell);
  const figure = cell.unit === 'antal' ? 'ett antal' : 'ett belopp';
  const written = cell.unit === 'antal' ? 'antalet' : 'beloppet';
  return cellFinding(cell, {
    rule: 'notANumber',
    message: `”${cell.figure.text}” är text där ${figure} ska stå och räknas inte med; skriv ${written} som tal.`,
  });
}

/** A number that is stored as text. */
export function textNumberFinding(cell: AuditCell): Finding | null {
  const { state, text, amount } = cell.figure;
  if (state !== 'textNumber' || amount === null) return null;
  const read = cell.unit === 'antal' ? formatSwedish(amount) : `${formatSwedish(amount)} ${cell.unit}`;
  const message = `Talet är lagrat som text (”${text}”) och läses som ${read}; Excels egna summor räknar inte med det.`;
  return cellFinding(cell, { rule: 'textNumber', message });
}

/** No amount where one belongs: `ca 400`, `se bilaga`, 1E+308. */
export function notANumber(document: BudgetDocument): Finding[] {
  const rows = new Set(document.lines.flatMap(({ row, role }) => (role === 'heading' ? [] : [row])));
  return amountCells(document)
    .filter((cell) => isNoFigure(cell) && cell.label !== '' && rows.has(cell.at.row))
    .map(noFigureFinding);
}

/** Numbers that are stored as text: read, but Excel's own sums pass them by. */
export function textNumber(document: BudgetDocument): Finding[] {
  return amountCells(document).flatMap((cell) => textNumberFinding(cell) ?? []);
}
