import { amountColumns } from './amount-column';
import type { BudgetDocument, BudgetLine } from './budget';
import { ROLES } from './line-role';
import { shareCell, shareScale } from './share-column';
import type { ShareQuestion, ShareSource, SharesByLine } from './share-source';
import { nearestYear } from './share-source';

/** True for a column of percentages of costs too: how much has been used, say. */
function measuresCosts(document: BudgetDocument, column: number): boolean {
  return document.lines.some(
    ({ role, figures }) => ROLES[role].section === 'cost' && (figures[column]?.amount ?? null) !== null,
  );
}

/** The columns for the year: its own and those without one, else those of the nearest year. One alone is for all. */
function columnsFor({ document, year }: ShareQuestion): number[] {
  const all = document.columns.flatMap(({ content }, index) =>
    content === 'share' && !measuresCosts(document, index) ? [index] : [],
  );
  if (all.length < 2) return all;
  const yearOf = (index: number) => document.columns[index]?.year ?? null;
  const nearest =
    year === null
      ? null
      : nearestYear(
          all.flatMap((index) => yearOf(index) ?? []),
          year,
        );
  const dated = nearest === null ? [] : all.filter((index) => yearOf(index) === nearest);
  const undated = all.filter((index) => yearOf(index) === null);
  return nearest === year && dated.length > 0 ? dated : undated.length > 0 ? undated : dated;
}

/** As many share columns as columns of amounts go with one each, in order; else any of them may be meant. */
function columnsBeside(question: ShareQuestion): number[] {
  const { document, index, year } = question;
  const columns = columnsFor(question);
  const amounts = amountColumns(document);
  const ofYear = amounts.filter((amount) => document.columns[amount]?.year === year);
  const group = [ofYear, amounts].find(({ length }) => columns.length > 1 && length === columns.length);
  const own = group === undefined ? undefined : columns[group.indexOf(index)];
  return own === undefined ? columns : [own];
}

function inColumn({
  document,
  columns,
  line,
}: {
  document: BudgetDocument;
  columns: readonly number[];
  line: BudgetLine;
}) {
  const sources = columns.flatMap((index): ShareSource[] => {
    const figure = line.figures[index];
    if (figure === undefined || figure.amount === null) return [];
    const at = { sheet: document.sheet, row: figure.row, column: figure.column };
    const year = document.columns[index]?.year ?? null;
    return [{ share: figure.amount.div(shareScale(document.lines, index)), at, in: 'cell', year, of: 'share' }];
  });
  const [first] = sources;
  return first === undefined || sources.some(({ share }) => !share.eq(first.share)) ? null : first;
}

function inLabel(document: BudgetDocument, line: BudgetLine): ShareSource | null {
  if (line.share === null) return null;
  const at = { sheet: document.sheet, ...shareCell(document, line) };
  return at.column === document.labelColumn ? { share: line.share, at, in: 'label', year: null, of: 'share' } : null;
}

/** The percentages at the members' lines, in their labels or in the column of them that goes with the year. */
export function printedShares(question: ShareQuestion): SharesByLine {
  const { document, members } = question;
  const columns = columnsBeside(question);
  return new Map(
    members.flatMap((index) => {
      const line = document.lines[index];
      const source = line === undefined ? null : (inLabel(document, line) ?? inColumn({ document, columns, line }));
      return source === null ? [] : [[index, source] as const];
    }),
  );
}
