import type { Check } from './check';

/** Posts: their degrees, what they cost in full time and how wages grow. */
export const POST_CHECKS = {
  wageGrowth: {
    severity: 'info',
    title: 'Lönekostnaden ökar inte som bladet anger',
    why: 'Bladet anger en löneutveckling. En rad med en annan är räknad på något annat, eller inte uppräknad.',
    howToMend: 'Räkna upp beloppet med den angivna löneutvecklingen, eller skriv varför raden ökar annorlunda.',
    reference: 'Löneutvecklingen som bladet anger',
  },
  fullTimeApart: {
    severity: 'info',
    title: 'Samma tjänst kostar olika mycket på heltid',
    why: 'Skiljer sig kostnaden per heltid mer än en tiondel kan en tjänstegrad eller ett belopp vara fel.',
    howToMend: 'Jämför tjänstegraderna och beloppen. Olika löner eller arbetsgivare kan också vara skälet.',
    reference: null,
  },
  postCost: {
    severity: 'warning',
    title: 'Tjänstens kostnad är inte grad, lön och PO',
    why: 'De andra raderna är räknade på tjänstegrad, lön och personalomkostnad. En rad som avviker är ofta inte uppdaterad.',
    howToMend: 'Räkna om kostnaden, eller rätta den av tjänstegraden, lönen och påslaget som är fel.',
    reference: null,
  },
} as const satisfies Readonly<Record<string, Check>>;
