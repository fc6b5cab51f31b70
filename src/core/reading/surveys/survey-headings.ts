import type { SurveyColumn, SurveyHeading } from '../../documents/surveys';
import { yearPartIn } from '../table/calendar/period-text';
import { yearsInText } from '../table/heading';
import type { HeadingPlace, HeadingSight } from '../table/heading-sight';
import { mayHead, overText } from '../table/heading-sight';
import type { SurveyHeadingKind } from './survey-words';
import { isOwnHeading, surveyHeading } from './survey-words';

/** Lines of more are lists of something else. */
const MOST_PLACES = 200;

/** What a heading of those asked has in it. */
const ASKED = /utskick|utsän|skicka|fråg|urval|mottag|inbjud/iu;

/** The headings of a table, and what its occasions are called. */
export interface SurveyHeadings {
  readonly headings: readonly SurveyHeading[];
  readonly occasions: readonly (string | null)[];
  /** True where a heading can be of nothing but a survey. */
  readonly areOwn: boolean;
}

interface Found {
  readonly place: number;
  readonly heading: string;
  readonly kind: SurveyHeadingKind;
  /** What names the occasion: a year or a part of one, at the heading or over it. */
  readonly occasion: string | null;
}

/** True for a text that tells one occasion from another. Example: `2031`, `Tertial 1`. */
const namesOccasion = (text: string) => yearsInText(text).year !== null || yearPartIn(text) !== null;

const PERIOD = /(?<!\d)(?:(?:vår|höst)en\s+)?(?:19|20)\d{2}(?!\d)/iu;

/** The year in a heading that states more than it. Example: of `Svar 2031` it is `2031`. */
function occasionIn(text: string): string | null {
  return namesOccasion(text) ? (PERIOD.exec(text)?.[0] ?? text) : null;
}

function foundAt(seen: HeadingSight, at: HeadingPlace): Found | null {
  const { line, place } = at;
  const heading = seen.textAt(line, place);
  const own = surveyHeading(heading);
  if (own === null && !namesOccasion(heading)) return null;
  const over = overText(seen, at);
  // A year under `Svar` is of the answers; any other heading under it is what it states itself.
  const kind = own ?? surveyHeading(over);
  const occasion = occasionIn(heading) ?? occasionIn(over);
  return kind === null ? null : { place, heading: own === null ? over : heading, kind, occasion };
}

function foundIn(seen: HeadingSight, line: number): Found[] {
  const places = seen.sight.places(line);
  if (places.length > MOST_PLACES) return [];
  const first = places.find((place) => place > 0) ?? 0;
  return places.flatMap((place) => foundAt(seen, { line, place, first }) ?? []);
}

const PART_OF: Readonly<Partial<Record<SurveyHeadingKind, SurveyColumn>>> = {
  ...{ answers: 'rate', positive: 'positiveShare' },
};

/** What a heading holds, a part without more by what is before it. */
function heldBy({ kind }: Found, before: Found | undefined): SurveyColumn | null {
  if (kind !== 'share') return kind;
  return before === undefined ? null : (PART_OF[before.kind] ?? null);
}

/** What is named twice is left out: nothing states which of `Nöjda` and `Mycket nöjda` is meant. */
function onlyOnce(headings: readonly SurveyHeading[]): SurveyHeading[] {
  return headings.filter(
    ({ holds, occasion }) => headings.filter((each) => each.holds === holds && each.occasion === occasion).length === 1,
  );
}

/** True where an occasion has both those asked and those who answered, or their part. */
const isCounted = (headings: readonly SurveyHeading[], occasion: number) => {
  const held = headings.flatMap((each) => (each.occasion === occasion ? [each.holds] : []));
  return held.includes('sent') && (held.includes('answers') || held.includes('rate'));
};

/**
 * The headings in a line; `null` where they are of no survey. Example: `Grupp | Utskickade | Svar | Svarsfrekvens`, or
 * `Utskick | Svar` under 2031 and again under 2032.
 */
export function surveyHeadingsIn(seen: HeadingSight, line: number): SurveyHeadings | null {
  const found = mayHead(seen, line, ASKED) ? foundIn(seen, line) : [];
  const occasions = [...new Set(found.map(({ occasion }) => occasion))];
  const headings = found.flatMap((each, index): SurveyHeading[] => {
    const holds = heldBy(each, found[index - 1]);
    const { place, heading, occasion } = each;
    return holds === null ? [] : [{ place, heading, holds, occasion: occasions.indexOf(occasion) }];
  });
  const kept = onlyOnce(headings);
  if (occasions.length === 0 || !occasions.every((_, index) => isCounted(kept, index))) return null;
  return { headings: kept, occasions, areOwn: kept.some(({ heading }) => isOwnHeading(heading)) };
}
