import type { ScenarioParameter } from '../../../../core/calculation/scenarios/scenario-parameters';
import type { TypedCell } from '../../../../core/documents/notes/forecast-input';
import { NOTHING_TYPED } from '../../../../core/documents/notes/forecast-input';
import type { ScenarioInput } from '../../../../core/documents/notes/scenario-input';
import { SCENARIO_COUNT } from '../../../../core/documents/notes/scenario-input';
import { Decimal } from '../../../../core/figures/decimal';
import { formatSwedish, parseNumberText } from '../../../../core/figures/number-text';

type Type = ScenarioParameter['type'];

const YEAR = /^(?:19|20)\d{2}$/;
/** A percent that is typed without its sign is one all the same. */
const HUNDRED = 100;

/** What is in a parameter's field. Example: -0.05 as a percent is `−5 %`. */
export function parameterText({ text, value }: TypedCell, type: Type): string {
  if (value === null) return text;
  if (type === 'year') return value.toFixed();
  return type === 'percent' ? `${formatSwedish(value.times(HUNDRED))}\u00a0%` : formatSwedish(value);
}

function numberIn(text: string, type: Type): Decimal | null {
  if (type === 'year') return YEAR.test(text) ? new Decimal(text) : null;
  const read = parseNumberText(text);
  if (read === null || read.dash) return null;
  return type === 'percent' && !read.percent ? read.amount.div(HUNDRED) : read.amount;
}

const isNumber = (type: Type) => type === 'year' || type === 'percent' || type === 'amount';

/** True if the text can be in the field; nothing always can. */
export function isParameter(text: string, type: Type): boolean {
  const plain = text.trim();
  return plain === '' || !isNumber(type) || numberIn(plain, type) !== null;
}

/** True if the same is typed for the scenario already, however it is written. Example: `-5` and `−5 %`. */
export function isSameTyped(typed: ScenarioInput, known: ScenarioInput | undefined, ordinal: number): boolean {
  const [cell, before] = [typed, known].map((input) => input?.cells[ordinal - 1] ?? NOTHING_TYPED);
  if (cell === undefined || before === undefined) return false;
  const { value } = cell;
  return value === null || before.value === null ? cell.text === before.text : value.eq(before.value);
}

/** The parameter with what is typed for one scenario, counted from 1; what is typed for the others stays. */
export function withTypedCell(
  { key, label, type }: ScenarioParameter,
  known: ScenarioInput | undefined,
  { ordinal, text }: { readonly ordinal: number; readonly text: string },
): ScenarioInput {
  const plain = text.trim();
  const typed = { text: plain, value: isNumber(type) ? numberIn(plain, type) : null, formula: null };
  const cells = Array.from({ length: SCENARIO_COUNT }, (_, index) =>
    index === ordinal - 1 ? typed : (known?.cells[index] ?? NOTHING_TYPED),
  );
  return { key, label, cells };
}
