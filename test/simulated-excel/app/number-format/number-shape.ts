import type { Token } from './token';

/** What a section says of a number: where its digits stand, how it is scaled and grouped. */
export interface NumberShape {
  /** The places, among the tokens, of the digits before the point, after it and in the exponent. */
  readonly whole: readonly number[];
  readonly decimals: readonly number[];
  readonly exponent: readonly number[];
  readonly isGrouped: boolean;
  readonly factor: number;
}

const THOUSAND = 1000;
const HUNDRED = 100;

/** Where tokens of the kind stand, from one place up to another. */
const placesOf = (tokens: readonly Token[], kind: Token['kind'], [from, to] = [0, tokens.length]) =>
  tokens.flatMap((token, index) => (token.kind === kind && index >= from && index < to ? [index] : []));

const endOf = (place: number, tokens: readonly Token[]) => (place < 0 ? tokens.length : place);

/** The shape of a section for numbers. Example: `#,##0.0,` groups thousands and shows the number a thousandth. */
export function numberShape(tokens: readonly Token[]): NumberShape {
  const point = tokens.findIndex(({ kind }) => kind === 'point');
  const exponentAt = endOf(
    tokens.findIndex(({ kind }) => kind === 'exponent'),
    tokens,
  );
  const pointAt = Math.min(endOf(point, tokens), exponentAt);
  const mantissa = placesOf(tokens, 'digit', [0, exponentAt]);
  const last = mantissa.at(-1) ?? -1;
  const commas = placesOf(tokens, 'comma');
  const lastWhole = mantissa.filter((place) => place < pointAt).at(-1) ?? -1;
  const scaling = commas.filter((place) => place > last || (place > lastWhole && place < pointAt));
  return {
    whole: placesOf(tokens, 'digit', [0, pointAt]),
    decimals: placesOf(tokens, 'digit', [pointAt, exponentAt]),
    exponent: placesOf(tokens, 'digit', [exponentAt, tokens.length]),
    isGrouped: commas.some((place) => place < lastWhole),
    factor: HUNDRED ** placesOf(tokens, 'percent').length / THOUSAND ** scaling.length,
  };
}
