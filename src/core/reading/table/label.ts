import { postOf, statedGrowth } from '../../documents/service-degree';
import { Decimal } from '../../figures/decimal';
import { MUNICIPALITY_WORDS, PART_WORDS } from './lexicon';
import { mentions } from './phrases';
import { normalizeText, wordsOf } from './text';

/** A label taken apart. */
export interface Label {
  /** As printed, without leading dash and spaces. */
  readonly text: string;
  /** The name without code, share and the word kommun. */
  readonly name: string;
  readonly code: string | null;
  /** The share printed in the label, as a fraction. */
  readonly share: Decimal | null;
  readonly level: number;
  /** True if a dash or dot is before it: an entry of a list, never a heading. */
  readonly bulleted: boolean;
  readonly words: readonly string[];
  readonly partOfAbove: boolean;
}

const BULLET = /^[-–—−•*·]\s*/;
const SHARE = /(?:[,;(]\s*|(?<!\s)\s*)(\d{1,3}(?:[.,]\d+)?)\s*%.*$/;
const LEADING_SHARE = /^\s*(\d{1,3}(?:[.,]\d+)?)\s*%\s*(?:av\s+\S+\s*)?[-,:]?\s*/;
const CODE = /^([\p{Lu}\d](?=[\p{Lu}-]*\d)[\p{Lu}\d-]+)(?:\s*[,:;])?\s+(?=\p{L})/u;
const SPACES_A_LEVEL = 3;

function shareOf(digits: string | undefined): Decimal | null {
  if (digits === undefined) return null;
  const share = new Decimal(digits.replace(',', '.')).div(100);
  return share.lte(1) ? share : null;
}

/** Takes the printed share out of a label: `Storby kommun, 82,36% av arb-bef.` is `Storby kommun` and 0.8236. */
function splitShare(text: string): { rest: string; share: Decimal | null } {
  const leading = shareOf(LEADING_SHARE.exec(text)?.[1]);
  if (leading !== null) return { rest: text.replace(LEADING_SHARE, ''), share: leading };
  const share = shareOf(SHARE.exec(text)?.[1]);
  return share === null ? { rest: text, share } : { rest: text.replace(SHARE, ''), share };
}

/** True for percents that are no part of what others share: of full time, or of how wages grow. */
const isOfWork = (text: string) => postOf(text) !== null || statedGrowth(text) !== null;

/** `Storby kommun` is `Storby`; what is no kommun keeps its name. */
function placeName(text: string): string {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const others = words.filter((word) => !mentions([normalizeText(word)], MUNICIPALITY_WORDS));
  return (others.length === 0 ? words : others).join(' ').replace(/(?<![\s,;:.-])[\s,;:.-]+$/, '');
}

/**
 * Reads a label with its indent, code, share and name.
 * Example: ` - P41ABC, Storby` has level 1, code `P41ABC`, name `Storby`.
 */
export function readLabel(printed: string, columnOffset = 0): Label {
  const unspaced = printed.replace(/^[\s\u00a0]+/, '');
  const indent = printed.length - unspaced.length;
  const text = unspaced.replace(BULLET, '').trim();
  const bulleted = BULLET.test(unspaced);
  const code = CODE.exec(text)?.[1] ?? null;
  const { rest, share } = splitShare(code === null ? text : text.replace(CODE, ''));
  const words = wordsOf(text);
  const [firstWord = ''] = words;
  return {
    text,
    name: placeName(rest.trim()),
    code,
    share: share !== null && isOfWork(text) ? null : share,
    level: columnOffset + Math.max(bulleted ? 1 : 0, Math.ceil(indent / SPACES_A_LEVEL)),
    bulleted,
    words,
    partOfAbove: mentions([firstWord], PART_WORDS),
  };
}
