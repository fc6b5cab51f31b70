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

/** Cells of the spans; `null` if one is not there. */
function allOf(spans: readonly Span[], measure: Measure, column: SexOrTotal): number[] | null {
  const cells = spans.map((span) => span.cell(measure, column)).filter((cell) => cell !== null);
  return cells.length === spans.length ? cells : null;
}

/** What is accumulated: the sum of periods that fill it, and no less than those within it. */
function addAccumulated(relations: Relations, whole: Span, parts: readonly Span[]): void {
  const isFilled = fills(parts, whole);
  for (const column of COUNT_COLUMNS) {
    for (const measure of ADDED) {
      const [cell, own] = [whole.cell(measure, column), allOf(parts, measure, column)];
      if (cell === null || own === null) continue;
      const terms = [...termsOf([cell], 1), ...termsOf(own, -1)];
      if (isFilled) relations.addZero(terms);
      else relations.addBound(terms);
    }
    addParticipants(relations, { whole, parts, isFilled }, column);
  }
}

/** Who took part: those of the first period, and the new ones of the others. */
function addParticipants(
  relations: Relations,
  { whole, parts, isFilled }: { whole: Span; parts: readonly Span[]; isFilled: boolean },
  column: SexOrTotal,
): void {
  const [head, ...tail] = parts;
  const [all, began, joined] = [
    whole.cell('participants', column),
    head?.cell('participants', column) ?? null,
    allOf(tail, 'new', column),
  ];
  if (head?.first !== whole.first || all === null || began === null || joined === null) return;
  const terms = [...termsOf([all], 1), ...termsOf([began, ...joined], -1)];
  if (isFilled) relations.addZero(terms);
  else relations.addBound(terms);
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
      for (const stock of stocks) relations.addBound(stock);
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
      for (const parts of packings(whole, spans)) {
        addAccumulated(relations, whole, parts);
        const [only] = parts;
        if (parts.length === 1 && only !== undefined) addRests(relations, whole, only);
      }
    }
  }
}
