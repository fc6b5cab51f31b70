import { withoutPersonalNumbers } from '../core/privacy/guard-personal-numbers';

/** Prints of files and lines: digits and letters by chance. */
const PRINTS: ReadonlySet<string> = new Set(['sha256', 'fingerprint']);

/** The report as JSON, its texts without any number of a person, such as one in a name that the user has typed. */
export function jsonText(report: object): string {
  return JSON.stringify(report, (field, value: unknown) =>
    typeof value === 'string' && !PRINTS.has(field) ? withoutPersonalNumbers(value) : value,
  );
}
