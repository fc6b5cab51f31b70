import type { CellValue } from '../../core/cells/cell';
import { UnusableWorkbook } from '../../core/port/unusable-workbook';
import type { Cube, Dimension } from './cube';

/** A keyword, in the table's first language, with what it is about in parentheses. */
const KEYWORD = /\s*([A-Z0-9-]+)(?:\[([^\]]*)\])?(?:\(((?:"[^"]*"|[^)"])*)\))?\s*=/y;
const TEXT = /"([^"]*)"/g;
const FIGURE = /"([^"]*)"|([^\s";]+)/g;

/** The texts of a value; one that is broken over lines is one text. */
function textsIn(value: string): string[] {
  return value.split(/,(?=\s*")/).map((part) => [...part.matchAll(TEXT)].map(([, text]) => text ?? '').join(''));
}

/** Where a value ends: at the first semicolon outside quotes; the end of the text where there is none. */
function endOf(text: string, from: number): number {
  let isQuoted = false;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '"') isQuoted = !isQuoted;
    else if (text[at] === ';' && !isQuoted) return at;
  }
  return text.length;
}

/** The keywords with their values, as they are written. Other languages than the first are passed by. */
function keywordsIn(text: string): Map<string, string> {
  const found = new Map<string, string>();
  let at = 0;
  for (;;) {
    KEYWORD.lastIndex = at;
    const [all, word = '', language, about = ''] = KEYWORD.exec(text) ?? [];
    if (all === undefined) return found;
    const from = at + all.length;
    at = endOf(text, from);
    if (language === undefined)
      found.set(about === '' ? word : `${word}(${textsIn(about).join(',')})`, text.slice(from, at));
    at += 1;
  }
}

function valueIn(word: string): CellValue {
  return /^[-+]?\d+(?:\.\d+)?$/.test(word) ? Number(word) : word;
}

/**
 * Reads the text of a .px file, the PC-Axis format that statistics are given out in. Marks for missing figures stay as
 * they are. Throws `UnusableWorkbook` for a text that is none. Example: `STUB="region"; HEADING="månad"; ... DATA= 1 ".." ;`.
 */
export function readPx(text: string): Cube {
  const keywords = keywordsIn(text);
  const list = (word: string) => textsIn(keywords.get(word) ?? '').filter((each) => each !== '');
  const dimensions = (word: string): Dimension[] =>
    list(word).map((name) => ({ name, values: list(`VALUES(${name})`) }));
  const [rows, columns, data] = [dimensions('STUB'), dimensions('HEADING'), keywords.get('DATA')];
  if (rows.length + columns.length === 0 || data === undefined)
    throw new UnusableWorkbook('Filen är ingen hel px-fil; hämta tabellen hos SCB en gång till.');
  if (keywords.has('KEYS') || [...keywords.keys()].some((word) => word.startsWith('KEYS(')))
    throw new UnusableWorkbook(
      'Px-filen har bara en del av uppgifterna (KEYS), vilket inte läses; hämta den som Excel eller csv.',
    );
  const figures = [...data.matchAll(FIGURE)].map(([, quoted, plain]) => valueIn(quoted ?? plain ?? ''));
  const title = list('TITLE')[0] ?? list('DESCRIPTION')[0] ?? '';
  return { title, rows, columns, valueAt: (index) => figures[index] ?? '..' };
}
