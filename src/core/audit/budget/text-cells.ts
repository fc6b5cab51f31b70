import type { BudgetDocument } from '../../documents/budget';
import type { Finding } from '../../documents/finding';
import { isNoValue } from '../../figures/no-value';
import { formatSwedish } from '../../figures/number-text';
import type { AuditCell } from '../audit-cell';
import { amountCells } from '../audit-cell';
import { cellFinding } from '../cell-finding';

/** True for a cell in which there is something else than a figure to count with. */
export function holdsNoFigure({ figure: { state } }: AuditCell): boolean {
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

/** What is known of cells that state that their value is not there: one piece of information for all of them. */
function noValues(cells: readonly AuditCell[]): Finding[] {
  const [first] = cells;
  if (first === undefined) return [];
  const count = cells.length === 1 ? 'Cellen anger' : `${cells.length} celler anger`;
  const message = `${count} att värdet saknas (”${first.figure.text}”); summor som räknar med det är inte kontrollerade.`;
  return [cellFinding(first, { rule: 'notANumber', severity: 'info', message })];
}

/** No amount where one belongs: `ca 400`, `se bilaga`, 1E+308. A mark for a value that is not there is no fault. */
export function notANumber(document: BudgetDocument): Finding[] {
  const rows = new Set(document.lines.flatMap(({ row, role }) => (role === 'heading' ? [] : [row])));
  const words = amountCells(document).filter(
    (cell) => holdsNoFigure(cell) && cell.label !== '' && rows.has(cell.at.row),
  );
  const isMark = ({ figure }: AuditCell) => figure.state === 'notANumber' && isNoValue(figure.text);
  return [...words.filter((cell) => !isMark(cell)).map(noFigureFinding), ...noValues(words.filter(isMark))];
}

/** Numbers that are stored as text: read, but Excel's own sums pass them by. */
export function textNumber(document: BudgetDocument): Finding[] {
  return amountCells(document).flatMap((cell) => textNumberFinding(cell) ?? []);
}
