/** What statistics print where there is no value: two or three points, a question mark, `x`, ”n/a”, `e.t.`, with a note's number or not. */
const NO_VALUE =
  /^(?:\.{2,3}|\?{1,3}|\u2026|x|n[/.]?a\.?|not available|e\.? ?t\.?|ej tillämpligt|(?:uppgift )?saknas)(?: ?\d{1,2}\)| ?\*{1,3})?$/iu;

/**
 * True for a text that states that a value is not there, which is no mistake. A dash is not one: it means nothing.
 * Example: `..`, ”N/A” and `uppgift saknas`; not `ca 400`.
 */
export function isNoValue(text: string): boolean {
  return NO_VALUE.test(text.trim().replace(/\s+/gu, ' '));
}
