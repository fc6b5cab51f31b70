import type { Grid } from '../../cells/grid';
import type { PostColumn, PostLine, PostTableDocument } from '../../documents/post-table';
import { POST_COLUMNS } from '../../documents/post-table';
import { labelTextOf } from '../table/cell-content';
import { readFigure } from '../table/figure';
import { TOTAL_WORDS } from '../table/lexicon';
import type { Phrase } from '../table/phrases';
import { mentions } from '../table/phrases';
import { firstHeader, titleAbove } from '../table/sheet-head';
import { wordsOf } from '../table/text';
import { unitInText } from '../table/unit-text';

const LONGEST_HEADING = 40;
const MOST_EMPTY = 1;

/** What headings hold. The order decides: what is paid on wages is no wage, and the cost of wages no wage either. */
const HEADINGS: readonly (readonly [PostColumn, readonly Phrase[]])[] = [
  [
    'onCosts',
    [
      ['po'],
      ['pålägg'],
      ['lönebikostnad*'],
      ['personalomkostnad*'],
      ['arbetsgivaravg*'],
      ['sociala', 'avgifter'],
      ['soc', 'avg'],
    ],
  ],
  ['cost', [['kostnad*'], ['lönekostnad*'], ['årskostnad*'], ['totalkostnad*'], ['totalt'], ['summa']]],
  ['degree', [['grad'], ['tjänstegrad*'], ['tjänstgöringsgrad*'], ['sysselsättningsgrad*'], ['omfattning']]],
  ['wage', [['lön'], ['månadslön*'], ['årslön*'], ['grundlön*'], ['medellön*']]],
];

type Headings = PostTableDocument['headings'];

function headingHolds(text: string): PostColumn | null {
  if (text === '' || text.length > LONGEST_HEADING) return null;
  return HEADINGS.find(([, phrases]) => mentions(wordsOf(text), phrases))?.[0] ?? null;
}

/** Headings of all that a cost is counted from, each once. */
function headingsAt(grid: Grid, row: number): { readonly row: number; readonly headings: Headings } | null {
  const headings = grid.filled.columns(row).flatMap((column): Headings[number][] => {
    const heading = labelTextOf(grid, row, column).trim();
    const holds = headingHolds(heading);
    return holds === null ? [] : [{ column, heading, holds }];
  });
  const isWhole = POST_COLUMNS.every((holds) => headings.filter((each) => each.holds === holds).length === 1);
  return isWhole ? { row, headings } : null;
}

function lineAt(grid: Grid, row: number, headings: Headings): PostLine | null {
  const first = Math.min(...headings.map(({ column }) => column));
  const column = grid.filled.columns(row).find((each) => each < first && labelTextOf(grid, row, each).trim() !== '');
  if (column === undefined) return null;
  const label = labelTextOf(grid, row, column).trim();
  if (mentions([wordsOf(label)[0] ?? ''], TOTAL_WORDS)) return null;
  const figureOf = (wanted: PostColumn) => {
    const at = headings.find(({ holds }) => holds === wanted)?.column ?? 0;
    return readFigure(grid, { row, column: at }, 'kr');
  };
  const figures = {
    degree: figureOf('degree'),
    wage: figureOf('wage'),
    onCosts: figureOf('onCosts'),
    cost: figureOf('cost'),
  };
  return figures.cost.amount === null ? null : { at: { row, column }, label, figures };
}

/** Reads a table of posts with what their costs are counted from. Example: `Tjänst | Grad | Månadslön | PO | Kostnad`. */
export function readPostTable(grid: Grid): PostTableDocument | null {
  const header = firstHeader(grid, headingsAt);
  if (header === null) return null;
  const { row: top, headings } = header;
  const lines: PostLine[] = [];
  let last = top;
  for (const row of grid.filled.rows(top + 1)) {
    if (row > last + 1 + MOST_EMPTY) break;
    const line = lineAt(grid, row, headings);
    if (line !== null) lines.push(line);
    last = row;
  }
  if (lines.length === 0) return null;
  const columns = [...headings.map(({ column }) => column), ...lines.map(({ at }) => at.column)];
  const title = titleAbove(grid, top);
  const cost = headings.find(({ holds }) => holds === 'cost')?.heading ?? '';
  return {
    ...{ kind: 'postTable', sheet: grid.name, title, headings, lines },
    range: { first: { row: top, column: Math.min(...columns) }, last: { row: last, column: Math.max(...columns) } },
    unit: unitInText(cost) ?? unitInText(title ?? '') ?? 'kr',
  };
}
