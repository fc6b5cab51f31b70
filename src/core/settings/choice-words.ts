import type { ApportionmentMethod } from '../figures/apportionment';
import type { CeilingMethod } from '../rules/equity-ceiling';

/** Ways to count the ceiling, in the order that they are shown. */
export const CEILING_WORDS: Readonly<Record<CeilingMethod, string>> = {
  marginal: 'I skikt på medlemsbidragen',
  class: 'En procentsats efter storleksklass',
  flat: 'Samma procentsats på alla belopp',
  marginalState: 'I skikt efter statens bidrag',
};

/** Ways to make whole amounts of exact shares. */
export const METHOD_WORDS: Readonly<Record<ApportionmentMethod, string>> = {
  largestRemainder: 'största rest: heltalen först, sedan ett steg i taget till de största resterna',
  halfUp: 'var andel avrundas för sig, halva uppåt; summan kan avvika',
  halfUpResidual: 'var andel avrundas för sig, halva uppåt; den största medlemmen tar skillnaden',
};

/** How attainment becomes points. */
export const INDEX_METHOD_WORDS = {
  linear: 'Linjär',
  allOrNothing: 'Uppnått/ej',
  trafficLight: 'Trafikljus',
} as const;
