import { dayOfSerial, isDay, serialOfDay } from '../../../../core/cells/serial-day';
import type { ForecastLine } from '../../../../core/calculation/forecast/forecast-types';
import type { ForecastField, ForecastInput, TypedCell } from '../../../../core/documents/notes/forecast-input';
import { FORECAST_FIELDS, NOTHING_TYPED } from '../../../../core/documents/notes/forecast-input';
import { Decimal } from '../../../../core/figures/decimal';
import { formatPercent, formatSwedish, parseNumberText } from '../../../../core/figures/number-text';

/** What is typed in the fields of a line. */
export type LineDraft = Readonly<Record<ForecastField, string>>;

/** How a field is typed. */
const KINDS: Readonly<Record<ForecastField, 'text' | 'number' | 'day'>> = {
  method: 'text',
  value: 'number',
  adjustment: 'number',
  reason: 'text',
  decidedBy: 'text',
  date: 'day',
  answer: 'text',
  comment: 'text',
};

/** A share of the year is typed as a percent, an amount as it is. */
function numberText(value: Decimal, isShare: boolean): string {
  return isShare ? formatPercent(value, value.times(100).isInteger() ? 0 : 1) : formatSwedish(value);
}

function fieldText(field: ForecastField, { text, value }: TypedCell, isShare: boolean): string {
  if (value === null) return text;
  return KINDS[field] === 'day' ? dayOfSerial(value.toNumber()) : numberText(value, isShare && field === 'value');
}

/** What is in the fields of a line. Example: an own share of 0.35 is `35 %`. */
export function draftOf({ input, method }: ForecastLine): LineDraft {
  const isShare = method === 'own';
  const texts = FORECAST_FIELDS.map((field) => {
    const cell = input?.typed[field] ?? NOTHING_TYPED;
    return [field, fieldText(field, cell, isShare)] as const;
  });
  return Object.fromEntries(texts) as Record<ForecastField, string>;
}

/** True if the text can be in the field; nothing always can. */
export function isSound(field: ForecastField, text: string): boolean {
  if (text.trim() === '') return true;
  if (KINDS[field] === 'day') return isDay(text.trim());
  return KINDS[field] === 'text' || parseNumberText(text) !== null;
}

function cellOf(field: ForecastField, text: string): TypedCell {
  const plain = text.trim();
  const number = KINDS[field] === 'number' ? (parseNumberText(plain)?.amount ?? null) : null;
  const day = KINDS[field] === 'day' && isDay(plain) ? new Decimal(serialOfDay(plain)) : null;
  return { text: plain, value: number ?? day, formula: null };
}

/** What documents an adjustment where the user has not: the day that it is typed on, and who decided the last one. */
export interface AdjustedBy {
  readonly today: string;
  readonly decidedBy: string;
}

/**
 * The fields after another adjustment has been typed: it is decided today, by whoever decided the last one, and no
 * answer holds for it. What the user types there instead stays.
 * Example: -50 without a day is decided `2025-05-14`; an adjustment that is taken away leaves the rest as it was.
 */
export function withAdjustment(known: LineDraft, draft: LineDraft, { today, decidedBy }: AdjustedBy): LineDraft {
  const adjustment = draft.adjustment.trim();
  if (adjustment === known.adjustment || adjustment === '' || parseNumberText(adjustment) === null) return draft;
  return {
    ...draft,
    answer: '',
    date: draft.date === known.date ? today : draft.date,
    decidedBy: draft.decidedBy.trim() === '' ? decidedBy : draft.decidedBy,
  };
}

/** What the fields hold, as it is kept beside the line; a formula behind a cell that was not changed stays. */
export function inputFrom(line: ForecastLine, draft: LineDraft): ForecastInput {
  const before = draftOf(line);
  const cells = FORECAST_FIELDS.map((field) => {
    const kept = draft[field] === before[field] ? line.input?.typed[field] : undefined;
    return [field, kept ?? cellOf(field, draft[field])] as const;
  });
  return { key: line.key, label: line.label, typed: Object.fromEntries(cells) as Record<ForecastField, TypedCell> };
}
