import type { Grid } from '../../cells/grid';
import type { Figure } from '../../documents/budget';
import type { SurveyColumn, SurveyFigures, SurveyLine, SurveysDocument } from '../../documents/surveys';
import { grouped } from '../../figures/grouped';
import { asFractions } from '../follow-up/percent-scale';
import { isFigureLook, lookOf } from '../table/cell-content';
import { readFigure } from '../table/figure';
import { yearsInText } from '../table/heading';
import type { HeadingSight } from '../table/heading-sight';
import { headingSight } from '../table/heading-sight';
import { readLabel } from '../table/label';
import { isTotalLabel } from '../table/roles';
import { titleAbove } from '../table/sheet-head';
import { Sight } from '../table/sight';
import type { SurveyHeadings } from './survey-headings';
import { surveyHeadingsIn } from './survey-headings';
import { isOfSurvey, isOverQuestions } from './survey-words';

/** Groups beside each other have few figures each: on longer sheets they are not looked for. */
const MOST_TURNED_ROWS = 100;
/** A sum may stand one empty line below its parts. */
const MOST_EMPTY = 1;

interface Table extends SurveyHeadings, HeadingSight {
  readonly grid: Grid;
  readonly header: number;
  /** Where the labels are. */
  readonly labels: number;
}

/** A line with figures, by its label. */
interface LabelledLine {
  readonly line: number;
  readonly label: string;
  /** The year before its label, there or on a line above; `null` where there is none. */
  readonly year: string | null;
}

const isShare = (holds: SurveyColumn) => holds === 'rate' || holds === 'positiveShare';

function hasFigure({ grid, sight, headings }: Table, line: number): boolean {
  return headings.some(({ place }) => {
    const { row, column } = sight.cell(line, place);
    return isFigureLook(lookOf(grid, row, column));
  });
}

/** True for a line that begins another table: texts where the figures are. */
const isHeader = (table: Table, line: number) =>
  !hasFigure(table, line) && table.headings.filter(({ place }) => table.sight.text(line, place) !== '').length > 1;

const isSum = (label: string) => isTotalLabel(readLabel(label));

/** The year that stands on a line before its label. */
function yearBefore({ sight, labels, textAt }: Table, line: number): string | null {
  const texts = sight.places(line).flatMap((place) => (place < labels ? [textAt(line, place)] : []));
  return texts.find((text) => yearsInText(text).year !== null) ?? null;
}

/** The lines below the headings that have a label and figures, to the first gap or the next headings. */
function linesOf(table: Table): LabelledLine[] {
  const { sight, header, labels, textAt } = table;
  const lines: LabelledLine[] = [];
  let last = header;
  for (const line of sight.linesAfter(header)) {
    const label = textAt(line, labels);
    const isNear = line <= last + 1 || (line <= last + 1 + MOST_EMPTY && isSum(label));
    if (!isNear || isHeader(table, line)) break;
    last = line;
    const year = yearBefore(table, line) ?? lines.at(-1)?.year ?? null;
    if (label !== '' && hasFigure(table, line)) lines.push({ line, label, year });
  }
  return lines;
}

/** The lines of each survey: those of a year, where years stand before the labels, to its sum. */
function surveysIn(table: Table): LabelledLine[][] {
  const all = linesOf(table);
  const isYearOnEach = all.every(({ line, label }) => isSum(label) || yearBefore(table, line) !== null);
  // Where each line has its year, a sum without one is of all years, which is no survey.
  const lines = isYearOnEach ? all.filter(({ line, year }) => year === null || yearBefore(table, line) !== null) : all;
  return [...grouped(lines, ({ year }) => year ?? '').values()].map((each) => {
    const sum = each.findIndex(({ label }) => isSum(label));
    return each[0]?.year === null || sum < 0 ? each : each.slice(0, sum + 1);
  });
}

/** Where the labels are: the nearest place before the figures that has any. */
function labelPlace({ sight, textAt }: HeadingSight, header: number, { headings }: SurveyHeadings): number | null {
  const first = Math.min(...headings.map(({ place }) => place));
  for (const line of sight.linesAfter(header).slice(0, 2)) {
    const place = sight.places(line).findLast((each) => each < first && textAt(line, each) !== '');
    if (place !== undefined) return place;
  }
  return null;
}

/** The figures of every line under each heading; percents as fractions. */
function figuresOf(table: Table, lines: readonly LabelledLine[]): SurveyFigures[][] {
  const { grid, sight, headings, occasions } = table;
  const columns = headings.map(({ place, holds }): readonly Figure[] => {
    const figures = lines.map(({ line }) => readFigure(grid, sight.cell(line, place), 'kr'));
    return isShare(holds) ? asFractions(grid, figures) : figures;
  });
  return lines.map((_, line) =>
    occasions.map((__, occasion) =>
      Object.fromEntries(
        headings.flatMap((heading, index) => {
          const figure = columns[index]?.[line];
          return heading.occasion !== occasion || figure === undefined ? [] : [[heading.holds, figure]];
        }),
      ),
    ),
  );
}

/** True where the labels name years, so that the lines are one survey after another. */
function areYears(lines: readonly SurveyLine[]): boolean {
  const years = lines.flatMap(({ label, isTotal }) => (isTotal ? [] : [yearsInText(label).year]));
  return years.length > 1 && years.every((year) => year !== null) && new Set(years).size === years.length;
}

/** What is above the headings and below the title: the name of one table of several. */
function captionAbove({ sight, header, labels, textAt }: Table, title: string | null): string | null {
  const above = sight.lines.findLast((line) => line < header) ?? header;
  const text = above === header ? '' : textAt(above, labels);
  return text === '' || text === title || sight.places(above).length > 1 ? null : text;
}

function documentOf(table: Table, title: string | null, found: readonly LabelledLine[]): SurveysDocument {
  const { grid, sight, header, labels, headings, textAt } = table;
  const figures = figuresOf(table, found);
  const lines = found.map(({ line, label }, index): SurveyLine => ({
    ...{ at: sight.cell(line, labels), label, isTotal: isSum(label), isPart: readLabel(label).partOfAbove },
    figures: figures[index] ?? [],
  }));
  const places = [labels, ...headings.map(({ place }) => place)];
  const range = sight.range([header, ...found.map(({ line }) => line)], places);
  const caption = found[0]?.year ?? captionAbove(table, title);
  return {
    ...{ kind: 'surveys', sheet: grid.name, range, title, headings, lines },
    occasions: table.occasions.map((name) => name ?? caption),
    isSummed: !isOverQuestions(textAt(header, labels)) && !areYears(lines),
  };
}

function readSeen(grid: Grid, isTurned: boolean): SurveysDocument[] {
  const sight = new Sight(grid, isTurned);
  const seen = headingSight(grid, sight);
  return sight.lines.flatMap((header) => {
    const found = surveyHeadingsIn(seen, header);
    const labels = found && labelPlace(seen, header, found);
    if (found === null || labels === null) return [];
    const title = titleAbove(grid, sight.cell(header, labels).row);
    const isOwn = found.areOwn || [grid.name, title ?? ''].some(isOfSurvey);
    if (!isOwn) return [];
    const table = { ...found, ...seen, grid, header, labels };
    return surveysIn(table).map((lines) => documentOf(table, title, lines));
  });
}

/**
 * Reads every table of whom a survey was sent to and who answered: a row for each group or question, or a column for
 * each. Example: `Grupp | Utskickade | Svar | Svarsfrekvens`.
 */
export function readSurveys(grid: Grid): SurveysDocument[] {
  const inRows = readSeen(grid, false);
  const isShort = grid.filled.rows().length <= MOST_TURNED_ROWS;
  return inRows.length > 0 || !isShort ? inRows : readSeen(grid, true);
}
