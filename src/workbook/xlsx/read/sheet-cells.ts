import type { CellAddress } from '../../../core/cells/address';
import { parseAddress } from '../../../core/cells/address';
import type { CellValue } from '../../../core/cells/cell';
import { UnusableWorkbook } from '../../unusable-workbook';
import type { Attributes } from '../xml/read-xml';
import { unescapeText } from './cell-text';
import type { CellStore } from './cell-store';
import { shiftFormula } from './shift-formula';

/** Styled cells without content cost time and say nothing; whole formatted sheets are refused. */
const MOST_EMPTY_CELLS = 1_000_000;

interface OpenCell extends CellAddress {
  readonly type: string;
  readonly style: number;
  content: string;
  formula: string | null;
}

function valueOf({ type, content }: OpenCell, strings: readonly string[]): CellValue {
  if (type === 'inlineStr') return unescapeText(content);
  if (content === '') return type === 'str' ? '' : null;
  if (type === 's') return strings[Number(content)] ?? null;
  if (type === 'str') return unescapeText(content);
  if (type === 'b') return content === '1' || content === 'true';
  if (type === 'e') return { error: content };
  if (type === 'd') return content.slice(0, 10);
  const number = Number(content);
  return Number.isFinite(number) ? number : content;
}

/**
 * Takes in the rows and cells of a sheet as its XML is read, and puts them into the store. Positions
 * that a file leaves out follow on from the cell before. A class, because it is one state machine.
 */
export class CellsReader {
  private readonly shared = new Map<string, { formula: string; at: CellAddress }>();
  private row = -1;
  private column = -1;
  private cell: OpenCell | null = null;
  private into: 'content' | 'formula' | null = null;
  private group: string | null = null;
  private inPhonetic = false;
  private emptyCells = 0;

  constructor(
    private readonly store: CellStore,
    private readonly strings: readonly string[],
    private readonly sheet: string,
  ) {}

  open(element: string, attributes: Attributes): void {
    if (element === 'row') this.openRow(attributes);
    else if (element === 'c') this.openCell(attributes);
    else if (this.cell !== null) this.openInCell(element, attributes, this.cell);
  }

  text(text: string): void {
    if (this.cell === null || this.into === null) return;
    if (this.into === 'content') this.cell.content += text;
    else this.cell.formula = (this.cell.formula ?? '') + text;
  }

  close(element: string): void {
    if (element === 'rPh') this.inPhonetic = false;
    if (this.cell === null) return;
    if (element === 'f') this.closeFormula(this.cell);
    if (element === 'f' || element === 'v' || element === 't') this.into = null;
    if (element === 'c') this.closeCell(this.cell);
  }

  private openRow({ r }: Attributes): void {
    this.row = r === undefined ? this.row + 1 : Number(r) - 1;
    this.column = -1;
  }

  private openCell({ r, t = 'n', s = '0' }: Attributes): void {
    const at = r === undefined ? null : parseAddress(r);
    this.column = at?.column ?? this.column + 1;
    this.row = at?.row ?? this.row;
    this.cell = { row: this.row, column: this.column, type: t, style: Number(s), content: '', formula: null };
  }

  private openInCell(element: string, { t, si }: Attributes, cell: OpenCell): void {
    if (element === 'v' || (element === 't' && !this.inPhonetic)) this.into = 'content';
    if (element === 'rPh') this.inPhonetic = true;
    if (element !== 'f') return;
    this.into = 'formula';
    cell.formula = '';
    this.group = t === 'shared' ? (si ?? null) : null;
  }

  /** The first cell of a shared formula spells it out; the others have it shifted to their place. */
  private closeFormula(cell: OpenCell): void {
    const { row, column } = cell;
    if (this.group !== null && cell.formula !== '' && cell.formula !== null) {
      this.shared.set(this.group, { formula: cell.formula, at: { row, column } });
    } else if (this.group !== null) {
      const first = this.shared.get(this.group);
      const by = { row: row - (first?.at.row ?? 0), column: column - (first?.at.column ?? 0) };
      cell.formula = first === undefined ? null : shiftFormula(first.formula, by);
    }
    if (cell.formula === '') cell.formula = null;
    this.group = null;
  }

  private closeCell(cell: OpenCell): void {
    const value = valueOf(cell, this.strings);
    this.cell = null;
    if (value !== null || cell.formula !== null) this.store.put(cell, value);
    else if ((this.emptyCells += 1) > MOST_EMPTY_CELLS) {
      throw new UnusableWorkbook(
        `Bladet ${this.sheet} har över en miljon tomma celler med formatering; rensa formaten i Excel och spara arbetsboken igen.`,
      );
    }
  }
}
