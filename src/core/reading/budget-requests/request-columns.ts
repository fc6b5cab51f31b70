import type { RequestStep } from '../../documents/budget-requests';
import { REQUEST_STAGES } from '../../documents/budget-requests';
import { yearsInText, yearsPlanned } from '../table/heading';
import type { HeadedStage } from './request-words';
import { headedStage, isNameHeading } from './request-words';

/** The texts of a table's headings, by their lines and places. */
export interface HeadTexts {
  /** The line of the stages. */
  readonly stages: ReadonlyMap<number, string>;
  /** The lines before and after it, where years may be. */
  readonly above: ReadonlyMap<number, string>;
  readonly below: ReadonlyMap<number, string>;
}

/** A place where amounts of a step are. */
export interface StepColumn extends RequestStep {
  readonly place: number;
}

/** The steps of a year, from what is asked for to what is decided. */
export interface StepColumns {
  readonly year: number | null;
  readonly columns: readonly StepColumn[];
}

interface Placed extends HeadedStage {
  readonly place: number;
  readonly heading: string;
  readonly year: number | null;
}

/** The last text at the place or before it. */
function carried(texts: ReadonlyMap<number, string>, place: number): string {
  const before = [...texts.keys()].filter((each) => each <= place);
  return texts.get(Math.max(...before)) ?? '';
}

const yearIn = (text: string) => yearsInText(text).year;

/** True where the line after the stages has their years: nothing else is in it than years and what names the lines. */
export function hasYearsBelow({ below }: HeadTexts): boolean {
  const texts = [...below.values()];
  const years = texts.filter((text) => yearIn(text) !== null);
  return years.length > 1 && texts.every((text) => yearIn(text) !== null || isNameHeading(text));
}

/** Years below the stages: each stage is of the places up to the next. */
function byYearsBelow({ stages, below }: HeadTexts): Placed[] {
  return [...below].flatMap(([place, text]) => {
    const year = yearIn(text);
    if (year === null) return [];
    const heading = carried(stages, place);
    const headed = headedStage(heading);
    return headed === null ? [] : [{ ...headed, place, heading: `${heading} ${text}`, year }];
  });
}

/** The years of headings themselves, else of those above them; a step without one is of the year that was asked for last. */
function byOwnYears({ stages, above }: HeadTexts): Placed[] {
  let asked: number | null = null;
  return [...stages].flatMap(([place, heading]) => {
    const headed = headedStage(heading);
    if (headed === null) return [];
    const stated = yearIn(heading) ?? yearsPlanned(carried(above, place)).year;
    if (headed.stage === 'asked') asked = stated;
    return [{ ...headed, place, heading, year: stated ?? asked }];
  });
}

const rank = ({ stage }: HeadedStage) => REQUEST_STAGES.indexOf(stage);

/** Columns of one year where one of them is asked for and something follows from it; `null` otherwise. */
function stepsOf(placed: readonly Placed[]): StepColumn[] | null {
  const isSure = (stage: HeadedStage['stage']) => placed.some((each) => each.stage === stage && each.isSure);
  const kept = placed.filter((each) => each.isSure || !isSure(each.stage));
  const asked = kept.filter(({ stage }) => stage === 'asked');
  const others = kept.filter(({ stage }) => stage !== 'asked');
  const after = others.filter(({ place }) => place > (asked[0]?.place ?? 0));
  // What is before the request is of an earlier year where something follows it, and a frame that is set beforehand is no answer.
  const answers = after.length > 0 ? after : others.filter((each) => each.isSure);
  const decided = answers.filter(({ stage }) => stage === 'decided');
  if (asked.length !== 1 || answers.length === 0 || decided.length > 1) return null;
  const ordered = [...asked, ...answers].toSorted((a, b) => rank(a) - rank(b) || a.place - b.place);
  return ordered.map(({ stage, heading, place }) => ({ stage, heading, place }));
}

/**
 * The columns of each year that somebody asks for money in and is answered. `titleYear` is of the table as a whole.
 * Example: `Äskande 2032 | BG:s förslag | Beslut` is one year in three steps.
 */
export function stepColumns(texts: HeadTexts, titleYear: number | null): StepColumns[] {
  const placed = hasYearsBelow(texts) ? byYearsBelow(texts) : byOwnYears(texts);
  const years = new Map<number | null, Placed[]>();
  for (const each of placed) {
    const year = each.year ?? titleYear;
    years.set(year, [...(years.get(year) ?? []), each]);
  }
  return [...years].flatMap(([year, columns]) => {
    const steps = stepsOf(columns);
    return steps === null ? [] : [{ year, columns: steps }];
  });
}
