import type { Grid } from '../../cells/grid';
import type { EquivalentsDocument, SupportFigure } from '../../documents/equivalents';
import { isMissingMark } from '../../documents/equivalents';
import { labelTextOf } from '../table/cell-content';
import { readFigure } from '../table/figure';
import { mentions } from '../table/phrases';
import { titleAbove } from '../table/sheet-head';
import { wordsOf } from '../table/text';
import type { SupportHeader } from './support-header';
import { findSupportHeader } from './support-header';
import { agesIn, contentIn, EQUIVALENT_WORDS } from './support-lexicon';
import { stubsOf } from './support-stub';

/** Fewer kinds of content are no table of support: one figure that is called so may be anything. */
const FEWEST_CONTENTS = 2;

function hasFigure(grid: Grid, row: number, { figures }: SupportHeader): boolean {
  return figures.some(({ column }) => {
    const value = grid.value(row, column);
    return (
      typeof value === 'number' || (typeof value === 'string' && (isMissingMark(value) || /^\s*[\d–-]/.test(value)))
    );
  });
}

/** True if the sheet says what only these tables are about, in its headings or labels. */
function isAboutEquivalents(grid: Grid, { row, stub }: SupportHeader): boolean {
  const rows = [...grid.filled.rows(0, row), ...grid.filled.rows(row + 1)];
  return rows.some((each) =>
    grid.filled
      .columns(each)
      .some(
        (column) =>
          (each <= row || stub.includes(column)) &&
          mentions(wordsOf(labelTextOf(grid, each, column)), EQUIVALENT_WORDS),
      ),
  );
}

function figuresIn(grid: Grid, header: SupportHeader, title: string): SupportFigure[] {
  const rows = grid.filled.rows(header.row + 1).filter((row) => hasFigure(grid, row, header));
  const stubs = stubsOf(grid, header, rows);
  return rows.flatMap((row) => {
    const stub = stubs.get(row);
    if (stub === undefined) return [];
    return header.figures.flatMap(({ column, heading, ...named }): SupportFigure[] => {
      const content = stub.content ?? named.content ?? contentIn(title);
      const period = named.period ?? stub.period;
      const figure = readFigure(grid, { row, column }, 'kr');
      if (content === null || period === null || figure.state === 'blank') return [];
      const { region, sex, age } = stub;
      return [
        {
          ...{
            content,
            period,
            heading,
            figure,
            label: stub.content === null && named.content !== null ? heading : stub.label,
          },
          ...{ region: region ?? '', sex: sex ?? 'total', age: age ?? agesIn(title) },
        },
      ];
    });
  });
}

/** Reads a sheet as SCB's table of full-year equivalents, in PxWeb's layout or one like it; `null` for any other. */
export function readEquivalents(grid: Grid): EquivalentsDocument | null {
  const header = findSupportHeader(grid);
  if (header === null || !isAboutEquivalents(grid, header)) return null;
  const title = titleAbove(grid, header.row);
  const figures = figuresIn(grid, header, title ?? '');
  if (new Set(figures.map(({ content }) => content)).size < FEWEST_CONTENTS) return null;
  const rows = figures.map(({ figure }) => figure.row);
  return {
    kind: 'equivalents',
    sheet: grid.name,
    range: {
      first: { row: header.row, column: header.stub[0] ?? 0 },
      last: { row: Math.max(...rows), column: Math.max(...figures.map(({ figure }) => figure.column)) },
    },
    ...{ title, figures },
  };
}
