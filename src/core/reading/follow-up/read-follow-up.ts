import { formatRange } from '../../cells/address';
import type { Grid } from '../../cells/grid';
import type { NotChecked } from '../../documents/finding';
import type { FollowUpDocument } from '../../documents/follow-up';
import type { Reading } from '../reading';
import { readFollowUpBlocks } from './follow-up-blocks';

function unreadRows(document: FollowUpDocument): NotChecked[] {
  const unknown = document.lines.filter(({ measure, partOfPositive }) => measure === null && !partOfPositive);
  if (unknown.length === 0) return [];
  const labels = unknown.map(({ label }) => `”${label}”`).join(', ');
  const range = unknown.map(({ row }) =>
    formatRange({
      first: { row, column: document.range.first.column },
      last: { row, column: document.range.last.column },
    }),
  );
  return [
    {
      sheet: document.sheet,
      range: range.join(', '),
      reason: `Raden ${labels} känns inte igen som ett uppföljningsmått; bara att kvinnor och män ger totalen kontrolleras.`,
    },
  ];
}

function orphanReasons(orphans: ReturnType<typeof readFollowUpBlocks>['orphans']): NotChecked[] {
  return orphans.map(({ sheet, heading }) => ({
    sheet,
    range: formatRange({ first: heading, last: heading }),
    reason: `Under rubriken ”${heading.text}” finns ingen tabell; nästa tabell hör till rubriken närmast ovanför den.`,
  }));
}

/** Reads the follow-up blocks of a sheet; states which headings have no table, and which rows were not understood. */
export function readFollowUp(grid: Grid): Reading {
  const { documents, orphans } = readFollowUpBlocks(grid);
  return { documents, findings: [], notChecked: [...orphanReasons(orphans), ...documents.flatMap(unreadRows)] };
}
