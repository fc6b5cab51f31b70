import { formatReference } from '../core/cells/address';
import type { StatementResults } from '../core/calculation/statements/statement-checks';
import type { CheckSide } from '../core/calculation/statements/statement-check';
import { jsonNumber } from './json-number';

function sideJson({ name, terms, value }: CheckSide) {
  return { name, value: jsonNumber(value), cells: terms.map(({ at }) => formatReference(at.sheet, at)) };
}

export function statementsJson({ checks, keyFigures }: StatementResults) {
  return {
    keyFigures: keyFigures.map(({ name, year, unit, isShare, value }) => ({
      ...{ name, year, unit: isShare ? 'andel' : unit, value: jsonNumber(value) },
    })),
    checks: checks.map(({ id, name, year, isGroup, unit, left, right, difference, tolerance, holds }) => ({
      ...{ id, name, year, isGroup, unit, holds, left: sideJson(left), right: sideJson(right) },
      ...{ difference: jsonNumber(difference), tolerance: jsonNumber(tolerance) },
    })),
  };
}
