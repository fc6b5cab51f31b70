import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { ForecastDecision } from '../../documents/notes/forecast-input';
import type { Decimal } from '../../figures/decimal';
import { CELL_DIGITS } from '../../figures/decimal';
import type { ForecastLine, TurnedFigure } from './forecast-types';

/** Enough to distinguish two sources, and short enough for a column of a sheet. */
const DIGITS = 16;

/** What is read back of a decision, from cells, must be what was sealed. */
const textOf = (amount: Decimal | null | undefined) => amount?.toSignificantDigits(CELL_DIGITS).toFixed() ?? null;
const figureText = (figure: TurnedFigure | null) => textOf(figure?.amount);

function hashOf(content: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(content)))).slice(0, DIGITS);
}

/** What a forecast is computed from. */
export interface ForecastSources {
  readonly months: number;
  readonly lines: readonly ForecastLine[];
  readonly plannedOpening: Decimal | null;
  readonly opening: Decimal | null;
}

/** The fingerprint of all that a forecast is computed from, the user's choices included: 16 hexadecimal digits. */
export function sourceFingerprint({ months, lines, plannedOpening, opening }: ForecastSources): string {
  const read = lines.map(({ key, budget, outturn, periodBudget, published, method, input, adjustment }) => [
    key,
    ...[budget, outturn, periodBudget, published].map(figureText),
    method,
    textOf(input?.typed.value.value),
    textOf(adjustment),
  ]);
  return hashOf([months, textOf(plannedOpening), textOf(opening), read]);
}

/** The seal of a decision: another one as soon as a figure, the day or who decided is changed. */
export function decisionSeal(decision: Omit<ForecastDecision, 'seal' | 'at'>): string {
  const { period, date, decidedBy, fingerprint, lines, ...totals } = decision;
  const { plannedOpening, plannedResult, income, cost, financial, result, opening, closing } = totals;
  const amounts = [plannedOpening, plannedResult, income, cost, financial, result, opening, closing].map(textOf);
  const ofLines = [...lines].map(([key, amount]) => [key, textOf(amount)] as const);
  const sorted = ofLines.sort(([left], [right]) => (left < right ? -1 : 1));
  return hashOf([period, date, decidedBy, fingerprint, amounts, sorted]);
}
