/** The cells that a ceiling is counted from, by name: amounts in the document's unit, limits in kronor. */
export interface CeilingCells {
  readonly contributions: string;
  readonly state: string;
  /** Kronor in one of the document's unit. */
  readonly kronor: string;
  readonly limits: readonly [string, string];
  readonly rates: readonly [string, string, string];
}

/** Each slice of the amount at its own rate. */
function slices(amount: string, { limits, rates, kronor }: CeilingCells): string {
  const [lower, upper] = limits.map((limit) => `${limit}/${kronor}`);
  const [low, middle, high] = rates;
  return [
    `MIN(${amount},${lower})*${low}`,
    `MAX(0,MIN(${amount},${upper})-${lower})*${middle}`,
    `MAX(0,${amount}-${upper})*${high}`,
  ].join('+');
}

/**
 * The formula of the ceiling under a mode, from the cells that hold its parameters.
 * Example: `flat` is the first rate of all contributions, `B23*B36`.
 */
export function ceilingFormula(mode: CeilingMethod, cells: CeilingCells): string {
  const { contributions, state, kronor, limits, rates } = cells;
  const [low, middle, high] = rates;
  const inKronor = `${contributions}*${kronor}`;
  switch (mode) {
    case 'marginal':
      return `ROUND(${slices(contributions, cells)},6)`;
    case 'class':
      return `ROUND(${contributions}*IF(${inKronor}<=${limits[0]},${low},IF(${inKronor}<=${limits[1]},${middle},${high})),6)`;
    case 'flat':
      return `ROUND(${contributions}*${low},6)`;
    case 'marginalState':
      return `ROUND(IF(${state}=0,0,${contributions}/${state}*(${slices(state, cells)})),6)`;
  }
}
import type { CeilingMethod } from '../../rules/equity-ceiling';
