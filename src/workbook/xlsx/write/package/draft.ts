import type { Archive } from '../../zip/archive';
import { readEntry } from '../../zip/read-entry';
import { encodeText, encodingOf } from '../../xml/encoding';

/** A package being changed: the archive as opened, and the parts that are new, changed or gone (`null`). */
export interface PackageDraft {
  readonly archive: Archive;
  readonly parts: Map<string, Uint8Array | null>;
}

/** True if the part is in the draft. Example: `hasPart(draft, 'xl/styles.xml')`. */
export function hasPart({ archive, parts }: PackageDraft, name: string): boolean {
  const changed = parts.get(name);
  return changed === undefined ? archive.entries.has(name) : changed !== null;
}

function bytesOf({ archive, parts }: PackageDraft, name: string): Uint8Array {
  return parts.get(name) ?? readEntry(archive, name);
}

/**
 * The part's text as it now is, a byte order mark kept. Throws as `readEntry` does if it is
 * missing. Example: `readPart(draft, 'xl/workbook.xml')`.
 */
export function readPart(draft: PackageDraft, name: string): string {
  const bytes = bytesOf(draft, name);
  return new TextDecoder(encodingOf(bytes), { ignoreBOM: true }).decode(bytes);
}

/**
 * Puts the text as the part, in the encoding that the part has. The text that it already has leaves its
 * bytes untouched.
 * Example: `writePart(draft, 'xl/workbook.xml', edited)`.
 */
export function writePart(draft: PackageDraft, name: string, text: string): void {
  const isThere = hasPart(draft, name);
  if (isThere && readPart(draft, name) === text) return;
  draft.parts.set(name, encodeText(text, isThere ? encodingOf(bytesOf(draft, name)) : 'utf-8'));
}

/** Takes the part out of the package. Example: `removePart(draft, 'xl/calcChain.xml')`. */
export function removePart({ parts }: PackageDraft, name: string): void {
  parts.set(name, null);
}
