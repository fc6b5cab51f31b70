/** Between the parts of a key; does not occur in text that `worded` has given. */
const SEPARATOR = ' | ';

/** Wording by which a row is found again: lower case, with single spaces. */
export function worded(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}

/** The key of these parts. Example: `2021 | cost | löner`. */
export function rowKey(parts: readonly (string | number)[]): string {
  return parts.join(SEPARATOR);
}

/** The parts of a key. Example: `2021 | cost | löner` gives `2021`, `cost` and `löner`. */
export function keyParts(key: string): string[] {
  return key.split(SEPARATOR);
}

/** Distinguishes rows with the same key: the second one gets ` | 2`, and so on. */
export class KeyOrdinals {
  private readonly seen = new Map<string, number>();

  next(key: string): string {
    const ordinal = (this.seen.get(key) ?? 0) + 1;
    this.seen.set(key, ordinal);
    return ordinal === 1 ? key : rowKey([key, ordinal]);
  }
}
