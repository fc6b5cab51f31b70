/** A text in plain ASCII signs, where each sign comes from in the text as it is written. */
export interface PlainText {
  readonly text: string;
  /** The place of a plain sign in the written text; of the sign after the last, the written text's length. */
  readonly placeOf: (plain: number) => number;
}

const DASH = /[\p{Pd}\p{Pc}\u2212\u2043\u02d7\u00b7\u2022\u2219\u22c5\u30fb\u23af\u2500\u2796]/u;
const SLASH = /[\u2044\u2215\u29f8]/u;
const STOP = /[\u3002\uff61]/u;
const SPACE = /[\s\p{Z}\u2800]/u;
/** Signs that are not seen: zero-width ones, soft hyphens, accents and controls. */
const UNSEEN = /[\p{DI}\p{Cf}\p{M}\p{Cc}]/u;
const DIGIT = /\p{Nd}/u;
const LAST_ASCII = 127;
/** Nearly every text is plain as it is written: signs of ASCII, letters of western Europe, single spaces. */
const AS_WRITTEN = /^(?:[!-~\u00c0-\u00ff]| (?! ))*$/;

/** A digit of any script; Unicode keeps the ten of each in order. */
function digitOf(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  let digit = 0;
  while (digit < 9 && DIGIT.test(String.fromCodePoint(code - digit - 1))) digit += 1;
  return String(digit);
}

function plainSign(sign: string): string {
  if (SPACE.test(sign)) return ' ';
  if (UNSEEN.test(sign)) return '';
  if ((sign.codePointAt(0) ?? 0) <= LAST_ASCII) return sign;
  if (DIGIT.test(sign)) return digitOf(sign);
  if (DASH.test(sign)) return '-';
  if (SLASH.test(sign)) return '/';
  return STOP.test(sign) ? '.' : sign;
}

function plainSigns(sign: string): string {
  if (UNSEEN.test(sign) && !SPACE.test(sign)) return '';
  return [...sign.normalize('NFKC')].map(plainSign).join('');
}

/**
 * The text with every dash as `-`, every run of spaces as one, digits of any width and script as `0` to `9`,
 * and without what is not seen. Example: `８５‑1` and `85-1` are the same, at the same places.
 */
export function plainText(written: string): PlainText {
  if (AS_WRITTEN.test(written)) return { text: written, placeOf: (plain) => plain };
  let text = '';
  let last = '';
  const places: number[] = [];
  let place = 0;
  for (const sign of written) {
    for (const plain of plainSigns(sign)) {
      // Asked of the sign itself: to look at the end of a text that is being put together copies all of it.
      if (plain === ' ' && last === ' ') continue;
      text += plain;
      last = plain;
      // Signs beyond the basic plane take two units here too.
      for (let unit = 0; unit < plain.length; unit += 1) places.push(place);
    }
    place += sign.length;
  }
  places.push(place);
  return { text, placeOf: (plain) => places[plain] ?? written.length };
}
