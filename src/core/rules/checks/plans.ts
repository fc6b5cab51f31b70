import type { Check } from './check';

/** Plans of activities over months. */
export const PLAN_CHECKS = {
  aboveCeiling: {
    severity: 'warning',
    title: 'Insatsen är dyrare än sitt tak',
    why: 'Taket är vad förbundet har gått med på att betala. Mer än så är inte beslutat.',
    howToMend: 'Sänk beloppet, eller höj taket om ett nytt beslut är fattat.',
    reference: 'Planens eget tak',
  },
  struckButPlanned: {
    severity: 'warning',
    title: 'Insatsen är struken men ligger kvar i planen',
    why: 'En struken insats som har månader eller pengar räknas med i planens summor.',
    howToMend: 'Ta bort månaderna och beloppen, eller texten om insatsen ändå ska genomföras.',
    reference: null,
  },
  moneyWithoutMonths: {
    severity: 'warning',
    title: 'Pengar för ett år utan månader',
    why: 'Insatsen har ett belopp för ett år då den inte pågår, så antingen tiden eller beloppet är fel.',
    howToMend: 'Markera månaderna, eller flytta beloppet till det år då insatsen pågår.',
    reference: null,
  },
  commentArithmetic: {
    severity: 'warning',
    title: 'Kommentarens belopp går inte ihop',
    why: 'Den som läser kommentaren räknar efter. Stämmer den inte går det inte att veta vilket belopp som gäller.',
    howToMend: 'Räkna om beloppen i kommentaren, och planens belopp om det bygger på dem.',
    reference: null,
  },
  commentAmount: {
    severity: 'info',
    title: 'Kommentaren anger ett högre belopp än planen',
    why: 'Kommentaren är ofta underlaget för beloppet. Är den högre räcker det planerade inte.',
    howToMend: 'Jämför beloppen. Skriv i kommentaren vad som inte ska betalas av förbundet.',
    reference: null,
  },
} as const satisfies Readonly<Record<string, Check>>;
