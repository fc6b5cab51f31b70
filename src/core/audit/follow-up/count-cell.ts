import type { Figure } from '../../documents/budget';
import type { FollowUpDocument, FollowUpLine } from '../../documents/follow-up';
import type { Measure, SexOrTotal } from '../../documents/measure';
import { COUNT_COLUMNS } from '../../documents/measure';
import type { AuditCell } from '../audit-cell';

const HEADINGS: Readonly<Record<SexOrTotal | 'percent', string>> = {
  women: 'Kvinnor',
  men: 'Män',
  total: 'Totalt',
  percent: '%',
};

/** A figure of a table of counts as a cell of the audit. */
export function countFigureCell(sheet: string, figure: Figure, about: { label: string; heading: string }): AuditCell {
  return {
    key: `${sheet}!${figure.row},${figure.column}`,
    at: { sheet, row: figure.row, column: figure.column },
    ...about,
    figure,
    unit: 'antal',
    lineAmounts: null,
    decimals: 0,
  };
}

/** The cell of a line in one of the block's columns; `null` if the block has no such column. */
export function countCell(
  { sheet }: FollowUpDocument,
  line: FollowUpLine,
  column: SexOrTotal | 'percent',
): AuditCell | null {
  const figure = line[column];
  return figure === null ? null : countFigureCell(sheet, figure, { label: line.label, heading: HEADINGS[column] });
}

/** The block's line with the measure, if it has one. */
export function measureLine({ lines }: FollowUpDocument, measure: Measure): FollowUpLine | null {
  return lines.find((line) => line.measure === measure) ?? null;
}

/** The cell of a measure in a column of the block. */
export function measureCell(document: FollowUpDocument, measure: Measure, column: SexOrTotal): AuditCell | null {
  const line = measureLine(document, measure);
  return line === null ? null : countCell(document, line, column);
}

/** Every cell of counts in the block. */
export function countCells(document: FollowUpDocument): AuditCell[] {
  return document.lines.flatMap((line) => COUNT_COLUMNS.flatMap((column) => countCell(document, line, column) ?? []));
}
