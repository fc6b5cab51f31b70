import type { MemberSharesResult } from '../../calculation/money/money-results';
import { periodWords } from '../parts/words';

/**
 * How each year is named over its columns: with its unit where there are several, and with its sheet where another
 * year has the same name. Example: `2019 Budget`, and in a workbook with two such plans `2019 Budget, Plan 2`.
 */
export function periodNames(results: readonly MemberSharesResult[]): string[] {
  const hasUnits = new Set(results.map(({ unit }) => unit)).size > 1;
  const names = results.map((result) => periodWords(result) + (hasUnits ? `, ${result.unit}` : ''));
  return names.map((name, index) => {
    const isAlone = names.filter((other) => other === name).length === 1;
    return isAlone ? name : `${name}, ${results[index]?.sheet ?? ''}`;
  });
}
