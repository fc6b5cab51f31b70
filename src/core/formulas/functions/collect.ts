import { Decimal } from '../../figures/decimal';
import type { Failure, FormulaValue } from '../formula-value';
import { asLogical, asNumber, isFailure } from '../formula-value';
import type { GivenValues } from './declare';

/** The values converted one by one, or the first failure. What is converted to `null` is left out. */
function collect<Kept extends Decimal | boolean>(
  given: readonly GivenValues[],
  convert: (value: FormulaValue, isRange: boolean) => Kept | Failure | null,
): Kept[] | Failure {
  const kept: Kept[] = [];
  for (const { values, isRange } of given) {
    for (const value of values) {
      const converted = isFailure(value) ? value : convert(value, isRange);
      if (converted === null) continue;
      if (isFailure(converted)) return converted;
      kept.push(converted);
    }
  }
  return kept;
}

/** What an operation makes of the numbers: text, truth values and blanks in cells are passed by, what is given itself is converted. */
export function ofNumbers(
  given: readonly GivenValues[],
  operation: (numbers: readonly Decimal[]) => FormulaValue,
): FormulaValue {
  const numbers = collect(given, (value, isRange) => {
    if (value instanceof Decimal) return value;
    return isRange ? null : asNumber(value);
  });
  return Array.isArray(numbers) ? operation(numbers) : numbers;
}

/** What an operation makes of conditions: text and blanks in cells are passed by; it is an error if none is left. */
export function ofLogicals(
  given: readonly GivenValues[],
  operation: (logicals: readonly boolean[]) => boolean,
): FormulaValue {
  const logicals = collect(given, (value, isRange) =>
    isRange && (value === null || typeof value === 'string') ? null : asLogical(value),
  );
  if (!Array.isArray(logicals)) return logicals;
  return logicals.length === 0 ? { error: '#VALUE!' } : operation(logicals);
}
