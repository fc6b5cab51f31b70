import type { Grid } from '../../cells/grid';
import type { Figure } from '../../documents/budget';
import type { ContactColumn, ContactLine, ContactsDocument, ContactShare } from '../../documents/contacts';
import { CONTACT_SHARES } from '../../documents/contacts';
import { asFractions } from '../follow-up/percent-scale';
import { statedPeriod } from '../follow-up/stated-period';
import { isFigureLook, lookOf } from '../table/cell-content';
import { readFigure } from '../table/figure';
import { readLabel } from '../table/label';
import { isTotalLabel } from '../table/roles';
import { titleAbove } from '../table/sheet-head';
import { Sight } from '../table/sight';
import { contactColumnOf } from './contact-columns';

/** A header names so many columns, so many of them of what only such tables count. */
const FEWEST_COLUMNS = 3;
const FEWEST_OWN = 2;
const OWN: readonly ContactColumn[] = [
  ...(['referred', 'attended', 'conversations', 'missed'] as const),
  ...(['contactsWomen', 'contactsMen', 'contacts'] as const),
];

/** Insatser beside each other have few figures each: on longer sheets they are not looked for. */
const MOST_TURNED_ROWS = 200;

type Headings = ContactsDocument['headings'];

interface Table {
  readonly sight: Sight;
  readonly header: number;
  readonly labels: number;
  readonly headings: Headings;
}

/** The headings of a line: each kind once, the first that is of it. */
function headingsIn(sight: Sight, line: number): Headings {
  const found: Headings[number][] = [];
  const above = sight.places(line - 1);
  let [next, over] = [0, ''];
  for (const place of sight.places(line)) {
    // What is over a place is the nearest text at it or before it.
    for (let at = above[next]; at !== undefined && at <= place; at = above[next]) {
      over = sight.text(line - 1, at);
      next += 1;
    }
    const heading = sight.text(line, place);
    const holds = contactColumnOf({ own: heading, over });
    if (holds !== null && !found.some((other) => other.holds === holds)) found.push({ place, heading, holds });
  }
  return found;
}

/** The table under a line of headings, its labels in the nearest place before them that has any. */
function tableAt(sight: Sight, header: number): Table | null {
  const headings = headingsIn(sight, header);
  const own = headings.filter(({ holds }) => OWN.includes(holds));
  const [first] = headings;
  if (first === undefined || headings.length < FEWEST_COLUMNS || own.length < FEWEST_OWN) return null;
  const isLabel = (place: number) => place < first.place && /\p{L}/u.test(sight.text(header + 1, place));
  const labels = sight.places(header + 1).findLast(isLabel);
  return labels === undefined ? null : { sight, header, labels, headings };
}

/** The lines below the header with a label and figures, to the first that has neither. */
function linesOf({ sight, header, labels, headings }: Table, grid: Grid): number[] {
  const lines: number[] = [];
  for (const line of sight.linesAfter(header)) {
    if (line !== (lines.at(-1) ?? header) + 1) break;
    const hasFigure = headings.some(({ place }) => {
      const { row, column } = sight.cell(line, place);
      return isFigureLook(lookOf(grid, row, column));
    });
    if (sight.text(line, labels) === '' || !hasFigure) break;
    lines.push(line);
  }
  return lines;
}

const isShare = (holds: ContactColumn): holds is ContactShare => CONTACT_SHARES.some((share) => share === holds);

/** The figures of each heading, line by line; percents as fractions. */
function figuresBy(table: Table, grid: Grid, lines: readonly number[]): ReadonlyMap<ContactColumn, readonly Figure[]> {
  return new Map(
    table.headings.map(({ place, holds }) => {
      const figures = lines.map((line) => readFigure(grid, table.sight.cell(line, place), 'kr'));
      return [holds, isShare(holds) ? asFractions(grid, figures) : figures];
    }),
  );
}

function documentOf(grid: Grid, table: Table): ContactsDocument | null {
  const { sight, header, labels, headings } = table;
  const lines = linesOf(table, grid);
  if (lines.length === 0) return null;
  const figures = figuresBy(table, grid, lines);
  const read = lines.map((line, index): ContactLine => {
    const own = headings.flatMap(({ holds }) => {
      const figure = figures.get(holds)?.[index];
      return figure === undefined ? [] : [[holds, figure] as const];
    });
    return { at: sight.cell(line, labels), label: sight.text(line, labels), figures: Object.fromEntries(own) };
  });
  const last = read.at(-1);
  const isTotal = last !== undefined && read.length > 1 && isTotalLabel(readLabel(last.label));
  const range = sight.range([header, ...lines], [labels, ...headings.map(({ place }) => place)]);
  const title = titleAbove(grid, range.first.row);
  return {
    ...{ kind: 'contacts', sheet: grid.name, range, title, headings },
    ...statedPeriod({ headings: title === null ? [] : [title], rows: [], sheet: grid.name }),
    lines: isTotal ? read.slice(0, -1) : read,
    totalLine: isTotal ? last : null,
  };
}

function readSeen(grid: Grid, isTurned: boolean): ContactsDocument[] {
  const sight = new Sight(grid, isTurned);
  return sight.lines.flatMap((line) => {
    const table = tableAt(sight, line);
    return (table && documentOf(grid, table)) ?? [];
  });
}

/**
 * Reads every table of contacts on a sheet: a row for each insats with who was referred, who came and how often, or a
 * column for each. Example: `Insats | Anvisade | Närvarade | Samtal | Bortfall`.
 */
export function readContacts(grid: Grid): ContactsDocument[] {
  const inRows = readSeen(grid, false);
  const isShort = grid.filled.rows().length <= MOST_TURNED_ROWS;
  return inRows.length > 0 || !isShort ? inRows : readSeen(grid, true);
}
