import type { BudgetDocument } from '../../documents/budget';
import type { Finding } from '../../documents/finding';
import type { AuditCell } from '../audit-cell';
import { amountCells, auditCell } from '../audit-cell';
import { cellFinding } from '../cell-finding';
import type { Equation } from '../equation';
import { cellsOf, holds } from '../equation';

/** A line must have this many other amounts before its blank is remarkable. */
const FEWEST_OTHERS = 2;

function isFilled(cell: AuditCell | null): boolean {
  return cell !== null && cell.figure.state !== 'blank' && cell.figure.state !== 'dash';
}

/** The lines right above and below both have an amount in the column. */
function hasFilledNeighbours(document: BudgetDocument, cell: AuditCell): boolean {
  const line = document.lines.findIndex(({ row }) => row === cell.at.row);
  const column = document.columns.findIndex((candidate) => candidate.column === cell.at.column);
  return [line - 1, line + 1].every((neighbour) => isFilled(auditCell(document, neighbour, column)));
}

/** Blank cells among filled ones on which no sum depends: a sum that holds has shown them to be nothing. */
export function missing(document: BudgetDocument, equations: readonly Equation[]): Finding[] {
  const decided = new Set(
    equations
      .filter((equation) => holds(equation) !== null)
      .flatMap(cellsOf)
      .map(({ key }) => key),
  );
  return amountCells(document)
    .filter((cell) => cell.figure.state === 'blank' && (cell.lineAmounts?.length ?? 0) >= FEWEST_OTHERS)
    .filter((cell) => !decided.has(cell.key) && hasFilledNeighbours(document, cell))
    .map((cell) =>
      cellFinding(cell, {
        rule: 'missing',
        message:
          'Cellen är tom fast raden och kolumnen har belopp runt omkring; fyll i beloppet, eller 0 om det är inget.',
      }),
    );
}
