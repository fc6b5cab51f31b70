import type { Grid } from '../../cells/grid';
import type { FeeColumn, FeeLine, NetworkFeesDocument } from '../../documents/network-fees';
import type { Unit } from '../../figures/unit';
import { readFigure } from '../table/figure';
import { titleAbove } from '../table/sheet-head';
import type { Sight } from '../table/sight';
import { firstSeen } from '../table/sight';
import { unitInText } from '../table/unit-text';
import { feeHeading, isAllMembers, isOfFees, perMilleIn } from './fee-words';

type Headings = NetworkFeesDocument['headings'];

const LOOKING = { mostTurnedRows: 40, depth: 30 } as const;
/** What fees are a part of, and two of the fee, its raise and the new one. */
const FEWEST_COLUMNS = 3;
const MOST_EMPTY = 1;

interface Table {
  readonly grid: Grid;
  readonly sight: Sight;
  readonly headings: Headings;
  /** Where the names are. */
  readonly place: number;
  readonly unit: Unit;
}

/** So many lines are looked at for what stands under a heading; under a title there is nothing. */
const LINES_BELOW = 12;

function headingsIn(sight: Sight, line: number): Headings {
  const found = new Map<FeeColumn, Headings[number]>();
  const below = new Set(
    sight
      .linesAfter(line)
      .slice(0, LINES_BELOW)
      .flatMap((each) => sight.places(each)),
  );
  for (const place of sight.places(line).filter((each) => below.has(each))) {
    const heading = sight.text(line, place);
    const holds = feeHeading(heading);
    if (holds !== null && !found.has(holds)) found.set(holds, { place, heading, holds });
  }
  return [...found.values()];
}

function lineAt({ grid, sight, headings, place, unit }: Table, line: number): FeeLine | null {
  const label = sight.text(line, place);
  const figureOf = (wanted: FeeColumn) => {
    const heading = headings.find(({ holds }) => holds === wanted);
    const figure = heading === undefined ? null : readFigure(grid, sight.cell(line, heading.place), unit);
    return figure?.state === 'blank' ? null : figure;
  };
  const figures = {
    ...{ base: figureOf('base'), current: figureOf('current'), raise: figureOf('raise'), next: figureOf('next') },
  };
  const isFilled = Object.values(figures).some((figure) => figure !== null && figure.amount !== null);
  return label === '' || !isFilled ? null : { at: sight.cell(line, place), label, isAll: isAllMembers(label), figures };
}

function documentFrom(grid: Grid, sight: Sight, header: number): NetworkFeesDocument | null {
  const headings = headingsIn(sight, header);
  const isBased = headings.some(({ holds }) => holds === 'base');
  if (!isBased || headings.length < FEWEST_COLUMNS) return null;
  const place = Math.min(...headings.map((each) => each.place)) - 1;
  if (place < 0) return null;
  const title = titleAbove(grid, sight.cell(header, place).row);
  const texts = [...headings.map(({ heading }) => heading), title ?? ''];
  if (![...texts, grid.name].some(isOfFees)) return null;
  const unit = texts.map(unitInText).find((each) => each !== null) ?? 'kr';
  const table = { grid, sight, headings, place, unit };
  const lines: FeeLine[] = [];
  let last = header;
  for (const line of sight.linesAfter(header)) {
    if (line > last + 1 + MOST_EMPTY) break;
    const found = lineAt(table, line);
    if (found !== null) lines.push(found);
    last = line;
  }
  if (lines.length === 0) return null;
  const range = sight.range([header, last], [place, ...headings.map((each) => each.place)]);
  const raise = headings.find(({ holds }) => holds === 'raise')?.heading ?? '';
  return {
    ...{ kind: 'networkFees', sheet: grid.name, range, title, unit, headings, lines },
    raiseRate: perMilleIn(raise) ?? perMilleIn(title ?? ''),
  };
}

/**
 * Reads fees that are so many per mille of what each förbund has: a row for each förbund, or a column for each.
 * Example: `Förbund | Tilldelade medel | Serviceavgift i dag | Höjning 1 promille | Ny avgift`.
 */
export function readNetworkFees(grid: Grid): NetworkFeesDocument | null {
  return firstSeen(grid, LOOKING, (sight, line) => documentFrom(grid, sight, line));
}
