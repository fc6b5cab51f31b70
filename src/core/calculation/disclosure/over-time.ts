import type { Measure, SexOrTotal } from '../../documents/measure';
import { COUNT_COLUMNS, EXIT_PARTS, MEASURES, POSITIVE_MEASURES } from '../../documents/measure';
import type { Period } from '../../documents/period';
import type { CountTerm, Relations } from './count-table';
import { termsOf } from './count-table';

/** What adds up over tertials; who takes part and who remains do not. */
const ADDED = MEASURES.filter((measure) => measure !== 'participants' && measure !== 'remaining');
const TERTIALS = 3;

/** The counts of one unit in one period. */
export interface TimedCounts {
  readonly period: Period;
  readonly cell: (measure: Measure, column: SexOrTotal) => number | null;
}

interface Span extends TimedCounts {
  /** Tertials counted through the years. */
  readonly first: number;
  readonly last: number;
}

function spanOf(counts: TimedCounts): Span {
  const { year, first, last } = counts.period;
  const before = (year ?? 0) * TERTIALS;
  return { ...counts, first: before + first, last: before + last };
}

/** Each choice of periods within the whole that do not overlap, in their order. */
function packings(whole: Span, spans: readonly Span[]): Span[][] {
  const inside = spans.filter(
    (span) => span.first >= whole.first && span.last <= whole.last && span.last - span.first < whole.last - whole.first,
  );
  const from = (start: number): Span[][] =>
    inside
      .filter(({ first }) => first >= start)
      .flatMap((span) => [[span], ...from(span.last + 1).map((rest) => [span, ...rest])]);
  return from(whole.first);
}

const length = ({ first, last }: Span) => last - first + 1;

function fills(parts: readonly Span[], whole: Span): boolean {
  return parts.reduce((sum, part) => sum + length(part), 0) === length(whole);
}

/** True if what is left of the longer period is one period, as a table could have it. */
function leavesOne(parts: readonly Span[], whole: Span): boolean {
  const ends = [whole.first, ...parts.map(({ last }) => last + 1)];
  const gaps = [...parts.map(({ first }) => first), whole.last + 1].filter((first, index) => first !== ends[index]);
  return gaps.length === 1;
}

/** Cells of the spans; `null` if one is not there. */
function allOf(spans: readonly Span[], measure: Measure, column: SexOrTotal): number[] | null {
  const cells = spans.map((span) => span.cell(measure, column)).filter((cell) => cell !== null);
  return cells.length === spans.length ? cells : null;
}

/** Periods within a longer one, and the choices of periods that fill it. */
interface Within {
  readonly whole: Span;
  readonly parts: readonly Span[];
  readonly filled: readonly Span[][];
}

/** Where tables fill the longer period the sum is zero; else a rest is left, which is no new count if another table has it. */
function addDifference(
  relations: Relations,
  { whole, parts, filled }: Within,
  { terms, measure, column }: { terms: readonly CountTerm[]; measure: Measure; column: SexOrTotal },
): void {
  const isInTable = filled.some(
    (tables) =>
      tables.length === parts.length + 1 &&
      parts.every((part) => tables.includes(part)) &&
      allOf(tables, measure, column) !== null,
  );
  if (fills(parts, whole)) relations.addZero(terms);
  else if (isInTable || !leavesOne(parts, whole)) relations.addBound(terms);
  else relations.addRest(terms);
}

/** What is accumulated: the sum of periods that fill it, and with those within it alone a rest of the other periods. */
function addAccumulated(relations: Relations, within: Within): void {
  for (const column of COUNT_COLUMNS) {
    for (const measure of ADDED) {
      const [cell, own] = [within.whole.cell(measure, column), allOf(within.parts, measure, column)];
      if (cell === null || own === null) continue;
      const terms = [...termsOf([cell], 1), ...termsOf(own, -1)];
      addDifference(relations, within, { terms, measure, column });
    }
    addParticipants(relations, within, column);
  }
}

/** Who took part: those of the first period, and the new ones of the others. */
function addParticipants(relations: Relations, within: Within, column: SexOrTotal): void {
  const { whole, parts } = within;
  const [head, ...tail] = parts;
  const [all, began, joined] = [
    whole.cell('participants', column),
    head?.cell('participants', column) ?? null,
    allOf(tail, 'new', column),
  ];
  if (head?.first !== whole.first || all === null || began === null || joined === null) return;
  const terms = [...termsOf([all], 1), ...termsOf([began, ...joined], -1)];
  addDifference(relations, within, { terms, measure: 'new', column });
}

/** What a row has besides the parts that the table prints grows with the period as they do. */
function addRests(relations: Relations, whole: Span, part: Span): void {
  for (const column of COUNT_COLUMNS) {
    for (const [measure, parts] of [
      ['positive', POSITIVE_MEASURES],
      ['exits', EXIT_PARTS],
    ] as const) {
      const rest = (span: Span, sign: 1 | -1): CountTerm[] | null => {
        const cell = span.cell(measure, column);
        const present = parts.map((each) => span.cell(each, column)).filter((each) => each !== null);
        if (cell === null || present.length === 0 || present.length === parts.length) return null;
        return [...termsOf([cell], sign), ...termsOf(present, sign === 1 ? -1 : 1)];
      };
      const [longer, shorter] = [rest(whole, 1), rest(part, -1)];
      if (longer && shorter && longer.length === shorter.length) relations.addBound([...longer, ...shorter]);
    }
  }
}

/** Who was there when a period began: those who took part less the new ones, by whatever rows there are. */
function opening(span: Span, column: SexOrTotal): CountTerm[] | null {
  const at = (measure: Measure) => span.cell(measure, column);
  const [all, joined, left, stayed] = [at('participants'), at('new'), at('exits'), at('remaining')];
  if (joined === null) return null;
  if (all !== null) return [...termsOf([all], 1), ...termsOf([joined], -1)];
  return left === null || stayed === null ? null : [...termsOf([left, stayed], 1), ...termsOf([joined], -1)];
}

/** Who was there when a period ended. */
function closing(span: Span, column: SexOrTotal): CountTerm[] | null {
  const at = (measure: Measure) => span.cell(measure, column);
  const [all, left, stayed] = [at('participants'), at('exits'), at('remaining')];
  if (stayed !== null) return termsOf([stayed], 1);
  return all === null || left === null ? null : [...termsOf([all], 1), ...termsOf([left], -1)];
}

const negated = (terms: readonly CountTerm[]): CountTerm[] =>
  terms.map(({ cell, sign }) => ({ cell, sign: sign === 1 ? -1 : 1 }));

/** Whoever remains after one period is there when the next begins; nobody is there twice or less than nobody. */
function addStocks(relations: Relations, spans: readonly Span[]): void {
  const days = new Set(spans.flatMap(({ first, last }) => [first, last + 1]));
  for (const day of days) {
    for (const column of COUNT_COLUMNS) {
      const ended = spans.filter(({ last }) => last + 1 === day).map((span) => closing(span, column));
      const began = spans.filter(({ first }) => first === day).map((span) => opening(span, column));
      const stocks = [...ended, ...began].filter((terms) => terms !== null);
      // Who was there on a day is a count of its own where no table has it.
      const isPrinted = stocks.some((stock) => stock.length === 1);
      for (const stock of stocks) {
        if (isPrinted) relations.addBound(stock);
        else relations.addRest(stock);
      }
      for (const [one, other] of pairs(stocks)) relations.addZero([...one, ...negated(other)]);
      addEarlierStock(relations, spans, { day, column });
    }
  }
}

/** Where the new ones are not counted, those who take part are at least those who remained before. */
function addEarlierStock(
  relations: Relations,
  spans: readonly Span[],
  { day, column }: { day: number; column: SexOrTotal },
): void {
  for (const span of spans) {
    const all = span.cell('participants', column);
    if (span.first !== day || all === null || span.cell('new', column) !== null) continue;
    for (const { last, cell } of spans) {
      const stayed = last + 1 === day ? cell('remaining', column) : null;
      if (stayed !== null) relations.addBound([...termsOf([all], 1), ...termsOf([stayed], -1)]);
    }
  }
}

function pairs<Item>(items: readonly Item[]): (readonly [Item, Item])[] {
  return items.flatMap((one, index) => items.slice(index + 1).map((other) => [one, other] as const));
}

/** Adds what the periods of one unit have to do with each other, within a year and from one year to the next. */
export function addOverTime(relations: Relations, counts: readonly TimedCounts[]): void {
  const dated = counts.filter(({ period }) => period.year !== null).map(spanOf);
  const undated = counts.filter(({ period }) => period.year === null).map(spanOf);
  for (const spans of [dated, undated]) {
    addStocks(relations, spans);
    for (const whole of spans) {
      const packed = packings(whole, spans);
      const filled = packed.filter((parts) => fills(parts, whole));
      for (const parts of packed) {
        addAccumulated(relations, { whole, parts, filled });
        const [only] = parts;
        if (parts.length === 1 && only !== undefined) addRests(relations, whole, only);
      }
    }
  }
}
