import type { ProseDocument, ProseSentence } from '../../documents/prose';
import { ruleFor } from '../../rules/dated-rule';
import { LAW } from '../../rules/law';
import type { ProseRemark } from './stated-sums';

const DECIDED = /(?<!\p{L})(?:antog|antogs|antagit|antagits|antagen|beslut\p{L}*|fastställ\p{L}*)/iu;
const PLAN = /(?<!\p{L})(?:budget\p{L}*|verksamhetsplan\p{L}*)/iu;
/** What members approve later is drawn up before. */
const REPORTED = /(?<!\p{L})(?:upprätta\p{L}*|underteckna\p{L}*|antog|antogs|antagit|antagits|fastställ\p{L}*)/iu;
const REPORT_YEAR =
  /(?<!\p{L})(?:årsredovisning\p{L}*|bokslut\p{L}*)\s+(?:för\s+)?(?:år(?:et)?\s+)?((?:19|20)\d{2})(?!\d)/iu;
/** What is changed, and half-year reports, have days of their own. */
const CHANGED_PLAN = /revider|ändra|tillägg|omarbet|justera|delår|tertial|fullmäktige/iu;
/** A plan that is changed during its year is decided in it. */
const CHANGED = /revider|ändra|tillägg|omarbet|justera|uppfölj|bokslut|årsredovisning|delår/iu;
const PLAN_YEAR =
  /(?<!\p{L})(?:budget\p{L}*|verksamhetsplan\p{L}*)(?:\s+och\s+(?:budget|verksamhetsplan)\p{L}*)?\s+(?:för\s+)?(?:år(?:en)?\s+)?((?:19|20)\d{2})(?!\d)/iu;

/**
 * The budget of a year that, by the text, was decided when the year had already begun. The year is the one that the
 * sentence gives the budget, else that of a text that is the plan itself. Example: ”Den 27 november 2021 antogs budgeten för 2021.”
 */
export function lateBudgets({ text, days }: ProseSentence, { title, year: ofText }: ProseDocument): ProseRemark[] {
  const [day, ...more] = days;
  if (day === undefined || more.length > 0 || !DECIDED.test(text) || !PLAN.test(text) || CHANGED.test(text)) return [];
  const [, named] = PLAN_YEAR.exec(text) ?? [];
  const year = named !== undefined ? Number(named) : PLAN.test(title ?? '') ? ofText : null;
  if (year === null || day.slice(0, 4) !== String(year)) return [];
  const message = `Enligt texten beslutades budgeten för ${year} den ${day}, när året redan hade börjat. Budgeten ska beslutas före årets början: kontrollera datumet och årtalet.`;
  return [{ published: day, message }];
}

const dayText = (year: number, { month, day }: { readonly month: number; readonly day: number }) =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** The year that a sentence decides something of, on its one day; `null` where it names none. */
function yearOf(pattern: RegExp, text: string): number | null {
  const [, named] = pattern.exec(text) ?? [];
  return named === undefined ? null : Number(named);
}

function lateOf({ day, last, what }: { day: string; last: string; what: string }): ProseRemark[] {
  if (day <= last) return [];
  const message = `Enligt texten är ${what} från den ${day}, efter lagens dag ${last}. Kontrollera datumet mot protokollet.`;
  return [{ published: day, message }];
}

/**
 * A budget decided in December of the year before, or an annual report drawn up after March of the year after, by the
 * text. Example: ”Den 11 december 2020 antogs budgeten för 2021.”
 */
export function afterLawsDay({ text, days }: ProseSentence): ProseRemark[] {
  const [day, ...more] = days;
  if (day === undefined || more.length > 0 || CHANGED_PLAN.test(text)) return [];
  const [budget, report] = [yearOf(PLAN_YEAR, text), yearOf(REPORT_YEAR, text)];
  const decided = budget === null || report !== null ? null : ruleFor(LAW.budgetDay, budget);
  if (budget !== null && decided !== null && DECIDED.test(text) && day < dayText(budget, { month: 1, day: 1 }))
    return lateOf({ day, last: dayText(budget - 1, decided.value), what: `budgeten för ${budget}` });
  const drawn = report === null || budget !== null ? null : ruleFor(LAW.reportDay, report);
  if (report === null || drawn === null || !REPORTED.test(text)) return [];
  return lateOf({ day, last: dayText(report + 1, drawn.value), what: `årsredovisningen för ${report}` });
}
