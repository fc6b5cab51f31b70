import type { Grid } from '../../cells/grid';
import type { Measure } from '../../documents/measure';
import { COUNT_COLUMNS, MEASURES } from '../../documents/measure';
import type { PublishedCount, PublishedRow, Publications } from '../../documents/notes/publications';
import { NOTHING_PUBLISHED } from '../../documents/notes/publications';
import type { Period, Tertial } from '../../documents/period';
import type { PlanCell } from '../../port/sheet-plan';
import { placeItems, textItem } from '../parts/row-item';

/** What the hidden cells of earlier publications begin with. */
const HEAD = 'Redovisat för allmänheten';
const HIDDEN = '..';
const GAP = '|';
/** Between lines; a name does not have it. */
const LINE = '\u00a6';
/** The characters of one cell: Excel has room for some more. */
const ROOM = 30_000;
const TERTIALS: readonly Tertial[] = [1, 2, 3];

const countText = (count: PublishedCount) => (count === null ? '' : count === 'hidden' ? HIDDEN : String(count));

function rowText({ unit, scope, period, measure, ...columns }: PublishedRow): string {
  const { year, first, last } = period;
  const counts = COUNT_COLUMNS.map((column) => countText(columns[column]));
  return [scope, year ?? '', first, last, measure, ...counts, unit.replaceAll(LINE, GAP)].join(GAP);
}

function countOf(text: string | undefined): PublishedCount {
  if (text === HIDDEN) return 'hidden';
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : null;
}

function periodOf([year = '', first, last]: readonly (string | undefined)[]): Period | null {
  const tertial = (text: string | undefined) => TERTIALS.find((each) => String(each) === text) ?? null;
  const [from, to] = [tertial(first), tertial(last)];
  if (from === null || to === null || from > to || !/^(\d{4})?$/.test(year)) return null;
  return { year: year === '' ? null : Number(year), first: from, last: to };
}

function rowOf(text: string): PublishedRow[] {
  const [scope, year, first, last, measureText, women, men, total, ...unit] = text.split(GAP);
  const period = periodOf([year, first, last]);
  const measure: Measure | undefined = MEASURES.find((each) => each === measureText);
  if ((scope !== 'unit' && scope !== 'all') || period === null || measure === undefined) return [];
  const counts = { women: countOf(women), men: countOf(men), total: countOf(total) };
  return [{ unit: unit.join(GAP), scope, period, measure, ...counts }];
}

/** Lines in as few texts as there is room for. */
function inCells(lines: readonly string[]): string[] {
  return lines.reduce<string[]>((cells, line) => {
    const last = cells.at(-1);
    if (last === undefined || last.length + line.length >= ROOM) return [...cells, line];
    return [...cells.slice(0, -1), last + LINE + line];
  }, []);
}

/** The cells that remember what has been published, from a column on in the first row: only what anybody could have read. */
export function publicationCells({ limits, rows }: Publications, column: number): PlanCell[] {
  if (limits === null) return [];
  const head = [HEAD, limits.threshold, limits.lowest, Number(limits.showZeros), Number(limits.zerosOnce)].join(GAP);
  const texts = inCells([head, ...rows.map(rowText)]);
  return placeItems(
    { row: 0, column },
    texts.map((text) => textItem(text, 'note')),
  );
}

/** The lines that are remembered, wherever in the first row they begin. */
function remembered(grid: Grid): string[] {
  const texts: string[] = [];
  for (const column of grid.filled.columns(0)) {
    const value = grid.value(0, column);
    if (typeof value === 'string' && (texts.length > 0 || value.startsWith(HEAD + GAP))) texts.push(value);
  }
  return texts.flatMap((text) => text.split(LINE));
}

const limitOf = (text: string | undefined) => (/^\d{1,6}$/.test(text ?? '') ? Number(text) : null);

/** What earlier publications showed, from the sheet that remembers it. A line that cannot be read is left out. */
export function readPublications(grid: Grid): Publications {
  const [head = '', ...rows] = remembered(grid);
  const [, threshold, lowest, zeros, once] = head.split(GAP);
  const [last, least] = [limitOf(threshold), limitOf(lowest)];
  if (last === null || least === null) return NOTHING_PUBLISHED;
  return {
    limits: { threshold: last, lowest: least, showZeros: zeros === '1', zerosOnce: once !== '0' },
    rows: rows.flatMap(rowOf),
  };
}
