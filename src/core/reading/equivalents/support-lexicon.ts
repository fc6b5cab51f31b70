import type { SupportContent } from '../../documents/equivalents';
import type { SexOrTotal } from '../../documents/measure';
import type { Phrase } from '../table/phrases';
import { mentions } from '../table/phrases';
import { normalizeText, wordsOf } from '../table/text';

/** What only these tables are about: support counted as if each had it the whole year. */
export const EQUIVALENT_WORDS: readonly Phrase[] = [['helårsekvivalent*'], ['halvårsekvivalent*'], ['årsekvivalent*']];

/** The contents, tried in this order: `Andel av befolkningen` is no population, nor `Sjuk- och aktivitetsersättning` sick pay. */
const CONTENTS: readonly (readonly [SupportContent, readonly Phrase[]])[] = [
  ['share', [['andel*'], ['procent'], ['kvot']]],
  ['population', [['folkmängd*'], ['befolkning*'], ['invånare'], ['medelfolkmängd*']]],
  ['disability', [['aktivitetsersättning*'], ['sjukersättning*'], ['förtidspension*']]],
  ['sickPay', [['sjukpenning*'], ['rehabiliteringspenning*'], ['sjuk*', 'penning*']]],
  [
    'programmes',
    [['arbetsmarknadsåtgärd*'], ['arbetsmarknadspolitisk*'], ['aktivitetsstöd*'], ['arbetsmarknadsprogram*']],
  ],
  ['unemployment', [['arbetslös*'], ['dagpenning*']]],
  ['establishment', [['etablering*'], ['introduktionsersättning*']]],
  ['assistance', [['bistånd*'], ['försörjningsstöd*'], ['socialbidrag*']]],
  ['all', [['summa'], ['samtliga'], ['totalt', 'helårsekvivalent*'], ['helårsekvivalent*'], ['helårspersoner']]],
];

/** What a label or a heading counts; `null` for other words. */
export function contentIn(text: string): SupportContent | null {
  const words = wordsOf(text);
  return CONTENTS.find(([, phrases]) => mentions(words, phrases))?.[0] ?? null;
}

const SEXES: ReadonlyMap<string, SexOrTotal> = new Map([
  ...(['kvinnor', 'kvinna', 'k'] as const).map((word) => [word, 'women'] as const),
  ...(['män', 'man', 'm'] as const).map((word) => [word, 'men'] as const),
  ...(['totalt', 'total', 'båda könen', 'samtliga', 'kvinnor och män', 'män och kvinnor', 't'] as const).map(
    (word) => [word, 'total'] as const,
  ),
]);

/** The sex that a cell names by itself; PxWeb may have its code first. Example: `2 kvinnor`. */
export function sexIn(text: string): SexOrTotal | null {
  return SEXES.get(normalizeText(text).replace(/^(?:\d|1\+2)\s+/, '')) ?? null;
}

/** The span of ages that a text names. Example: `20-64 år` is `20-64`. */
export function agesIn(text: string): string | null {
  const [, from, to] = /(?<!\d)(\d{2})\s*[-–—]\s*(\d{2})(?!\d)/.exec(text) ?? [];
  return from === undefined || to === undefined ? null : `${from}-${to}`;
}

/** A place without its code. Example: `9901 Storby` is `Storby`; the whole country and counties are places too. */
export function placeIn(text: string): string {
  return text.trim().replace(/^\d{2}(?:\d{2})?\s+/, '');
}
