import type { Grid } from '../../cells/grid';
import type { CoFinancingDocument, CoFinancingLine, CoFinancingRole } from '../../documents/co-financing';
import type { Unit } from '../../figures/unit';
import { readFigure } from '../table/figure';
import { titleAbove } from '../table/sheet-head';
import type { Sight } from '../table/sight';
import { firstSeen } from '../table/sight';
import { unitInText } from '../table/unit-text';
import { coFinancingRole, isBudgetLine, isOwnPart } from './co-financing-words';

const LOOKING = { mostTurnedRows: 40, depth: 30 } as const;
/** A table goes on over so many empty lines. */
const MOST_EMPTY = 2;

interface Label {
  readonly line: number;
  readonly text: string;
}

/** The lines from the first on that have a label in the same place as it. */
function labelsFrom(sight: Sight, first: number, place: number): Label[] {
  const labels: Label[] = [{ line: first, text: sight.text(first, place) }];
  for (const line of sight.linesAfter(first)) {
    if (line > (labels.at(-1)?.line ?? first) + 1 + MOST_EMPTY) break;
    const text = sight.text(line, place);
    if (/\p{L}/u.test(text)) labels.push({ line, text });
  }
  return labels;
}

const isNumber = (grid: Grid, { row, column }: { row: number; column: number }) =>
  readFigure(grid, { row, column }, 'kr').amount !== null;

/** The places beside the labels where lines that are understood have amounts. */
function amountPlaces(grid: Grid, sight: Sight, { labels, place }: { labels: readonly Label[]; place: number }) {
  const places = labels
    .filter(({ text }) => coFinancingRole(text) !== null)
    .flatMap(({ line }) => sight.places(line).filter((each) => each > place && isNumber(grid, sight.cell(line, each))));
  return [...new Set(places)].sort((a, b) => a - b);
}

/** Where a table's amounts are, and in what unit. */
interface Amounts {
  readonly labels: readonly Label[];
  readonly place: number;
  readonly places: readonly number[];
  readonly unit: Unit;
}

/** Money that is given is listed under what it is a part of, until the next line that is understood. */
function linesOf(grid: Grid, sight: Sight, { labels, place, places, unit }: Amounts): CoFinancingLine[] {
  let under: CoFinancingLine['under'] = null;
  const seen = new Set<CoFinancingRole>();
  return labels.flatMap(({ line, text }): CoFinancingLine[] => {
    const known = coFinancingRole(text);
    // A second line of what there is one of is a part of it, or something else.
    const role = known === null || seen.has(known) ? 'source' : known;
    if (role !== 'source') {
      seen.add(role);
      under = role === 'cash' || role === 'inKind' ? role : null;
    }
    const figures = places.map((each) => readFigure(grid, sight.cell(line, each), unit));
    if (figures.every(({ state }) => state === 'blank')) return [];
    const isSource = role === 'source';
    return [
      {
        at: sight.cell(line, place),
        label: text,
        role,
        under: isSource ? under : null,
        isOwn: isSource && isOwnPart(text),
        figures,
      },
    ];
  });
}

/** Support alone, or a line of co-financing alone, is in many budgets. */
function isWhole(lines: readonly CoFinancingLine[]): boolean {
  const has = (role: CoFinancingRole) => lines.some((line) => line.role === role);
  const isShared = has('public') || has('cash') || has('inKind');
  return (
    has('support') &&
    isShared &&
    (has('degree') || has('required') || (has('public') && (has('cash') || has('inKind'))))
  );
}

function documentFrom(grid: Grid, sight: Sight, first: number): CoFinancingDocument | null {
  const place = sight.places(first).find((each) => coFinancingRole(sight.text(first, each)) !== null);
  if (place === undefined) return null;
  const labels = labelsFrom(sight, first, place);
  if (labels.some(({ text }) => isBudgetLine(text))) return null;
  const places = amountPlaces(grid, sight, { labels, place });
  if (places.length === 0) return null;
  const range = sight.range([first, ...labels.map(({ line }) => line)], [place, ...places]);
  const title = titleAbove(grid, range.first.row);
  const above = sight.lines.filter((line) => line < first).at(-1);
  const columns = places.map((each) => (above === undefined ? '' : sight.text(above, each)));
  const unit = [...columns, title ?? ''].map(unitInText).find((each) => each !== null) ?? 'kr';
  const lines = linesOf(grid, sight, { labels, place, places, unit });
  if (!isWhole(lines)) return null;
  return { kind: 'coFinancing', sheet: grid.name, range, title, unit, columns, lines };
}

/**
 * Reads how a project with support from the Social Fund is paid for: a line for each part, or a column for each.
 * Example: `Ansökt stöd från ESF`, `Offentlig medfinansiering`, `Kontant medfinansiering`, `Medfinansieringsgrad, krav`.
 */
export function readCoFinancing(grid: Grid): CoFinancingDocument | null {
  return firstSeen(grid, LOOKING, (sight, line) => documentFrom(grid, sight, line));
}
