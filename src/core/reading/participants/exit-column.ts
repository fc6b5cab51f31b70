import type { CellValue } from '../../cells/cell';
import type { ExitWord } from '../../documents/participants';
import { wordIn } from './word-column';

/** `1`, `1 Arbete`, `1. Arbete`, `SUS 1`. */
const CODE_AND_TEXT = /^\s*(?:sus\s*)?(\d{1,2})(?:[\s.:–-]+([^\s.:–-].*)?)?$/i;

function parted(text: string): Pick<ExitWord, 'code' | 'text'> {
  const [, code, rest = ''] = CODE_AND_TEXT.exec(text) ?? [];
  return code === undefined ? { code: '', text: text.trim() } : { code, text: rest.trim() };
}

/** How episodes ended, by ordinals: each pair of code and text, wherever the two are. */
export class ExitColumn {
  private readonly ordinals = new Map<string, Map<string, number>>();
  readonly words: ExitWord[] = [];

  put(code: CellValue, text: CellValue): number {
    const [first, second] = [wordIn(code), wordIn(text)];
    const texts = this.ordinals.get(first) ?? new Map<string, number>();
    const known = texts.get(second);
    if (known !== undefined) return known;
    const ordinal = this.words.length;
    this.words.push(this.wordOf(first, second));
    this.ordinals.set(first, texts.set(second, ordinal));
    return ordinal;
  }

  private wordOf(first: string, second: string): ExitWord {
    const [left, right] = [parted(first), parted(second)];
    return { code: left.code || right.code, text: right.text || left.text, spelling: [first, second] };
  }
}
