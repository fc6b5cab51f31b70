import { EXCEL_LIMITS } from '../../cells/excel-limits';
import { Decimal } from '../../figures/decimal';
import type { FormulaValue } from '../formula-value';
import { asText, isFailure, NO_NUMBER } from '../formula-value';
import type { SpreadsheetFunction } from './declare';
import { declare, declareMany } from './declare';

const ONE_TEXT = { takes: ['text'], optional: [] } as const;
const TEXT_AND_COUNT = { takes: ['text'], optional: ['number'] } as const;

/** A number of signs; `null` for a negative one. */
function signs(count: Decimal): number | null {
  return count.isNegative() && !count.trunc().isZero() ? null : count.trunc().clamp(0, EXCEL_LIMITS.text).toNumber();
}

function left(text: string, count: Decimal = new Decimal(1)): FormulaValue {
  const wanted = signs(count);
  return wanted === null ? NO_NUMBER : text.slice(0, wanted);
}

function right(text: string, count: Decimal = new Decimal(1)): FormulaValue {
  const wanted = signs(count);
  return wanted === null ? NO_NUMBER : text.slice(Math.max(0, text.length - wanted));
}

function middle(text: string, start: Decimal, count: Decimal): FormulaValue {
  const [from, wanted] = [signs(start), signs(count)];
  if (from === null || from === 0 || wanted === null) return NO_NUMBER;
  return text.slice(from - 1, from - 1 + wanted);
}

function joined(values: readonly FormulaValue[]): FormulaValue {
  const texts = values.map(asText);
  return texts.find(isFailure) ?? texts.join('');
}

/** Functions of text. */
export const TEXT: Readonly<Record<string, SpreadsheetFunction>> = {
  LEFT: declare(TEXT_AND_COUNT, left),
  RIGHT: declare(TEXT_AND_COUNT, right),
  MID: declare({ takes: ['text', 'number', 'number'], optional: [] }, middle),
  LEN: declare(ONE_TEXT, (text) => new Decimal(text.length)),
  TRIM: declare(ONE_TEXT, (text) => text.replace(/ +/g, ' ').replace(/^ | $/g, '')),
  UPPER: declare(ONE_TEXT, (text) => text.toUpperCase()),
  LOWER: declare(ONE_TEXT, (text) => text.toLowerCase()),
  EXACT: declare({ takes: ['text', 'text'], optional: [] }, (one, other) => one === other),
  CONCATENATE: declareMany('value', joined),
};
