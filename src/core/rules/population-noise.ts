import type { RuleVersions } from './dated-rule';

/** That counts of the population are changed a little, so that they do not add up to their printed totals. */
export const POPULATION_NOISE: RuleVersions<true> = [
  {
    name: 'SCB:s röjandeskydd för befolkningen',
    value: true,
    from: '2025-01-01',
    unit: 'antal invånare',
    inWords:
      'SCB ändrar från och med 2025 varje antal i befolkningen lite grann, totalerna för sig, så delarna blir inte totalen. Använd den publicerade totalen.',
    reference: {
      title: 'SCB: frågor och svar om röjandeskyddet för befolkningsstatistiken (CKM)',
      href: 'https://www.scb.se/FAQ-CKM',
      place: null,
      checked: null,
    },
  },
];
