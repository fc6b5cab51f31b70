import type { Finding } from '../../documents/finding';
import { KeyOrdinals, keyParts, rowKey } from '../../documents/row-key';

/** Replaces an empty part, so that a key never ends in a space that is lost on the way. */
const EMPTY = '-';

/** A part of a key: one line, and without what separates the parts. */
function keyPart(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.replaceAll('\\', '\\\\').replaceAll('|', '\\|') || EMPTY;
}

function shownPart(part: string): string {
  return part === EMPTY ? '' : part.replace(/\\([\\|])/g, '$1');
}

function plainKey({ rule, at, label, heading }: Finding): string {
  return rowKey([rule, at.sheet, label, heading].map(keyPart));
}

/**
 * A readable key of each finding, in the order given: rule, sheet, label and heading, so that it is
 * the same after a row has been inserted; and an ordinal (down the sheet) where several have all of these alike.
 * Example: `result | Budget | Årets resultat | 2019 Budget`, and for a second such row the same with ` | 2`.
 */
export function findingKeys(findings: readonly Finding[]): string[] {
  const places = findings.map((finding, index) => ({ finding, index, key: plainKey(finding) }));
  const downwards = [...places].sort(
    (a, b) => a.finding.at.row - b.finding.at.row || a.finding.at.column - b.finding.at.column,
  );
  const ordinals = new KeyOrdinals();
  const keys: string[] = [];
  for (const { index, key } of downwards) keys[index] = ordinals.next(key);
  return keys;
}

/** What a key holds of its finding. Example: the sheet, the label and the heading of a finding that is gone. */
export interface KeyParts {
  readonly sheet: string;
  readonly label: string;
  readonly heading: string;
}

/** Takes a key apart; `null` for text that is no key. Example: `summa` is none. */
export function parseFindingKey(key: string): KeyParts | null {
  const parts = keyParts(key).map(shownPart);
  const [rule, sheet, label, heading] = parts;
  if (sheet === undefined || label === undefined || heading === undefined) return null;
  return /^[a-zA-Z]+$/.test(rule ?? '') ? { sheet, label, heading } : null;
}

/** The key that a finding has where its sheet has another name. Example: the key in `Budget` as that in `Budget (a.xlsx)`. */
export function keyOnSheet(key: string, nameOf: (sheet: string) => string): string {
  const [rule = '', , ...rest] = keyParts(key);
  const sheet = parseFindingKey(key)?.sheet;
  return sheet === undefined ? key : rowKey([rule, keyPart(nameOf(sheet)), ...rest]);
}
