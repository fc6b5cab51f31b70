import type { CoFinancingRole } from '../../documents/co-financing';
import type { Phrase } from '../table/phrases';
import { mentions } from '../table/phrases';
import { wordsOf } from '../table/text';

const LONGEST_LABEL = 120;

/** What labels state. The order decides: a required degree is no degree, and what is not money is no cash. */
const ROLES: readonly (readonly [CoFinancingRole, readonly Phrase[]])[] = [
  [
    'required',
    [
      ...[
        ['medfinansiering*', 'krav*'],
        ['medfinansiering*', 'minst'],
        ['medfinansiering*', 'lägst*'],
      ],
      ...[['krav*', 'medfinansiering*'], ['medfinansieringskrav*'], ['minsta', 'medfinansiering*']],
      ...[
        ['nationell', 'finansiering', 'krav*'],
        ['villkor*', 'medfinansiering*'],
      ],
    ],
  ],
  [
    'degree',
    [
      ...[['medfinansieringsgrad*'], ['medfinansieringsandel*'], ['andel', 'medfinansiering*']],
      ...[
        ['medfinansiering', 'procent*'],
        ['medfinansiering', 'andel'],
        ['andel', 'offentlig*', 'finansiering'],
      ],
    ],
  ],
  [
    'costs',
    [
      ...[['kostnad*', 'socialfond*'], ['kostnad*', 'esf'], ['stödberättigande', 'kostnad*'], ['projektkostnad*']],
      ...[
        ['faktiska', 'kostnad*'],
        ['kostnad*', 'projekt*'],
      ],
    ],
  ],
  [
    'support',
    [
      ...[
        ['stöd', 'esf'],
        ['stöd', 'socialfond*'],
        ['esf', 'medel'],
        ['esf', 'bidrag'],
        ['eu', 'stöd'],
        ['eu', 'medel'],
      ],
      ...[
        ['sökt', 'stöd'],
        ['ansökt', 'stöd'],
        ['beviljat', 'stöd'],
        ['esf', 'finansiering'],
        ['socialfondens', '*del'],
      ],
    ],
  ],
  [
    'inKind',
    [
      ...[['annat', 'än', 'pengar'], ['medfinansiering*', 'natura'], ['naturamedfinansiering*'], ['in', 'kind']],
      ...[
        ['deltagarersättning*'],
        ['bidragsersättning*'],
        ['deltagares', 'ersättning*'],
        ['medfinansiering', 'ersättning*'],
      ],
    ],
  ],
  [
    'cash',
    [
      ['kontant*', 'medfinansiering*'],
      ['kontant*', 'finansiering'],
      ['medfinansiering*', 'pengar'],
      ['kontant*', 'bidrag*'],
    ],
  ],
  [
    'public',
    [
      ...[
        ['offentlig*', 'medfinansiering*'],
        ['offentlig*', 'finansiering'],
        ['nationell*', 'medfinansiering*'],
      ],
      ...[
        ['summa', 'medfinansiering*'],
        ['total*', 'medfinansiering*'],
        ['nationell*', 'finansiering'],
      ],
    ],
  ],
  [
    'total',
    [
      ...[
        ['total*', 'finansiering'],
        ['summa', 'finansiering'],
        ['total*', 'budget*'],
        ['total*', 'kostnad*'],
      ],
      ...[
        ['total*', 'projekt*'],
        ['total*', 'omslutning'],
      ],
    ],
  ],
];

/** What a label states of a project's financing; `null` for one who gives, or anything else. Example: `Ansökt stöd från ESF`. */
export function coFinancingRole(label: string): CoFinancingRole | null {
  if (label === '' || label.length > LONGEST_LABEL) return null;
  return ROLES.find(([, phrases]) => mentions(wordsOf(label), phrases))?.[0] ?? null;
}

const OWN: readonly Phrase[] = [['sof'], ['samordningsförbund*'], ['finsam*'], ['förbundet*'], ['förbunden*']];

/** True for what samordningsförbund give themselves. */
export function isOwnPart(label: string): boolean {
  return mentions(wordsOf(label), OWN);
}

const BUDGET: readonly Phrase[] = [
  ...[
    ['årets', 'resultat'],
    ['summa', 'intäkter'],
    ['eget', 'kapital'],
    ['summa', 'kostnader'],
  ],
];

/** True for a line that only a whole budget has. */
export function isBudgetLine(label: string): boolean {
  return mentions(wordsOf(label), BUDGET);
}
