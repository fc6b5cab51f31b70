import type { Grid } from '../../cells/grid';
import { ownName } from '../../cells/grid';
import { headingTextOf } from '../table/cell-content';
import { yearsPlanned } from '../table/heading';
import type { Sight } from '../table/sight';
import type { StepColumns } from './request-columns';
import { hasYearsBelow, stepColumns } from './request-columns';
import { headedStage, isBudgetHeading } from './request-words';

/** The headings of a table of requests. */
export interface RequestHead {
  readonly first: number;
  readonly last: number;
  readonly years: readonly StepColumns[];
  /** All texts of its headings. */
  readonly headings: readonly string[];
  /** The texts between the table before it and its headings, the nearest last. */
  readonly titles: readonly string[];
  /** True where columns of a budget are beside the requests. */
  readonly hasBudget: boolean;
}

/** Years are in a line beside that of the stages, or in the next but one. */
const FARTHEST = 2;

function textsAt(grid: Grid, sight: Sight, line: number | undefined): Map<number, string> {
  if (line === undefined) return new Map();
  const texts = sight.places(line).map((place): [number, string] => {
    const { row, column } = sight.cell(line, place);
    return [place, headingTextOf(grid, row, column)];
  });
  return new Map(texts.filter(([, text]) => text !== ''));
}

/** True for a line in which somebody asks and is answered. */
export function isHeadLine(sight: Sight, line: number): boolean {
  const stages = new Set(sight.places(line).flatMap((place) => headedStage(sight.text(line, place))?.stage ?? []));
  return stages.has('asked') && stages.size > 1;
}

/** The texts of the lines before the headings, from the end of what was read before. */
function titlesBefore(sight: Sight, after: number, line: number): string[] {
  const before = sight.lines.filter((each) => each > after && each < line);
  return before
    .flatMap((each) => sight.places(each).map((place) => sight.text(each, place)))
    .filter((text) => text !== '');
}

/**
 * The headings of a table of requests in a line; `null` where it has none. `after` is the last line that was read before
 * it. Example: `Insats | Äskande 2032 | Förslag | Beslut`.
 */
export function requestHead(
  grid: Grid,
  sight: Sight,
  { line, after }: { line: number; after: number },
): RequestHead | null {
  if (!isHeadLine(sight, line)) return null;
  const [before, next] = [sight.lines.filter((each) => each < line && each > after).at(-1), sight.linesAfter(line)[0]];
  const near = (other: number | undefined) =>
    other !== undefined && Math.abs(other - line) <= FARTHEST ? other : undefined;
  const texts = {
    ...{ stages: textsAt(grid, sight, line), above: textsAt(grid, sight, near(before)) },
    below: textsAt(grid, sight, near(next)),
  };
  const titles = titlesBefore(sight, after, line);
  const named = [...titles.toReversed(), ownName(grid)].map((text) => yearsPlanned(text).year);
  const years = stepColumns(texts, named.find((year) => year !== null) ?? null);
  if (years.length === 0) return null;
  const headings = [...texts.stages.values(), ...texts.above.values()];
  const last = hasYearsBelow(texts) ? (next ?? line) : line;
  return { first: line, last, years, headings, titles, hasBudget: [...texts.stages.values()].some(isBudgetHeading) };
}
