import type { ActivitiesDocument, ActivityColumn, ActivityLine } from '../../documents/follow-up';
import type { AuditCell } from '../audit-cell';
import type { Equation } from '../equation';
import { countFigureCell } from './count-cell';

/** The columns that make the total number of participants. */
const PERSONS: readonly ActivityColumn[] = ['women', 'men', 'anonymous'];

function cellIn(document: ActivitiesDocument, line: ActivityLine, holds: ActivityColumn): AuditCell | null {
  const figure = line.cells[holds];
  const heading = document.columns.find((column) => column.holds === holds)?.heading ?? '';
  return figure === undefined ? null : countFigureCell(document.sheet, figure, { label: line.label, heading });
}

const everyLine = ({ lines, totalLine }: ActivitiesDocument) => (totalLine === null ? lines : [...lines, totalLine]);

function equation(rule: Equation['rule'], total: AuditCell | null, cells: readonly (AuditCell | null)[]): Equation[] {
  if (total === null || total.figure.state === 'blank') return [];
  const terms = cells.flatMap((cell) => (cell === null ? [] : [{ cell, sign: 1 as const }]));
  return terms.length < 2 ? [] : [{ rule, total, terms, isOfCounts: true }];
}

/** Women, men and anonymous participants make the total; the row of sums adds the activities. */
export function activityEquations(document: ActivitiesDocument): Equation[] {
  const persons = everyLine(document).flatMap((line) =>
    equation(
      'genderTotal',
      cellIn(document, line, 'total'),
      PERSONS.map((holds) => cellIn(document, line, holds)),
    ),
  );
  const { totalLine } = document;
  if (totalLine === null) return persons;
  const sums = document.columns.flatMap(({ holds }) =>
    equation(
      'sum',
      cellIn(document, totalLine, holds),
      document.lines.map((line) => cellIn(document, line, holds)),
    ),
  );
  return [...persons, ...sums];
}

/** Every cell of figures in the list. */
export function activityCells(document: ActivitiesDocument): AuditCell[] {
  return everyLine(document).flatMap((line) =>
    document.columns.flatMap(({ holds }) => cellIn(document, line, holds) ?? []),
  );
}
