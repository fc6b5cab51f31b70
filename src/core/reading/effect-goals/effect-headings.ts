import type { EffectColumn, EffectHeading, GoalPeriod } from '../../documents/effect-goals';
import { yearPartIn } from '../table/calendar/period-text';
import { yearsInText } from '../table/heading';
import type { HeadingPlace, HeadingSight } from '../table/heading-sight';
import { mayHead, overText } from '../table/heading-sight';
import { goalColumnOf } from '../social-budget/goal-header';
import type { EffectHeadingKind } from './effect-words';
import { effectHeading, targetIn } from './effect-words';

/** Lines of more headings are lists of something else. */
const MOST_PLACES = 100;
/** What a heading of a baseline has in it. */
const BASELINE = /bas|utgång|ingång|start|refer|nollm|nuläg|värde/iu;
/** So many lines below are looked at for whether `Mål` is over words or figures. */
const LINES_BELOW = 8;

export interface EffectHeadings {
  readonly headings: readonly EffectHeading[];
  /** The places of outcomes, by period in time's order. */
  readonly periods: readonly (GoalPeriod & { readonly place: number })[];
  readonly targetYear: number | null;
  /** Places that are neither figures nor labels: units. */
  readonly others: readonly number[];
}

interface Found {
  readonly place: number;
  readonly heading: string;
  readonly kind: EffectHeadingKind;
  readonly year: number | null;
}

/** A table of points is a social budget, whatever else it has. */
const ofSocialBudget = (heading: string) =>
  ['weight', 'points', 'index', 'count'].includes(goalColumnOf(heading) ?? '');

function foundAt(seen: HeadingSight, at: HeadingPlace): Found | null {
  const own = seen.textAt(at.line, at.place);
  const kind = effectHeading(own);
  const isNamed = kind !== null && kind !== 'year';
  const over = isNamed && yearsInText(own).year !== null ? '' : overText(seen, at);
  const above = over === '' ? null : effectHeading(over);
  const { place } = at;
  if (isNamed)
    return {
      place,
      heading: own,
      kind,
      year: yearsInText(own).year ?? (above === 'year' ? yearsInText(over).year : null),
    };
  const isPart = kind === 'year' || yearPartIn(own) !== null;
  if (!isPart) return null;
  const heading = above === null || above === 'year' ? own : `${over} ${own}`;
  return { place, heading, kind: above ?? 'year', year: yearsInText(own).year ?? yearsInText(over).year };
}

/** The headings of a line, with those of the line above where years in this one are parts of them. */
function foundIn(seen: HeadingSight, line: number): Found[] {
  const { sight, textAt } = seen;
  const places = sight.places(line);
  const first = places.find((place) => place > 0) ?? 0;
  const own = places.flatMap((place) => foundAt(seen, { line, place, first }) ?? []);
  const isLower =
    own.some(({ kind, year }) => kind === 'outcome' && year !== null) &&
    places.every((place) => textAt(line, place) !== '');
  if (!isLower) return own;
  const above = sight.places(line - 1).flatMap((place) => {
    const at = { line: line - 1, place, first: 0 };
    return places.includes(place) ? [] : (foundAt(seen, at) ?? []);
  });
  return [...above, ...own].sort((left, right) => left.place - right.place);
}

/** True where figures or what is to be reached stand below, and not words. */
function isOverFigures({ sight }: HeadingSight, line: number, place: number): boolean {
  const texts = sight
    .linesAfter(line)
    .slice(0, LINES_BELOW)
    .filter((each) => sight.places(each).includes(place))
    .map((each) => sight.text(each, place));
  const figures = texts.filter((text) => text === '' || targetIn(text) !== null);
  return texts.length > 0 && figures.length * 2 > texts.length;
}

const FIXED: readonly EffectHeadingKind[] = ['baseline', 'target', 'outcome', 'change', 'attainment', 'status'];
const isFixed = (kind: EffectHeadingKind): kind is EffectColumn => FIXED.includes(kind);

/** What each heading holds, when all of them are known. */
function settled(seen: HeadingSight, line: number, found: readonly Found[]): EffectHeading[] {
  const has = (kind: EffectHeadingKind) => found.some((each) => each.kind === kind);
  const firstValue = Math.min(...found.flatMap(({ kind, year }) => (kind === 'value' && year !== null ? [year] : [])));
  const holdsOf = ({ kind, place, year }: Found): EffectColumn | null => {
    if (isFixed(kind)) return kind;
    if (kind === 'goal') return isOverFigures(seen, line, place) ? 'target' : null;
    if (kind === 'current') return has('baseline') ? 'outcome' : 'baseline';
    if (kind === 'value') return !has('baseline') && !has('current') && year === firstValue ? 'baseline' : 'outcome';
    return kind === 'year' ? 'outcome' : null;
  };
  return found.flatMap((each) => {
    const holds = holdsOf(each);
    return holds === null ? [] : [{ place: each.place, heading: each.heading, holds }];
  });
}

/** Of several targets the one of the last year counts. */
function onlyTarget(headings: readonly EffectHeading[]): EffectHeading[] {
  const targets = headings.filter(({ holds }) => holds === 'target');
  const yearOf = ({ heading }: EffectHeading) => yearsInText(heading).year ?? 0;
  const last = targets.reduce<EffectHeading | null>(
    (latest, each) => (latest === null || yearOf(each) > yearOf(latest) ? each : latest),
    null,
  );
  return headings.filter((each) => each.holds !== 'target' || each === last);
}

/** The headings in a line; `null` where they are of no goals with a baseline. Example: `Indikator | Baslinje | Mål | Utfall`. */
export function effectHeadingsIn(seen: HeadingSight, line: number): EffectHeadings | null {
  const places = seen.sight.places(line);
  if (places.length > MOST_PLACES || !mayHead(seen, line, BASELINE)) return null;
  if (places.some((place) => ofSocialBudget(seen.textAt(line, place)))) return null;
  const found = foundIn(seen, line);
  if (!found.some(({ kind }) => kind === 'baseline' || kind === 'current' || kind === 'value')) return null;
  const headings = onlyTarget(settled(seen, line, found));
  const of = (kind: EffectColumn) => headings.filter(({ holds }) => holds === kind);
  const isOnce = (['baseline', 'change', 'attainment', 'status'] as const).every((kind) => of(kind).length <= 1);
  const [target] = of('target');
  if (target === undefined || of('baseline').length === 0 || !isOnce) return null;
  const yearOf = (place: number) => found.find((each) => each.place === place)?.year ?? null;
  const periods = of('outcome').map(({ place, heading }) => ({ place, name: heading, year: yearOf(place) }));
  return {
    headings,
    periods: periods.sort((left, right) => (left.year ?? 0) - (right.year ?? 0)),
    targetYear: yearOf(target.place),
    others: found.flatMap(({ kind, place }) => (kind === 'unit' ? [place] : [])),
  };
}
