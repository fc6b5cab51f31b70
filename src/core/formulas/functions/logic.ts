import { Decimal } from '../../figures/decimal';
import type { FormulaValue } from '../formula-value';
import { asLogical, asNumber, isFailure, NO_NUMBER, NOT_FOUND, NotCalculated } from '../formula-value';
import { ofLogicals } from './collect';
import type { SpreadsheetFunction } from './declare';
import { declare, declareMany } from './declare';

type Lazy = () => FormulaValue;

function chooseIf(condition: Lazy, yes: Lazy, no: Lazy = () => false): FormulaValue {
  const isMet = asLogical(condition());
  return isFailure(isMet) ? isMet : isMet ? yes() : no();
}

/** The value unless it is an error of the kind; what is not calculated here is no error. */
function unless(isCaught: (error: string) => boolean) {
  return (value: Lazy, otherwise: Lazy): FormulaValue => {
    const found = value();
    return isFailure(found) && !(found instanceof NotCalculated) && isCaught(found.error) ? otherwise() : found;
  };
}

function choose([index, ...choices]: readonly Lazy[]): FormulaValue {
  const place = index === undefined ? NO_NUMBER : asNumber(index());
  if (isFailure(place)) return place;
  return choices[place.trunc().minus(1).toNumber()]?.() ?? NO_NUMBER;
}

/** A question about one value that errors are an answer to as well. */
const asks = (answer: (value: FormulaValue) => boolean) =>
  declare({ takes: ['any'], optional: [] }, (value) => answer(value));
const LAZY_PAIR = { takes: ['lazy', 'lazy'], optional: [] } as const;

/** Functions that choose and ask. */
export const LOGIC: Readonly<Record<string, SpreadsheetFunction>> = {
  IF: declare({ takes: ['lazy', 'lazy'], optional: ['lazy'] }, chooseIf),
  IFERROR: declare(
    LAZY_PAIR,
    unless(() => true),
  ),
  IFNA: declare(
    LAZY_PAIR,
    unless((error) => error === NOT_FOUND.error),
  ),
  CHOOSE: declareMany('lazy', choose),
  AND: declareMany('values', (given) => ofLogicals(given, (logicals) => logicals.every(Boolean))),
  OR: declareMany('values', (given) => ofLogicals(given, (logicals) => logicals.some(Boolean))),
  NOT: declare({ takes: ['logical'], optional: [] }, (value) => !value),
  TRUE: declare({ takes: [], optional: [] }, () => true),
  FALSE: declare({ takes: [], optional: [] }, () => false),
  ISNUMBER: asks((value) => value instanceof Decimal),
  ISTEXT: asks((value) => typeof value === 'string'),
  ISLOGICAL: asks((value) => typeof value === 'boolean'),
  ISBLANK: asks((value) => value === null),
  ISERROR: asks(isFailure),
  ISNA: asks((value) => isFailure(value) && 'error' in value && value.error === NOT_FOUND.error),
};
