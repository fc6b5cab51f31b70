import type { Check } from './check';

/** Goals with a baseline and a target. */
export const EFFECT_GOAL_CHECKS = {
  effectChange: {
    severity: 'warning',
    title: 'Förändringen är inte den från baslinjen',
    why: 'En förändring som är skriven för hand följer inte med när utfallet eller baslinjen ändras.',
    howToMend: 'Skriv förändringen som utfallet minus baslinjen. Gäller den något annat, skriv det i rubriken.',
    reference: null,
  },
  effectAttainment: {
    severity: 'warning',
    title: 'Måluppfyllelsen följer inte av utfall och mål',
    why: 'Måluppfyllelse läses ofta utan utfallet bredvid. Den ska gå att räkna fram ur tabellens egna tal.',
    howToMend: 'Räkna den som andelen av vägen från baslinjen till målet, eller skriv i rubriken hur den räknas.',
    reference: null,
  },
  effectStatus: {
    severity: 'warning',
    title: 'Bedömningen säger emot utfallet',
    why: 'En färg eller ett ”uppnått” är ofta det enda som läses, och kan vara kvar sedan ett tidigare utfall.',
    howToMend: 'Jämför utfallet med målvärdet, och rätta den av dem som är fel.',
    reference: null,
  },
  effectTarget: {
    severity: 'info',
    title: 'Målet är detsamma som baslinjen',
    why: 'Då finns ingen väg dit, och inget att räkna förändringen mot.',
    howToMend: 'Ingenting behöver göras om nivån ska behållas. Annars kontrollera målvärdet och baslinjen.',
    reference: null,
  },
} as const satisfies Readonly<Record<string, Check>>;
