import type { Unit } from '../../figures/unit';

const UNIT_WORDS: readonly (readonly [RegExp, Unit])[] = [
  [/(?<!\p{L})(?:tkr|tsek|ksek|kkr|tusental(?:s)?(?:\s+kr(?:onor)?)?|tusen\s+kr(?:onor)?)(?!\p{L})/iu, 'tkr'],
  [/(?<!\p{L})(?:mkr|msek|mnkr|miljon(?:er|tals)?(?:\s+kr(?:onor)?)?)(?!\p{L})/iu, 'mkr'],
  [/(?<!\p{L})(?:kr|sek|kronor)(?!\p{L})/iu, 'kr'],
];

/**
 * The unit of amounts that a text names, or `null`.
 * Example: `Budget 2019-2021 (tkr)` is `tkr`, `belopp i tusentals kronor` is `tkr`.
 */
export function unitInText(text: string): Unit | null {
  return UNIT_WORDS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
