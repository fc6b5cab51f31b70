import type { ExitMeasure } from './measure';
import { EXIT_MEASURES } from './measure';
import type { ExitWord, ParticipantsDocument } from './participants';

/** How an episode ended by the code and text of its exit; `excluded` for a mistaken registration. */
export type ExitCategory = ExitMeasure | 'excluded';

export const EXIT_CATEGORIES: readonly ExitCategory[] = [...EXIT_MEASURES, 'excluded'];

/**
 * Which category an exit belongs to. A rule with code and text needs both, one without text every text
 * of the code. The first rule that fits decides.
 */
export interface ExitRule {
  readonly code: string | null;
  readonly text: string | null;
  readonly category: ExitCategory;
}

/**
 * What the texts of exits mean, tried in this order. A local register knows better than the code: code 1
 * means work, studies and continued rehabilitation alike.
 */
const TEXTS: readonly (readonly [RegExp, ExitCategory])[] = [
  [/felregistr|felaktig registr|dubblett/, 'excluded'],
  [/extra\s?tjänst/, 'extraJobs'],
  [/saknar arbetsförmåga|ingen arbetsförmåga|sjukersättning/, 'noWorkCapacity'],
  [/hälso|ohälsa|sjukdom|sjukskriv|avliden/, 'healthBreak'],
  [/rehab|a-sök|arbetssökande|redo för arbetsförmedling|arbetsförmedling/, 'rehab'],
  [/studi|utbildning/, 'studies'],
  [/arbete|anställ|jobb|egen försörjning/, 'work'],
  [/övrig|annat|annan|flytt|avbrott|avbrut|föräldra|uteblev/, 'otherBreak'],
];

/** What a code means where there is no text; the codes 1 and 3 mean several things. */
const CODES: Readonly<Record<string, ExitCategory>> = {
  1: 'work',
  2: 'rehab',
  3: 'healthBreak',
  4: 'otherBreak',
  5: 'otherBreak',
  7: 'otherBreak',
  9: 'otherBreak',
};

/** Codes whose meaning depends on what follows. */
export const AMBIGUOUS_CODES: ReadonlySet<string> = new Set(['1', '3']);

type Exit = Pick<ExitWord, 'code' | 'text'>;

function fits(rule: ExitRule, { code, text }: Exit): boolean {
  const codeFits = rule.code === null || rule.code === code;
  const textFits = rule.text === null || rule.text.toLowerCase() === text.toLowerCase();
  return codeFits && textFits && (rule.code !== null || rule.text !== null);
}

/**
 * The category of an exit: the user's rules first, then its text, then its code; `null` if nothing shows it.
 * Example: code 3 with `saknar arbetsförmåga` is noWorkCapacity, code 3 alone healthBreak.
 */
export function exitCategory(exit: Exit, rules: readonly ExitRule[]): ExitCategory | null {
  const own = rules.find((rule) => fits(rule, exit));
  if (own !== undefined) return own.category;
  const text = exit.text.toLowerCase();
  return TEXTS.find(([pattern]) => text !== '' && pattern.test(text))?.[1] ?? CODES[exit.code] ?? null;
}

/** The sheet's rows of mistaken registrations, which are counted nowhere. */
export function excludedRows(document: ParticipantsDocument, rules: readonly ExitRule[]): number[] {
  const isExcluded = document.exits.map((exit) => exitCategory(exit, rules) === 'excluded');
  const rows: number[] = [];
  for (let index = 0; index < document.count; index += 1) {
    if (isExcluded[document.exit[index] ?? 0] === true) rows.push(document.rows[index] ?? 0);
  }
  return rows;
}
