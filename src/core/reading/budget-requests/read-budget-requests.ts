import type { Grid } from '../../cells/grid';
import type { BudgetRequestsDocument } from '../../documents/budget-requests';
import type { Unit } from '../../figures/unit';
import { titleAbove } from '../table/sheet-head';
import { Sight } from '../table/sight';
import { unitBySize } from '../table/unit';
import { unitInText } from '../table/unit-text';
import type { RequestHead } from './request-head';
import { isHeadLine, requestHead } from './request-head';
import { placeOfNames, requestYears } from './request-lines';
import { headedStage, isLineOfBudget } from './request-words';

/** Headings are among so many first lines; things beside each other are few. */
const LOOKING = { depth: 200, mostTurnedRows: 40 } as const;
/** A table goes on over so many empty lines. */
const MOST_EMPTY = 1;

/** The lines below the headings, up to an opening or to other headings. */
function bodyLines(sight: Sight, head: RequestHead): number[] {
  const lines: number[] = [];
  let last = head.last;
  for (const line of sight.linesAfter(head.last)) {
    if (line > last + 1 + MOST_EMPTY || isHeadLine(sight, line)) break;
    lines.push(line);
    last = line;
  }
  return lines;
}

interface Body {
  readonly grid: Grid;
  readonly sight: Sight;
  readonly lines: readonly number[];
}

/** The unit by the headings, then the titles, then texts among the amounts, else by the size of the amounts. */
function unitOf({ grid, sight, lines }: Body, { headings, titles }: RequestHead, places: readonly number[]): Unit {
  const cells = lines.flatMap((line) => places.map((place) => sight.cell(line, place)));
  const values = cells.map(({ row, column }) => grid.value(row, column));
  const texts = values.filter((value) => typeof value === 'string').filter((text) => /\d/.test(text));
  const stated = [...headings, ...titles.toReversed(), ...texts].map(unitInText).find((unit) => unit !== null);
  return stated ?? unitBySize(values);
}

/** A table that is turned has little else beside each other than its steps. */
function isAboutSteps(sight: Sight, line: number): boolean {
  const texts = sight.places(line).map((place) => sight.text(line, place));
  const named = texts.filter((text) => text !== '');
  return named.filter((text) => headedStage(text) !== null).length * 2 >= named.length;
}

function documentFrom(grid: Grid, sight: Sight, head: RequestHead): BudgetRequestsDocument | null {
  const lines = bodyLines(sight, head);
  const steps = head.years.flatMap(({ columns }) => columns.map(({ place }) => place));
  const place = placeOfNames({ grid, sight, lines }, { line: head.last, steps: new Set(steps) });
  if (place === null || lines.some((line) => isLineOfBudget(sight.text(line, place)))) return null;
  const unit = unitOf({ grid, sight, lines }, head, steps);
  // Beside each other everything under the headings is the table's; below each other the title may be above the steps.
  const beside = sight.isTurned ? [] : sight.places(head.first);
  const range = sight.range([head.first, ...lines], [place, ...beside, ...steps]);
  const title = head.titles[0] ?? titleAbove(grid, range.first.row);
  const body = { grid, sight, lines, place, unit };
  const years = head.years.flatMap((year) => requestYears(body, year, title ?? grid.name));
  if (years.length === 0) return null;
  return { kind: 'budgetRequests', sheet: grid.name, range, title, unit, years };
}

/** A table with whether columns of a budget are beside its requests. */
interface Found {
  readonly document: BudgetRequestsDocument;
  readonly hasBudget: boolean;
}

function tablesSeen(grid: Grid, isTurned: boolean): Found[] {
  const sight = new Sight(grid, isTurned);
  const found: Found[] = [];
  let after = -1;
  for (const line of sight.lines.slice(0, LOOKING.depth)) {
    const head =
      line <= after || (isTurned && !isAboutSteps(sight, line)) ? null : requestHead(grid, sight, { line, after });
    const document = head === null ? null : documentFrom(grid, sight, head);
    if (head === null || document === null) continue;
    found.push({ document, hasBudget: head.hasBudget });
    after = bodyLines(sight, head).at(-1) ?? head.last;
  }
  return found;
}

/**
 * Reads what activities ask for, what is proposed and what is decided: a line for each, or a column. `beside` are tables
 * with columns of a budget: they are budgets too. Example: `Insats | Äskande | BG:s förslag | Beslut`.
 */
export function readBudgetRequests(grid: Grid, { beside }: { readonly beside: boolean }): BudgetRequestsDocument[] {
  const ways = grid.filled.rows().length > LOOKING.mostTurnedRows ? [false] : [false, true];
  const found = ways.map((isTurned) => tablesSeen(grid, isTurned)).find((tables) => tables.length > 0) ?? [];
  return found.filter(({ hasBudget }) => hasBudget === beside).map(({ document }) => document);
}
