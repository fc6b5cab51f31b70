import type { ProseDocument, ProseSentence } from '../../documents/prose';
import type { ProseRemark } from './stated-sums';

const DECIDED = /(?<!\p{L})(?:antog|antogs|antagit|antagits|antagen|beslut\p{L}*|fastställ\p{L}*)/iu;
const PLAN = /(?<!\p{L})(?:budget\p{L}*|verksamhetsplan\p{L}*)/iu;
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
