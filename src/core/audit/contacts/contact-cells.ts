import type { ContactColumn, ContactLine, ContactsDocument } from '../../documents/contacts';
import { contactLines } from '../../documents/contacts';
import type { AuditCell } from '../audit-cell';
import { countFigureCell } from '../follow-up/count-cell';

/** The cell of a line under one of the headings; `null` where the table has no such. */
export function contactCell(document: ContactsDocument, line: ContactLine, holds: ContactColumn): AuditCell | null {
  const figure = line.figures[holds];
  const heading = document.headings.find((each) => each.holds === holds)?.heading ?? '';
  return figure === undefined ? null : countFigureCell(document.sheet, figure, { label: line.label, heading });
}

/** The cell where it holds a number. */
export function countedCell(document: ContactsDocument, line: ContactLine, holds: ContactColumn): AuditCell | null {
  const cell = contactCell(document, line, holds);
  return cell === null || cell.figure.amount === null ? null : cell;
}

/** Every cell of figures in the table. */
export function contactCells(document: ContactsDocument): AuditCell[] {
  return contactLines(document).flatMap((line) =>
    document.headings.flatMap(({ holds }) => contactCell(document, line, holds) ?? []),
  );
}
