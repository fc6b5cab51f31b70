import type { ParticipantColumn } from '../../documents/participants';
import type { Phrase } from '../table/phrases';

/**
 * The headings of participant lists. The order decides: `Försörjning vid avslut` is an income before it
 * is an end, `Avslut till` an outcome, `Avslutsdatum` a day.
 */
export const LIST_COLUMN_WORDS: readonly (readonly [ParticipantColumn, readonly Phrase[]])[] = [
  [
    'incomeBefore',
    [
      ['försörjning*', 'före'],
      ['försörjning*', 'innan'],
      ['försörjning*', 'start'],
      ['inkomst*', 'före'],
    ],
  ],
  [
    'incomeAfter',
    [
      ['försörjning*', 'efter'],
      ['försörjning*', 'avslut*'],
      ['försörjning*', 'slut'],
      ['inkomst*', 'efter'],
    ],
  ],
  ['exitText', [['avslut*', 'till'], ['lokal', 'kategori'], ['utfall*'], ['avslutskategori*'], ['resultat']]],
  [
    'exitCode',
    [
      ['avslutsanledning*'],
      ['avslutskod*'],
      ['avslutsorsak*'],
      ['sus', 'kod'],
      ['suskod*'],
      ['orsak*'],
      ['anledning*'],
      ['kod'],
    ],
  ],
  [
    'end',
    [
      ['slutdatum*'],
      ['slut'],
      ['utskriven*'],
      ['utskrivning*'],
      ['avslutad*'],
      ['avslutsdatum*'],
      ['avslutdatum*'],
      ['avslut'],
      ['t', 'o', 'm'],
      ['tom'],
      ['till'],
    ],
  ],
  [
    'start',
    [
      ['startdatum*'],
      ['start'],
      ['inskriven*'],
      ['inskrivning*'],
      ['påbörjad*'],
      ['från'],
      ['fr', 'o', 'm'],
      ['from'],
      ['startad*'],
    ],
  ],
  ['sex', [['kön*'], ['kvinna', 'man'], ['gender'], ['sex']]],
  ['birthYear', [['födelseår*'], ['född*'], ['födelsedatum*']]],
  ['age', [['ålder*'], ['åldersgrupp*']]],
  ['municipality', [['*kommun'], ['kommun*'], ['bostadsort*']]],
  [
    'unit',
    [['insats'], ['insatsnamn*'], ['enhet*'], ['verksamhet*'], ['torg*'], ['team*'], ['aktivitet*'], ['projekt*']],
  ],
  [
    'id',
    [
      ['id'],
      ['*id'],
      ['personnummer*'],
      ['personnr*'],
      ['pnr'],
      ['samordningsnummer*'],
      ['deltagarnummer*'],
      ['deltagarnr*'],
      ['löpnummer*'],
    ],
  ],
];

export const WOMAN_TEXTS: ReadonlySet<string> = new Set(['kvinna', 'kvinnor', 'k', 'kv', 'f', 'female', 'flicka']);

export const MAN_TEXTS: ReadonlySet<string> = new Set(['man', 'män', 'm', 'male', 'pojke']);
