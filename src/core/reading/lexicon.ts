import { withinOneLetter } from './text';

/**
 * The words that the tables of a samordningsförbund are understood by. A word ending in `*` is a
 * stem: it stands for every word that begins so, and one beginning with `*` for every word that ends
 * so. A phrase is a list of words that must all occur.
 */
export type Phrase = readonly string[];

export const TOTAL_WORDS: readonly Phrase[] = [
  ['summa'],
  ['summan'],
  ['s:a'],
  ['sa'],
  ['totalt'],
  ['total'],
  ['totala'],
  ['totalsumma*'],
  ['delsumma'],
  ['tot'],
  ['sum'],
];

export const REMAINING_WORDS: readonly Phrase[] = [
  ['kvar'],
  ['kvarstår*'],
  ['kvarstående'],
  ['kvarvarande'],
  ['återstår'],
  ['återstående'],
  ['att', 'fördela'],
];

export const PART_WORDS: readonly Phrase[] = [['varav'], ['därav']];

export const INCOME_WORDS: readonly Phrase[] = [
  ['intäkt*'],
  ['inkomst*'],
  ['finansiering*'],
  ['medlemsbidrag*'],
  ['medlemsavgift*'],
  ['tilldelade', 'medel'],
];

export const COST_WORDS: readonly Phrase[] = [['kostnad*'], ['utgift*']];

export const EQUITY_WORDS: readonly Phrase[] = [
  ['eget', 'kapital*'],
  ['egna', 'kapital*'],
  ['ek'],
  ['balanserat', 'resultat'],
];

export const OPENING_WORDS: readonly Phrase[] = [
  ['ingång*'],
  ['ingående'],
  ['ing'],
  ['ib'],
  ['början'],
  ['januari'],
  ['föregående', 'år*'],
];

export const CLOSING_WORDS: readonly Phrase[] = [['utgång*'], ['utgående'], ['utg'], ['ub'], ['slut*'], ['december']];

export const RESULT_WORDS: readonly Phrase[] = [
  ['resultat'],
  ['resultatet'],
  ['årsresultat*'],
  ['överskott'],
  ['underskott'],
];

export const FINANCIAL_WORDS: readonly Phrase[] = [
  ['finansiella'],
  ['finansnetto'],
  ['ränteintäkt*'],
  ['räntekostnad*'],
];

export const BEFORE_WORDS: readonly Phrase[] = [['före'], ['innan']];

export const STATE_WORDS: readonly Phrase[] = [
  ['försäkringskassa*'],
  ['fk'],
  ['staten'],
  ['statens', 'bidrag'],
  ['statens', 'andel'],
  ['statlig*', 'medel'],
  ['statlig*', 'bidrag'],
];

export const EXTRA_WORDS: readonly Phrase[] = [['extra'], ['tillfällig*'], ['engångs*'], ['särskild*'], ['riktad*']];

export const SUPPORT_WORDS: readonly Phrase[] = [
  ['af'],
  ['arbetsförmedling*'],
  ['anställningsstöd*'],
  ['anställningsbidrag*'],
  ['lönebidrag*'],
  ['nystartsjobb*'],
];

export const REGION_WORDS: readonly Phrase[] = [
  ['region'],
  ['regionen'],
  ['regionens'],
  ['regioner'],
  ['regionerna'],
  ['*regionen'],
  ['landsting'],
  ['landstinget'],
  ['landstingets'],
];

export const MUNICIPALITY_WORDS: readonly Phrase[] = [
  ['kommun'],
  ['kommunen'],
  ['kommuns'],
  ['kommunens'],
  ['stad'],
  ['stads'],
];

export const MUNICIPALITIES_WORDS: readonly Phrase[] = [
  ['kommuner'],
  ['kommunerna'],
  ['kommunernas'],
  ['medlemskommuner*'],
  ['kommunala', 'bidrag'],
];

export const SHARE_WORDS: readonly Phrase[] = [['andel*'], ['fördelning*'], ['procent*']];

export const POPULATION_WORDS: readonly Phrase[] = [
  ['befolkning*'],
  ['invånar*'],
  ['folkmängd*'],
  ['arbetsför*'],
  ['arbetsföra'],
];

export const BUDGET_WORDS: readonly Phrase[] = [
  ['budget*'],
  ['plan'],
  ['flerårsplan'],
  ['ram'],
  ['äskande*'],
  ['förslag*'],
];

export const OUTTURN_WORDS: readonly Phrase[] = [['utfall*'], ['bokslut*'], ['redovisat'], ['redovisning']];

export const FORECAST_WORDS: readonly Phrase[] = [['prognos*'], ['beräknat'], ['beräknad']];

export const DIFFERENCE_WORDS: readonly Phrase[] = [
  ['avvik*'],
  ['diff*'],
  ['skillnad*'],
  ['förändring*'],
  ['förbrukat'],
  ...REMAINING_WORDS,
];

export const PERIOD_WORDS: readonly Phrase[] = [
  ['t1'],
  ['t2'],
  ['t3'],
  ['tertial*'],
  ['kvartal*'],
  ['delår*'],
  ['period*'],
  ['jan'],
  ['feb'],
  ['mars'],
  ['apr*'],
  ['maj'],
  ['juni'],
  ['juli'],
  ['aug*'],
  ['sept*'],
  ['okt*'],
  ['nov*'],
  ['dec*'],
  ['ack*'],
];

/** How closely a word was matched. */
type Closeness = 'exact' | 'near';

/** Words shorter than this are too easily another word to be read with a letter wrong. */
const SHORTEST_MISSPELT = 6;

function matchesWord(word: string, pattern: string, closeness: Closeness): boolean {
  if (pattern.startsWith('*')) return word.endsWith(pattern.slice(1));
  const stem = pattern.endsWith('*');
  const letters = stem ? pattern.slice(0, -1) : pattern;
  if (stem ? word.startsWith(letters) : word === letters) return true;
  if (closeness === 'exact' || letters.length < SHORTEST_MISSPELT) return false;
  if (!stem) return withinOneLetter(word, letters);
  return [-1, 0, 1].some((more) => withinOneLetter(word.slice(0, letters.length + more), letters));
}

/**
 * True if all words of one of the phrases occur. With `near`, long words may have one letter wrong.
 * Example: `['försäkringskasan']` mentions `STATE_WORDS` nearly, not exactly.
 */
export function mentions(
  words: readonly string[],
  phrases: readonly Phrase[],
  closeness: Closeness = 'exact',
): boolean {
  return phrases.some((phrase) =>
    phrase.every((pattern) => words.some((word) => matchesWord(word, pattern, closeness))),
  );
}
