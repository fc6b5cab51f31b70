import type { Grid } from '../../cells/grid';
import type { ControlColumn, ControlLine, ControlPlanDocument, ControlText } from '../../documents/control-plan';
import { headingTextOf, labelTextOf } from '../table/cell-content';
import { readFigure } from '../table/figure';
import { titleAbove } from '../table/sheet-head';
import type { Sight } from '../table/sight';
import { firstSeen } from '../table/sight';
import type { ControlHeading } from './control-columns';
import { controlHeading } from './control-columns';
import { controlFrequency, tertialNamed } from './control-frequency';
import { controlTopic } from './control-topic';
import type { GradeScale } from './grades';
import { gradeScale } from './grades';

/** Fewer columns are a list of something else. */
const FEWEST_COLUMNS = 4;
/** A control fills so many of the columns; a line with less is an area's name or a note. */
const FEWEST_TEXTS = 2;
/** A plan goes on over so many empty lines. */
const MOST_EMPTY = 2;
const LOOKING = { mostTurnedRows: 60, depth: 40 } as const;

type Headings = ControlPlanDocument['headings'];

interface Table {
  readonly grid: Grid;
  readonly sight: Sight;
  readonly header: number;
  readonly headings: Headings;
  readonly label: number;
}

const textAt = (table: Pick<Table, 'grid' | 'sight'>, line: number, place: number) => {
  const { row, column } = table.sight.cell(line, place);
  return headingTextOf(table.grid, row, column);
};

/** The columns of a line of headings, each kind once. Risk is likelihood where nothing else is. */
function headingsIn(sight: Sight, line: number): Headings {
  const found: { place: number; heading: string; holds: ControlHeading }[] = [];
  for (const place of sight.places(line)) {
    const heading = sight.text(line, place).trim();
    const holds = controlHeading(heading);
    if (holds !== null && !found.some((other) => other.holds === holds)) found.push({ place, heading, holds });
  }
  const isKnown = (wanted: ControlColumn) => found.some(({ holds }) => holds === wanted);
  const risk: ControlColumn | null = !isKnown('likelihood') ? 'likelihood' : isKnown('process') ? null : 'process';
  return found.flatMap(({ place, heading, holds }) => {
    const column = holds === 'risk' ? risk : holds;
    return column === null ? [] : [{ place, heading, holds: column }];
  });
}

function tableAt(grid: Grid, sight: Sight, header: number): Table | null {
  const headings = headingsIn(sight, header);
  const placeOf = (wanted: ControlColumn) => headings.find(({ holds }) => holds === wanted)?.place;
  const label = placeOf('process') ?? placeOf('moment');
  const isPlan = placeOf('consequence') !== undefined && placeOf('likelihood') !== undefined;
  if (label === undefined || !isPlan || headings.length < FEWEST_COLUMNS) return null;
  return { grid, sight, header, headings, label };
}

/** The lines of controls under the headings, each with the area that is stated beside or above it. */
function linesOf(table: Table): { readonly line: number; readonly area: string | null }[] {
  const { sight, header, headings, label } = table;
  const lines: { line: number; area: string | null }[] = [];
  let [area, last]: [string | null, number] = [null, header];
  for (const line of sight.linesAfter(header)) {
    if (line > last + 1 + MOST_EMPTY) break;
    last = line;
    const before = sight.places(line).filter((place) => place < Math.min(...headings.map(({ place: own }) => own)));
    const beside = before.map((place) => sight.text(line, place)).find((text) => /\p{L}/u.test(text));
    area = beside ?? area;
    const filled = headings.filter(({ place }) => textAt(table, line, place) !== '');
    if (filled.length >= FEWEST_TEXTS) lines.push({ line, area });
    else if (filled.length === 1 && filled[0]?.place === label) area = textAt(table, line, label);
  }
  return lines;
}

function controlLine(table: Table, { line, area }: ReturnType<typeof linesOf>[number], scale: GradeScale): ControlLine {
  const { grid, sight, headings, label } = table;
  const texts: Partial<Record<ControlColumn, ControlText>> = Object.fromEntries(
    headings.map(({ place, holds }) => [holds, { at: sight.cell(line, place), text: textAt(table, line, place) }]),
  );
  const score = texts.score;
  const gradeOf = (column: 'consequence' | 'likelihood') => scale.gradeOf(texts[column]?.text ?? '', column);
  return {
    ...{ at: sight.cell(line, label), area, texts },
    label: textAt(table, line, label) || (texts.moment?.text ?? ''),
    ...{ consequence: gradeOf('consequence'), likelihood: gradeOf('likelihood') },
    frequency: controlFrequency(texts.frequency?.text ?? ''),
    topic: controlTopic([texts.process?.text ?? '', texts.moment?.text ?? '', texts.method?.text ?? '']),
    tertial: tertialNamed([texts.frequency?.text ?? '', texts.report?.text ?? '']),
    printedScore: score === undefined ? null : readFigure(grid, score.at, 'kr'),
  };
}

/** Everything that is written on the sheet beside the plan's own lines may state its scale. */
function statedBeside({ grid }: Table): string[] {
  return grid.filled.rows().flatMap((row) => grid.filled.columns(row).map((column) => labelTextOf(grid, row, column)));
}

function documentOf(table: Table): ControlPlanDocument | null {
  const { grid, sight, header, headings, label } = table;
  const found = linesOf(table);
  const graded = headings.filter(({ holds }) => holds === 'consequence' || holds === 'likelihood');
  const texts = found.flatMap(({ line }) => graded.map(({ place }) => textAt(table, line, place)));
  const scale = gradeScale(
    texts.filter((text) => text !== ''),
    statedBeside(table),
  );
  const lines = found.map((each) => controlLine(table, each, scale));
  if (!lines.some(({ consequence, likelihood }) => consequence !== null && likelihood !== null)) return null;
  const range = sight.range([header, ...found.map(({ line }) => line)], [label, ...headings.map(({ place }) => place)]);
  return {
    ...{ kind: 'controlPlan', sheet: grid.name, range, title: titleAbove(grid, range.first.row) },
    ...{ headings, grades: scale.grades, lines },
  };
}

/**
 * Reads a plan of internal control: a row for each control with who, how often, consequence and likelihood, or a
 * column for each. Example: `Process | Kontrollmoment | Ansvarig | Frekvens | Konsekvens | Riskbedömning`.
 */
export function readControlPlan(grid: Grid): ControlPlanDocument | null {
  return firstSeen(grid, LOOKING, (sight, line) => {
    const table = tableAt(grid, sight, line);
    return table && documentOf(table);
  });
}
