/** A formula taken apart. References are as written: `B2`, `$B$2`; `sheet` is `null` for the formula's own. */
export type FormulaTree =
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'range'; readonly sheet: string | null; readonly from: string; readonly to: string }
  | { readonly kind: 'call'; readonly name: string; readonly arguments: readonly FormulaTree[] }
  | { readonly kind: 'negate' | 'percent'; readonly operand: FormulaTree }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: FormulaTree; readonly right: FormulaTree };

/** A formula that is written in a way that is not understood here. */
export class UnknownFormula extends Error {
  override readonly name = 'UnknownFormula';
}
