import type { Grid } from '../../cells/grid';
import type { ActivitiesDocument, ActivityColumn, ActivityLine } from '../../documents/follow-up';
import { labelTextOf } from '../table/cell-content';
import { readFigure } from '../table/figure';
import { BUDGET_WORDS, OUTTURN_WORDS } from '../table/lexicon';
import { mentions } from '../table/phrases';
import { isTotalLabel } from '../table/roles';
import { wordsOf } from '../table/text';
import { countColumnOf } from './count-header';
import { ACTIVITY_WORDS, ANONYMOUS_WORDS, PLANNED_WORDS, VOLUME_WORDS } from './measure-lexicon';
import type { LabelledRow } from './table-below';
import { rowsBelow } from './table-below';

const LONGEST_HEADING = 40;

type Columns = ActivitiesDocument['columns'];

/** What a heading states that its column holds; `null` for texts such as the target group. */
function holdsIn(heading: string): ActivityColumn | null {
  if (heading === '' || heading.length > LONGEST_HEADING) return null;
  const words = wordsOf(heading);
  if (mentions(words, PLANNED_WORDS)) return 'planned';
  if (mentions(words, ANONYMOUS_WORDS)) return 'anonymous';
  if (mentions(words, VOLUME_WORDS)) return 'volume';
  if (mentions(words, BUDGET_WORDS)) return 'budget';
  if (mentions(words, OUTTURN_WORDS)) return 'outturn';
  const kind = countColumnOf(heading);
  return kind === 'percent' ? null : kind;
}

interface Place {
  readonly row: number;
  readonly labelColumn: number;
  readonly columns: Columns;
}

/** A header is one that names the activity, and planned numbers or both money and persons. */
function placeAt(grid: Grid, row: number): Place | null {
  const columns: Columns[number][] = [];
  let labelColumn: number | null = null;
  for (const column of grid.filled.columns(row)) {
    const heading = labelTextOf(grid, row, column).trim();
    const holds = holdsIn(heading);
    if (holds !== null && !columns.some((other) => other.holds === holds)) columns.push({ column, heading, holds });
    else if (labelColumn === null && mentions(wordsOf(heading), ACTIVITY_WORDS)) labelColumn = column;
  }
  const has = (...kinds: ActivityColumn[]) => columns.some(({ holds }) => kinds.includes(holds));
  const isList = has('planned', 'anonymous', 'volume') || (has('budget', 'outturn') && has('women', 'men'));
  return labelColumn === null || columns.length < 2 || !isList ? null : { row, labelColumn, columns };
}

function lineOf(grid: Grid, { row, label }: LabelledRow, columns: Columns): ActivityLine {
  const cells = columns.map(({ column, holds }) => [holds, readFigure(grid, { row, column }, 'kr')] as const);
  return { row, label: label.text, cells: Object.fromEntries(cells) };
}

function documentOf(grid: Grid, { row, labelColumn, columns }: Place): ActivitiesDocument | null {
  const header = { row, labelColumn, columns: columns.map(({ column }) => column) };
  const rows = rowsBelow(grid, header);
  const last = rows.at(-1);
  if (last === undefined) return null;
  const lines = rows.map((each) => lineOf(grid, each, columns));
  const isTotal = isTotalLabel(last.label);
  return {
    kind: 'activities',
    sheet: grid.name,
    range: {
      first: { row, column: Math.min(labelColumn, ...header.columns) },
      last: { row: last.row, column: Math.max(...header.columns) },
    },
    title: null,
    columns,
    lines: isTotal ? lines.slice(0, -1) : lines,
    totalLine: isTotal ? (lines.at(-1) ?? null) : null,
  };
}

/** Reads every list of activities on a sheet. */
export function readActivities(grid: Grid): ActivitiesDocument[] {
  const found: ActivitiesDocument[] = [];
  for (const row of grid.filled.rows()) {
    const place = placeAt(grid, row);
    const document = place === null ? null : documentOf(grid, place);
    if (document !== null) found.push(document);
  }
  return found;
}
