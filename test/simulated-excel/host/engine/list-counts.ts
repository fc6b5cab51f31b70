import { columnIndex } from '../../../../src/core/cells/address';
import type { ModelCell, ModelSheet, ModelWorkbook } from '../workbook-model/model';
import { cellKey } from '../workbook-model/model';

const SHEET = String.raw`(?:'(?:[^']|'')+'|[^\s'!(),"+*/&<>=-]+)`;
const PAIR = String.raw`${SHEET}!\$[A-Z]+\$\d+:\$[A-Z]+\$\d+,"(?:[^"]|"")*"`;
const COUNTIFS = new RegExp(String.raw`\bCOUNTIFS\((${PAIR}(?:,${PAIR})*)\)`, 'g');
const PARTS = new RegExp(String.raw`(${SHEET})!\$([A-Z]+)\$(\d+):\$([A-Z]+)\$(\d+),"((?:[^"]|"")*)"`, 'g');

/** Shorter lists are quick to count without this. */
const LONG_LIST = 500;

/** One column of a list, and a criterion that its cells are checked by. */
interface Pair {
  readonly sheet: string;
  readonly column: number;
  readonly first: number;
  readonly last: number;
  readonly criterion: string;
}

/** The cells of a column of a list from above; `null` where one of them has a formula. */
type Column = readonly (ModelCell | undefined)[] | null;

type Test = (cell: ModelCell | undefined) => boolean;

const isBlank: Test = (cell) => cell === undefined || cell.value === '';

function compared(operator: string, limit: number): Test {
  return (cell) => {
    const value = cell?.value;
    if (typeof value !== 'number') return false;
    if (operator === '>') return value > limit;
    if (operator === '<') return value < limit;
    return operator === '>=' ? value >= limit : value <= limit;
  };
}

function equalTo(text: string): Test {
  const [wanted, number] = [text.toLowerCase(), text.trim() === '' ? Number.NaN : Number(text)];
  return (cell) => {
    const value = cell?.value;
    if (typeof value === 'number') return value === number;
    return typeof value === 'string' && cell?.isError === false && value.toLowerCase() === wanted;
  };
}

/** The test that a criterion is; `null` for one with wildcards or of another kind, which is left to IronCalc. */
function testOf(criterion: string): Test | null {
  if (criterion === '') return isBlank;
  const [, operator = '', operand = ''] = /^(>=|<=|>|<|=)(.*)$/s.exec(criterion) ?? [];
  if (operator === '') return null;
  if (operator !== '=') return /^-?\d+(?:\.\d+)?$/.test(operand) ? compared(operator, Number(operand)) : null;
  const isPlain = !/(?<!~)[*?]/.test(operand) && operand !== '' && !/^(?:true|false)$/i.test(operand);
  return isPlain ? equalTo(operand.replace(/~([~*?])/g, '$1')) : null;
}

/**
 * Counts in long lists for the engine, which takes half a microsecond for each cell and criterion: hours for a thousand
 * counts in a list of 50,000 rows. Here each criterion looks at its column once, however many counts it is in.
 */
export class ListCounts {
  private readonly found = new Map<string, Uint8Array | null>();
  private readonly counted = new Map<string, number | null>();
  private readonly columns = new Map<string, Column>();

  constructor(private readonly workbook: ModelWorkbook) {}

  /** The formula with the number in place of each count in a long list; what is not sure to be the same stays. */
  in(formula: string): string {
    if (!formula.includes('COUNTIFS(')) return formula;
    return formula.replace(COUNTIFS, (whole, pairs: string) => this.countOf(pairs)?.toString() ?? whole);
  }

  private countOf(pairs: string): number | null {
    const known = this.counted.get(pairs);
    if (known !== undefined) return known;
    const count = this.count(pairs);
    this.counted.set(pairs, count);
    return count;
  }

  private count(text: string): number | null {
    const pairs = [...text.matchAll(PARTS)].map(pairOf);
    const [one] = pairs;
    const isSameRows = pairs.every((each) => each?.first === one?.first && each?.last === one?.last);
    if (!one || !isSameRows || one.last - one.first < LONG_LIST) return null;
    const all = new Uint8Array(one.last - one.first + 1).fill(1);
    for (const pair of pairs) {
      const matches = pair === null ? null : this.matches(pair);
      if (matches === null) return null;
      for (let row = 0; row < all.length; row += 1) all[row] = (all[row] ?? 0) & (matches[row] ?? 0);
    }
    return all.reduce((sum, each) => sum + each, 0);
  }

  /** Which cells of the column the criterion is true for; `null` where that is for the engine to say. */
  private matches(pair: Pair): Uint8Array | null {
    const key = Object.values(pair).join(' ');
    const known = this.found.get(key);
    if (known !== undefined) return known;
    const sheet = this.workbook.sheet(pair.sheet);
    const test = testOf(pair.criterion);
    const column = sheet === null || test === null ? null : this.columnOf(sheet, pair);
    const matches = column === null || test === null ? null : Uint8Array.from(column, (cell) => (test(cell) ? 1 : 0));
    this.found.set(key, matches);
    return matches;
  }

  private columnOf(sheet: ModelSheet, { column, first, last }: Pair): Column {
    const key = `${sheet.id} ${column} ${first} ${last}`;
    const known = this.columns.get(key);
    if (known !== undefined) return known;
    const cells = Array.from({ length: last - first + 1 }, (_, row) => sheet.cells.get(cellKey(first + row, column)));
    // A formula's value may be older than what it comes from until the engine has calculated it.
    const isTyped = cells.every((cell) => cell === undefined || cell.formula === null);
    this.columns.set(key, isTyped ? cells : null);
    return isTyped ? cells : null;
  }
}

function pairOf([, name = '', from = '', first, to, last, criterion = '']: RegExpMatchArray): Pair | null {
  if (from !== to) return null;
  return {
    sheet: name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name,
    column: columnIndex(from),
    first: Number(first) - 1,
    last: Number(last) - 1,
    criterion: criterion.replaceAll('""', '"'),
  };
}
