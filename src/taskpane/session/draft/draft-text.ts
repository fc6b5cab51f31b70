import * as v from 'valibot';
import type { ForecastField, TypedCell } from '../../../core/documents/notes/forecast-input';
import { FORECAST_FIELDS, NOTHING_TYPED } from '../../../core/documents/notes/forecast-input';
import { MEASURES } from '../../../core/documents/measure';
import { Decimal } from '../../../core/figures/decimal';
import {
  CO_FINANCING_FIELDS,
  DISCLOSURE_FIELDS,
  MEMBERSHIP,
  SETTINGS,
  SOCIAL_BUDGET_FIELDS,
} from '../../../core/settings/settings';
import type { Draft } from './draft';

/** The form of the text; a form that an older version would misread gets the next number. */
const VERSION = 1;

const text = v.string();
const decimal = v.pipe(
  text,
  v.regex(/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i),
  v.transform((digits) => new Decimal(digits)),
);
const cell = v.object({ text, value: v.nullable(decimal), formula: v.nullable(text) });

/** Fields that came after the draft was kept are empty in it. */
const fields = v.pipe(
  v.record(text, cell),
  v.transform(
    (given) =>
      Object.fromEntries(FORECAST_FIELDS.map((field) => [field, given[field] ?? NOTHING_TYPED])) as Record<
        ForecastField,
        TypedCell
      >,
  ),
);

const tertial = v.picklist([1, 2, 3]);
const shown = v.nullable(v.union([v.number(), v.literal('hidden')]));
const published = v.object({
  limits: v.nullable(
    v.object({ threshold: v.number(), lowest: v.number(), showZeros: v.boolean(), zerosOnce: v.boolean() }),
  ),
  rows: v.array(
    v.object({
      unit: text,
      scope: v.picklist(['unit', 'all']),
      period: v.object({ year: v.nullable(v.number()), first: tertial, last: tertial }),
      measure: v.picklist(MEASURES),
      ...{ women: shown, men: shown, total: shown },
    }),
  ),
});

const own = v.object({ key: text, goal: text, text, value: v.nullable(decimal), comment: text });
const decision = v.object({
  ...{ key: text, decision: text, comment: text, by: text, date: text, basis: text, message: text },
});
const typed = v.variant('kind', [
  v.object({ kind: v.literal('outcome'), own }),
  v.object({ kind: v.literal('forecast'), input: v.object({ key: text, label: text, typed: fields }) }),
  v.object({ kind: v.literal('preferred'), method: text }),
  v.object({ kind: v.literal('decision'), request: v.object({ date: text, decidedBy: text }) }),
  v.object({ kind: v.literal('template'), template: v.object({ key: text, template: text }) }),
  v.object({ kind: v.literal('finding'), decision }),
  v.object({ kind: v.literal('scenario'), input: v.object({ key: text, label: text, cells: v.array(cell) }) }),
  v.object({ kind: v.literal('published'), published }),
]);

const member = v.object({ id: v.number(), name: text, from: text, to: text, kept: v.nullable(MEMBERSHIP) });
const unsaved = v.object({
  fields: v.partial(SETTINGS),
  disclosure: v.partial(v.looseObject(DISCLOSURE_FIELDS)),
  socialBudget: v.partial(v.looseObject(SOCIAL_BUDGET_FIELDS)),
  // A draft that was kept before there were such settings has none.
  coFinancing: v.optional(v.partial(v.looseObject(CO_FINANCING_FIELDS)), {}),
  members: v.nullable(v.array(member)),
  texts: v.record(text, text),
});

const DRAFT = v.object({
  version: v.literal(VERSION),
  keptAt: v.number(),
  typed: v.array(typed),
  heldThen: v.record(text, text),
  unsaved,
});

function jsonOf(kept: string): unknown {
  try {
    return JSON.parse(kept);
  } catch {
    return undefined;
  }
}

/** The draft as the text that `readDraft` reads; decimals are kept digit by digit. */
export function draftText(draft: Draft): string {
  return JSON.stringify({ version: VERSION, ...draft });
}

/** A draft as it was kept; `null` for a text that is none, or of a form that this version does not have. */
export function readDraft(kept: string): Draft | null {
  const { success, output } = v.safeParse(DRAFT, jsonOf(kept));
  if (!success) return null;
  const { keptAt, typed: all, heldThen, unsaved: changes } = output;
  // A setting that was not changed is not there at all: what JSON gives is never undefined.
  return { keptAt, typed: all, heldThen, unsaved: changes as Draft['unsaved'] };
}
