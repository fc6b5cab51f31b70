import type { Check } from './check';

/** How projects are paid for, and fees to a network. */
export const FINANCING_CHECKS = {
  coFinancingDegree: {
    severity: 'warning',
    title: 'Medfinansieringsgraden stämmer inte med beloppen',
    why: 'Graden är det som fonden prövar ansökan mot; en avrundad eller gammal siffra kan dölja att den är för låg.',
    howToMend: 'Räkna graden som offentlig medfinansiering delat med hela finansieringen, eller rätta beloppen.',
    reference: null,
  },
  coFinancingShort: {
    severity: 'warning',
    title: 'Medfinansieringen når inte kravet',
    why: 'Är den offentliga delen för liten sätts stödet ner, eller så avslås ansökan.',
    howToMend: 'Öka den offentliga medfinansieringen med det som fattas, eller sök mindre stöd.',
    reference: 'Kravet som tabellen anger',
  },
  feeRaise: {
    severity: 'warning',
    title: 'Höjningen är inte så många promille som tabellen anger',
    why: 'En avgift som räknas på fel belopp blir fel varje år därefter.',
    howToMend: 'Räkna höjningen på de tilldelade medlen, eller rätta promilletalet.',
    reference: 'Promilletalet som tabellen anger',
  },
} as const satisfies Readonly<Record<string, Check>>;
