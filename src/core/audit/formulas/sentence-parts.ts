import { columnName } from '../../cells/address';
import type { Decimal } from '../../figures/decimal';
import { formatSwedish } from '../../figures/number-text';
import { isFormula } from './formula-cell';
import { swedishFormula } from './swedish-formula';
import type { Verdict } from './verdict';

/** An amount in a sentence. */
export const amount = (value: Decimal) => formatSwedish(value);

/** `I raden`, `i kolumnen`. */
export const PLACE = { row: 'raden', column: 'kolumnen' } as const;

function lineName(axis: 'row' | 'column', line: number): string {
  return axis === 'row' ? String(line + 1) : columnName(line);
}

/** Example: `rad 6`, `raderna 4-6`, `kolumn D`. */
export function linesNamed(axis: 'row' | 'column', lines: readonly number[]): string {
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return '';
  const word = axis === 'row' ? ['rad', 'raderna'] : ['kolumn', 'kolumnerna'];
  if (lines.length === 1) return `${word[0]} ${lineName(axis, first)}`;
  const isUnbroken = last - first === lines.length - 1;
  if (isUnbroken) return `${word[1]} ${lineName(axis, first)}-${lineName(axis, last)}`;
  return `${word[1]} ${lines.map((line) => lineName(axis, line)).join(', ')}`;
}

/** The formula of a cell, or its number. */
export function shown({ sheet, at }: Verdict): string {
  if (isFormula(at)) return swedishFormula(at.form, at) ?? 'en annan formel';
  const value = sheet.amountAt(at);
  return value === null ? '' : amount(value);
}

/** What is to be written, where it can be said in short. */
export function mend({ at, suspicion: { model } }: Verdict, lead: string): string {
  const formula = model === null ? null : swedishFormula(model.form, at);
  return formula === null ? '' : ` ${lead} ${formula}.`;
}

/** How the figure differs, or that it does not. */
export function outcome({ sheet, at, expected, effect }: Verdict): string {
  const own = sheet.amountAt(at);
  if (expected === null || effect === null || own === null) return '';
  if (effect.isZero()) return ' I dag blir värdet detsamma.';
  return ` Här står ${amount(own)}; räknat som de andra blir det ${amount(expected)}.`;
}

/** What to do where nothing shows which is right. */
export const LOOK = ' Se efter vilken formel som är rätt.';

/** How many formulas of the line are alike. */
export function countAlike({ suspicion: { siblings, model } }: Verdict): number {
  return siblings.filter(({ form }) => form?.key === model?.form.key).length;
}
