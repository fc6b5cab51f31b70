import type { Phrase } from './phrases';

/** The words that the tables of a samordningsförbund are understood by. */

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

/** Words that make the name of a section its whole: `Verksamhetens kostnader`. */
export const WHOLE_WORDS: readonly Phrase[] = [['verksamhetens'], ['årets'], ['förbundets']];

export const COST_WORDS: readonly Phrase[] = [['kostnad*'], ['utgift*']];

export const EQUITY_WORDS: readonly Phrase[] = [
  ['eget', 'kapital*'],
  ['egna', 'kapital*'],
  ['ek'],
  ['balanserat', 'resultat'],
];

export const BALANCE_SHEET_WORDS: readonly Phrase[] = [['tillgång*'], ['skuld*']];

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
  ['*budget'],
  ['plan'],
  ['flerårsplan'],
  ['ram'],
  ['äskande*'],
  ['förslag*'],
];

export const OUTTURN_WORDS: readonly Phrase[] = [
  ['utfall*'],
  ['*utfall'],
  ['bokslut*'],
  ['redovisat'],
  ['redovisning'],
];

export const FORECAST_WORDS: readonly Phrase[] = [['prognos*'], ['*prognos'], ['beräknat'], ['beräknad']];

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

/** Headings of columns that can only hold amounts of money. */
export const MONEY_WORDS: readonly Phrase[] = [['belopp*'], ['bidrag*'], ['avgift*'], ['kostnad*'], ['intäkt*']];

/** What is over the labels of a table whose lines are the members. */
export const MEMBER_HEADINGS: readonly Phrase[] = [...MUNICIPALITY_WORDS, ...MUNICIPALITIES_WORDS, ['medlem*']];
