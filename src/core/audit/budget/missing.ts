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

/** Asks of a cell whether the lines right above and below both have an amount in its column. */
function filledNeighbours(document: BudgetDocument): (cell: AuditCell) => boolean {
  const lines = new Map(document.lines.map(({ row }, index) => [row, index]));
  const columns = new Map(document.columns.map(({ column }, index) => [column, index]));
  return ({ at }) => {
    const [line, column] = [lines.get(at.row) ?? -2, columns.get(at.column) ?? -1];
    return [line - 1, line + 1].every((neighbour) => isFilled(auditCell(document, neighbour, column)));
  };
}

/** The keys of the cells in equations that can be read: a sum that holds, or does not, has judged them. */
export function judgedCells(equations: readonly Equation[]): ReadonlySet<string> {
  const read = equations.filter((equation) => holds(equation) !== null);
  return new Set(read.flatMap((equation) => cellsOf(equation).map(({ key }) => key)));
}

/** Blank cells among filled ones on which no sum depends: a sum that holds has shown them to be nothing. */
export function missing(document: BudgetDocument, judged: ReadonlySet<string>): Finding[] {
  const hasFilledNeighbours = filledNeighbours(document);
  return amountCells(document)
    .filter((cell) => cell.figure.state === 'blank' && (cell.lineAmounts?.length ?? 0) >= FEWEST_OTHERS)
    .filter((cell) => !judged.has(cell.key) && hasFilledNeighbours(cell))
    .map((cell) =>
      cellFinding(cell, {
        rule: 'missing',
        message:
          'Cellen är tom fast raden och kolumnen har belopp runt omkring; fyll i beloppet, eller 0 om det är inget.',
      }),
    );
}
