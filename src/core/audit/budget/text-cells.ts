import type { BudgetDocument } from '../../documents/budget';
import type { Finding } from '../../documents/finding';
import { amountInText } from '../../figures/amount-in-text';
import { isNoValue } from '../../figures/no-value';
import { formatSwedish } from '../../figures/number-text';
import type { AuditCell } from '../audit-cell';
import { amountCells } from '../audit-cell';
import { cellFinding } from '../cell-finding';
import { cellsText } from '../proof/sentences';
import type { MissingAmounts } from './missing-amounts';

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

/** One warning for all words that no sum lacks an amount for: they may be a note. */
function wordsFinding(cells: readonly AuditCell[]): Finding[] {
  const [first, ...others] = cells;
  if (first === undefined) return [];
  const same = others.length === 0 ? '' : ` Detsamma gäller ${cellsText(others)}.`;
  const message = `”${first.figure.text}” är text bland beloppen och räknas inte med. Ingen summa visar att ett belopp fattas; se efter om ett ska stå där.${same}`;
  return [cellFinding(first, { rule: 'notANumber', severity: 'warning', message })];
}

/**
 * No amount where one belongs: `ca 400`, `se bilaga`, 1E+308. An error where it states an amount itself or where a sum
 * shows that one is missing, else one warning. A mark for a value that is not there is no fault.
 */
export function notANumber(document: BudgetDocument, missing: MissingAmounts): Finding[] {
  const rows = new Set(document.lines.flatMap(({ row, role }) => (role === 'heading' ? [] : [row])));
  const cells = amountCells(document).filter(
    (cell) => holdsNoFigure(cell) && cell.label !== '' && rows.has(cell.at.row),
  );
  const isMark = ({ figure }: AuditCell) => figure.state === 'notANumber' && isNoValue(figure.text);
  const isFault = (cell: AuditCell) =>
    cell.figure.state === 'tooLarge' || missing.has(cell.key) || amountInText(cell.figure.text) !== null;
  const texts = cells.filter((cell) => !isMark(cell));
  return [
    ...texts.filter(isFault).map(noFigureFinding),
    ...wordsFinding(texts.filter((cell) => !isFault(cell))),
    ...noValues(cells.filter(isMark)),
  ];
}

/** Numbers that are stored as text: read, but Excel's own sums pass them by. */
export function textNumber(document: BudgetDocument): Finding[] {
  return amountCells(document).flatMap((cell) => textNumberFinding(cell) ?? []);
}
