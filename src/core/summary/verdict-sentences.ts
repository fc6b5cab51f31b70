import type { PhraseWords } from '../figures/phrase';

/** The words of the amounts that the sentences name. */
export const VERDICT_WORDS = {
  result: ['ett överskott på #', 'ett underskott på #', 'noll'],
  compared: ['# bättre än budget', '# sämre än budget', 'som budgeterat'],
  room: ['# under det rekommenderade taket', '# över det rekommenderade taket', 'precis vid det rekommenderade taket'],
} as const satisfies Readonly<Record<string, PhraseWords>>;

/** What is known of a figure by its name; `null` for one that is missing or masked. */
export type KnownWords = (name: string) => string | null;

/** The names that the sentences have for figures, each with what the figure is. */
export const VERDICT_FIGURES = {
  result: 'resultatet',
  compared: 'jämfört med budget',
  closing: 'eget kapital',
  room: 'avståndet till taket',
  yearResult: 'årets resultat',
  exits: 'avslutade',
  solved: 'till lösning',
  share: 'andel till lösning',
  index: 'index',
} as const;

type Names = typeof VERDICT_FIGURES;
const named = (name: keyof Names) => `{${VERDICT_FIGURES[name]}}`;

/** What of the year's equity is known, and how the ceiling is read where that decides. */
export interface EquitySentence {
  readonly hasCeiling: boolean;
  /** Where the ways to read the ceiling disagree: the one that is chosen. */
  readonly reading: string | null;
}

function equitySentence(verb: string, { hasCeiling, reading }: EquitySentence): string {
  const by = reading === null ? '' : `, räknat ${reading.toLowerCase()}`;
  const room = hasCeiling ? `, ${named('room')}${by}` : '';
  return ` Eget kapital ${verb} ${named('closing')} vid årets slut${room}.`;
}

/** What is stated of a year that is forecast. */
export function forecastSentences(year: number, equity: EquitySentence): string[] {
  return [
    `Prognosen för ${year} är ${named('result')}, ${named('compared')}.`,
    equitySentence('beräknas till', equity),
  ];
}

/** What is stated of a year that is budgeted, or over. */
export function yearSentences(
  { year, isOutturn }: { year: number; isOutturn: boolean },
  equity: EquitySentence,
): string[] {
  return [
    `${isOutturn ? 'Utfallet för' : 'Budgeten för'} ${year} ${isOutturn ? 'är' : 'ger'} ${named('yearResult')}.`,
    equitySentence(isOutturn ? 'är' : 'blir', equity),
  ];
}

/** What is stated of those who ended: of persons only where persons are counted. */
export function followUpSentences(isByPerson: boolean, hasShare: boolean): string[] {
  const share = hasShare ? `, ${named('share')},` : '';
  return [
    `${named('exits')} ${isByPerson ? 'deltagare avslutades' : 'avslut'}.`,
    ` ${named('solved')} av dem${share} till en långsiktig lösning.`,
  ];
}

/** What is stated of the social budget. */
export function goalSentences(isPreliminary: boolean): string[] {
  const judged = isPreliminary ? ', räknat på det som har kunnat bedömas' : '';
  return [`Index för den sociala budgeten är ${named('index')}${judged}.`];
}

/**
 * The sentences whose figures are all known, filled in: the first is what the others go on from. Empty where it lacks a
 * figure. Example: `{avslutade} avslut.` with 40 is `40 avslut.`
 */
export function filledSentences(sentences: readonly string[], known: KnownWords): string {
  const texts = sentences.map((sentence) => {
    const names = [...sentence.matchAll(/\{([^{}]+)\}/gu)].map(([, name = '']) => name);
    const isKnown = names.every((name) => known(name) !== null);
    return isKnown ? sentence.replace(/\{([^{}]+)\}/gu, (_, name: string) => known(name) ?? '') : '';
  });
  return texts[0] === '' ? '' : texts.join('');
}
