import { EXCEL_LIMITS } from '../../../../core/cells/excel-limits';

/** What already looks like an escape, and every character that XML 1.0 does not allow. */
const TO_ESCAPE =
  /_(?=x[0-9A-Fa-f]{4}_)|[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Text as a cell in a file holds it, before XML escaping: what XML cannot hold is written `_xHHHH_`,
 * and a text that looks like that is escaped itself.
 * Example: `a\u0001b` is `a_x0001_b`, and `_x0041_` is `_x005F_x0041_`.
 */
export function cellText(text: string): string {
  return text
    .slice(0, EXCEL_LIMITS.text)
    .replace(TO_ESCAPE, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}
