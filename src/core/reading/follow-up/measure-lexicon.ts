import type { Measure } from '../../documents/measure';
import type { Phrase } from '../table/phrases';

/**
 * The words that the rows of a follow-up table are understood by. The order decides: `avslutats till en
 * långsiktig lösning` is a lasting solution before it is an exit, `saknar arbetsförmåga` no work.
 */
export const MEASURE_PHRASES: readonly (readonly [Measure, readonly Phrase[]])[] = [
  ['remaining', [['kvar'], ['kvarvarande'], ['kvarstår*'], ['kvarstående'], ['pågående'], ['inneliggande']]],
  [
    'noWorkCapacity',
    [
      ['saknar', 'arbetsförmåga*'],
      ['ingen', 'arbetsförmåga*'],
      ['nedsatt', 'arbetsförmåga*'],
    ],
  ],
  [
    'healthBreak',
    [['hälsoskäl*'], ['avbr*', 'hälsa*'], ['ohälsa*'], ['sjukdom*'], ['sjukskriv*'], ['försämrad', 'hälsa']],
  ],
  [
    'otherBreak',
    [
      ['övriga', 'avbr*'],
      ['övrigt', 'avbr*'],
      ['andra', 'avbr*'],
      ['avbr*', 'annat'],
      ['avbr*', 'övriga'],
      ['avbr*', 'övrigt'],
      ['övriga', 'avslut*'],
      ['annan', 'orsak*'],
    ],
  ],
  ['extraJobs', [['extratjänst*'], ['extrajobb*'], ['extra', 'tjänst*']]],
  ['rehab', [['rehab*'], ['a', 'sök'], ['arbetssökande*'], ['redo', 'arbetsförmedling*']]],
  ['studies', [['studier*'], ['studie*'], ['utbildning*']]],
  [
    'new',
    [
      ['nya'],
      ['nytillkomna'],
      ['inskrivna'],
      ['nystartade'],
      ['påbörjade'],
      ['påbörjat'],
      ['startade'],
      ['tillkommande'],
    ],
  ],
  [
    'positive',
    [
      ['långsiktig*', 'lösning*'],
      ['positiv*', 'lösning*'],
      ['positiv*', 'avslut*'],
      ['positiv*', 'resultat'],
      ['positiva'],
    ],
  ],
  ['work', [['arbete'], ['jobb'], ['anställning*'], ['anställd*'], ['anställda']]],
  ['exits', [['avslut*'], ['utskrivna'], ['utskrivning*']]],
  ['participants', [['deltagare*'], ['deltagande'], ['deltagit']]],
];

export const WOMEN_WORDS: readonly Phrase[] = [['kvinnor'], ['kvinna'], ['kv'], ['k']];

export const MEN_WORDS: readonly Phrase[] = [['män'], ['man'], ['m']];

/** Headings of the column that adds women and men. */
export const BOTH_WORDS: readonly Phrase[] = [['alla'], ['samtliga'], ['båda']];

/** Headings of blocks that add all units. */
export const ALL_UNITS_WORDS: readonly Phrase[] = [
  ['alla', 'enheter'],
  ['samtliga'],
  ['alla', 'insatser'],
  ['alla', 'team*'],
  ['alla', 'verksamheter'],
  ['hela', 'förbundet'],
  ['förbundet', 'totalt'],
  ['totalt'],
  ['summa'],
  ['total'],
  ['sammanlagt'],
];

/** Words of a title that do not name a unit. */
export const TITLE_WORDS: readonly Phrase[] = [
  ['uppföljning*'],
  ['resultat*'],
  ['statistik*'],
  ['deltagarstatistik*'],
  ['sus'],
  ['tabell*'],
  ['bilaga*'],
  ['rapport*'],
  ['tertialrapport*'],
  ['redovisning*'],
  ['deltagare'],
  ['antal'],
  ['andel'],
  ['mått*'],
  ['per'],
  ['i'],
  ['för'],
  ['av'],
  ['och'],
  ['utfall*'],
];

export const INCOME_SOURCE_WORDS: readonly Phrase[] = [
  ['försörjning*'],
  ['försörjningskälla*'],
  ['inkomst*'],
  ['ersättning*'],
];

export const BEFORE_TIME_WORDS: readonly Phrase[] = [
  ['före'],
  ['innan'],
  ['start*'],
  ['inskrivning*'],
  ['vid', 'start'],
];

export const AFTER_TIME_WORDS: readonly Phrase[] = [['efter'], ['avslut*'], ['slut*']];

export const CHANGE_WORDS: readonly Phrase[] = [['förändring*'], ['diff*'], ['skillnad*'], ['ändring*']];

/** What is over the names in a list of activities. */
export const ACTIVITY_WORDS: readonly Phrase[] = [
  ['insats*'],
  ['aktivitet*'],
  ['verksamhet*'],
  ['projekt*'],
  ['enhet*'],
];

export const PLANNED_WORDS: readonly Phrase[] = [['planer*'], ['budgeterat', 'antal'], ['mål', 'antal']];

export const ANONYMOUS_WORDS: readonly Phrase[] = [['anonym*']];

export const VOLUME_WORDS: readonly Phrase[] = [['volym*']];
