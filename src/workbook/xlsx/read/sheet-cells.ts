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

/** Takes in the rows and cells of a sheet as its XML is read. */
export interface CellsReader {
  open(element: string, attributes: Attributes): void;
  text(text: string): void;
  close(element: string): void;
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

/** Reads cells into the store; positions that a file leaves out follow on from the cell before. */
export function createCellsReader(
  store: CellStore,
  strings: readonly string[],
  sheet: string,
): CellsReader {
  const shared = new Map<string, { formula: string; at: CellAddress }>();
  let row = -1;
  let column = -1;
  let cell: OpenCell | null = null;
  let into: 'content' | 'formula' | null = null;
  let group: string | null = null;
  let empty = 0;
  let inPhonetic = false;

  const openCell = ({ r, t = 'n', s = '0' }: Attributes) => {
    const at = r === undefined ? null : parseAddress(r);
    column = at?.column ?? column + 1;
    row = at?.row ?? row;
    cell = { row, column, type: t, style: Number(s), content: '', formula: null };
  };
  const closeFormula = (open: OpenCell) => {
    if (group !== null && open.formula === '') {
      const master = shared.get(group);
      open.formula = master
        ? shiftFormula(master.formula, {
            row: open.row - master.at.row,
            column: open.column - master.at.column,
          })
        : null;
    } else if (group !== null && open.formula !== null) {
      shared.set(group, { formula: open.formula, at: { row: open.row, column: open.column } });
    }
    if (open.formula === '') open.formula = null;
    group = null;
  };
  const closeCell = (open: OpenCell) => {
    const value = valueOf(open, strings);
    if (value !== null || open.formula !== null) store.put({ ...open, value });
    else if ((empty += 1) > MOST_EMPTY_CELLS)
      throw new UnusableWorkbook(
        `Bladet ${sheet} har över en miljon tomma celler med formatering; rensa formaten i Excel och spara arbetsboken igen.`,
      );
    cell = null;
  };
  return {
    open(element, attributes) {
      if (element === 'row') {
        row = attributes.r === undefined ? row + 1 : Number(attributes.r) - 1;
        column = -1;
      } else if (element === 'c') openCell(attributes);
      else if (cell === null) return;
      else if (element === 'v' || (element === 't' && !inPhonetic)) into = 'content';
      else if (element === 'rPh') inPhonetic = true;
      else if (element === 'f') {
        into = 'formula';
        cell.formula = '';
        group = attributes.t === 'shared' ? (attributes.si ?? null) : null;
      }
    },
    text(text) {
      if (cell === null || into === null) return;
      if (into === 'content') cell.content += text;
      else cell.formula = (cell.formula ?? '') + text;
    },
    close(element) {
      if (element === 'rPh') inPhonetic = false;
      if (cell === null) return;
      if (element === 'f') closeFormula(cell);
      if (element === 'f' || element === 'v' || element === 't') into = null;
      if (element === 'c') closeCell(cell);
    },
  };
}
