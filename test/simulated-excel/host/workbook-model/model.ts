import type { CellRange } from '../../../../src/core/cells/address';
import { killReferences } from '../strict/deleted-sheets';

/** A cell's value as Excel's API gives it: errors are their text. */
export type ModelValue = string | number | boolean;

/** What a cell holds. `value` is the formula's last result where there is a formula. */
export interface ModelCell {
  value: ModelValue;
  /** With its leading `=`. */
  formula: string | null;
  isError: boolean;
}

/** How a cell looks, in the API's own words: `{ font: { bold: true } }`. */
export type ModelFormat = Readonly<Record<string, unknown>>;

export interface ModelName {
  name: string;
  /** With its leading `=`. */
  formula: string;
  visible: boolean;
}

export interface ModelLink {
  readonly documentReference: string;
  readonly textToDisplay?: string;
  readonly screenTip?: string;
}

export interface ModelChart {
  readonly id: string;
  name: string;
  type: string;
  title: string;
  readonly series: ModelSeries[];
  readonly place: Record<string, unknown>;
  /** What was set of how it looks; drawn as far as the pages of `npm start` need. */
  readonly look: Record<string, unknown>;
}

export interface ModelSeries {
  name: string;
  /** The chart's own type where it is empty. */
  type: string;
  values: string;
  xAxis: string;
  readonly look: Record<string, unknown>;
}

export interface ModelValidation {
  readonly range: CellRange;
  readonly rule: unknown;
}

/** A look that cells have while a condition holds; the first of several counts. */
export interface ModelConditionalFormat {
  readonly id: string;
  readonly range: CellRange;
  readonly type: string;
  formula: string;
  colour: string;
}

/** One sheet: cells by `row,column`, and everything beside them. */
export class ModelSheet {
  readonly cells = new Map<string, ModelCell>();
  readonly numberFormats = new Map<string, string>();
  readonly formats = new Map<string, ModelFormat>();
  /** Cells whose text has an apostrophe before it, which is a part of their format. */
  readonly quotePrefixes = new Set<string>();
  readonly links = new Map<string, ModelLink>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  /** How deep columns are grouped, where they are. */
  readonly columnLevels = new Map<number, number>();
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly names: ModelName[] = [];
  readonly charts: ModelChart[] = [];
  merges: CellRange[] = [];
  validations: ModelValidation[] = [];
  conditionalFormats: readonly ModelConditionalFormat[] = [];
  visibility: 'Visible' | 'Hidden' | 'VeryHidden' = 'Visible';
  /** Other kinds than worksheets have no cells that the API gives. */
  kind: 'worksheet' | 'chart' | 'macro' | 'dialog' = 'worksheet';
  frozenRows = 0;
  frozenColumns = 0;
  /** Cells whose rows begin a printed page. */
  pageBreaks: string[] = [];
  isProtected = false;
  showGridlines = true;
  tabColor = '';
  pageLayout: Record<string, unknown> = {};

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  /** The smallest range with every cell that holds something, of all or of those within a range; `null` for none. */
  usedRange(within: CellRange | null = null): CellRange | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const key of this.cells.keys()) {
      const comma = key.indexOf(',');
      const [row, column] = [Number(key.slice(0, comma)), Number(key.slice(comma + 1))];
      if (within !== null && !isIn(within, row, column)) continue;
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    }
    return bottom < 0 ? null : { first: { row: top, column: left }, last: { row: bottom, column: right } };
  }
}

function isIn({ first, last }: CellRange, row: number, column: number): boolean {
  return row >= first.row && row <= last.row && column >= first.column && column <= last.column;
}

export const cellKey = (row: number, column: number) => `${row},${column}`;

/** A selected range, by its sheet's id. */
export interface Selection {
  readonly sheet: string;
  readonly range: CellRange;
}

/** The workbook in memory. It knows nothing of messages. */
export class ModelWorkbook {
  readonly sheets: ModelSheet[] = [];
  readonly names: ModelName[] = [];
  /** The names of its tables, which no defined name may have. */
  readonly tables: string[] = [];
  /** The file names of the workbooks that formulas refer to as `[1]`, `[2]` and so on. */
  linkedWorkbooks: readonly string[] = [];
  readonly settings = new Map<string, unknown>();
  activeSheet = '';
  selection: Selection | null = null;
  calculationMode = 'Automatic';
  /** The font of the style Normal. */
  standardFont = { name: 'Calibri', size: 11 };
  /** False while the user looks at another workbook. */
  isInFront = true;
  isStructureProtected = false;
  hasPrinter = true;
  /** False for an Excel that refuses to hide names. */
  hidesNames = true;
  private added = 0;

  addSheet(name: string): ModelSheet {
    this.added += 1;
    const sheet = new ModelSheet(`{00000000-0000-0000-0000-${String(this.added).padStart(12, '0')}}`, name);
    this.sheets.push(sheet);
    if (this.activeSheet === '') this.activeSheet = sheet.id;
    return sheet;
  }

  sheet(key: string): ModelSheet | null {
    const wanted = key.toLowerCase();
    return this.sheets.find(({ id, name }) => id === key || name.toLowerCase() === wanted) ?? null;
  }

  removeSheet(id: string): void {
    const index = this.sheets.findIndex((sheet) => sheet.id === id);
    const [removed] = index >= 0 ? this.sheets.splice(index, 1) : [];
    if (removed !== undefined) killReferences(this, removed.name);
    if (this.activeSheet === id) this.activeSheet = this.sheets[0]?.id ?? '';
  }
}
