import type { CellValue } from '../../cells/cell';
import { isCellError } from '../../cells/cell';
import type { ListWord } from '../../documents/participants';

/** The text of a cell in a column of words; errors are read as they are shown. */
export function wordIn(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  return isCellError(value) ? value.error : String(value);
}

/**
 * The words of a column by ordinals: the same word however it is spaced and whatever its case. A class,
 * because a million cells are put into it one by one.
 */
export class WordColumn {
  private readonly bySpelling = new Map<string, number>();
  private readonly byWord = new Map<string, number>();
  private readonly found: { text: string; spellings: string[] }[] = [];

  /** The ordinal of the cell's word. */
  put(value: CellValue): number {
    const spelling = wordIn(value);
    const known = this.bySpelling.get(spelling);
    if (known !== undefined) return known;
    const text = spelling.replace(/[\s\u00a0]+/g, ' ').trim();
    const ordinal = this.ordinalOf(text);
    this.found[ordinal]?.spellings.push(spelling);
    this.bySpelling.set(spelling, ordinal);
    return ordinal;
  }

  words(): readonly ListWord[] {
    return this.found;
  }

  private ordinalOf(text: string): number {
    const key = text.toLowerCase();
    const known = this.byWord.get(key);
    if (known !== undefined) return known;
    const ordinal = this.found.length;
    this.byWord.set(key, ordinal);
    this.found.push({ text, spellings: [] });
    return ordinal;
  }
}
