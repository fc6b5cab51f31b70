import type { CellAddress } from '../../../core/cells/address';
import { UnusableWorkbook } from '../../../core/port/unusable-workbook';
import type { Attributes } from '../xml/tag-attributes';
import type { XmlHandler } from '../xml/xml-scanner';
import type { Allowances } from './allowance';
import { COLUMNS, parsePosition, ROWS } from './cell-position';
import type { CellStore } from './cell-store';
import type { CellContext } from './cell-value';
import { cellValue } from './cell-value';
import { SharedFormulas } from './shared-formulas';

/** Styled cells without content cost time and show nothing; whole formatted sheets are refused. */
const MOST_EMPTY_CELLS = 1_000_000;

/**
 * Takes in the rows and cells of a sheet as its XML is read, and puts them into the store. Positions
 * that a file leaves out follow on from the cell before. A class, because it is one state machine.
 */
export class CellsReader implements XmlHandler {
  private readonly shared: SharedFormulas;
  private at: CellAddress = { row: -1, column: -1 };
  private type = 'n';
  private style = 0;
  /** The text of `v` and that of `is`; `null` while there is none. */
  private stored: string | null = null;
  private inline: string | null = null;
  private formula: string | null = null;
  private group: string | undefined;
  private into: 'stored' | 'inline' | 'formula' | null = null;
  private inPhonetic = false;
  private emptyCells = 0;

  constructor(
    private readonly store: CellStore,
    private readonly context: CellContext,
    private readonly allowances: Allowances,
  ) {
    this.shared = new SharedFormulas(allowances.formulas);
  }

  open(element: string, attributes: Attributes): void {
    switch (element) {
      case 'c':
        return this.openCell(attributes);
      case 'v':
        this.into = 'stored';
        return;
      case 'row':
        return this.openRow(attributes);
      case 'f':
        return this.openFormula(attributes);
      case 't':
        this.into = this.inPhonetic ? null : 'inline';
        return;
      case 'rPh':
        this.inPhonetic = true;
    }
  }

  text(text: string): void {
    if (this.into === 'stored') this.stored = (this.stored ?? '') + text;
    else if (this.into === 'inline') this.inline = (this.inline ?? '') + text;
    else if (this.into === 'formula') this.formula = (this.formula ?? '') + text;
  }

  close(element: string): void {
    this.into = null;
    if (element === 'c') this.closeCell();
    else if (element === 'f') this.closeFormula();
    else if (element === 'rPh') this.inPhonetic = false;
  }

  private openRow(attributes: Attributes): void {
    const r = attributes.get('r');
    const row = r === undefined ? this.at.row + 1 : Number(r) - 1;
    if (!Number.isInteger(row) || row < 0 || row >= ROWS) throw this.outside();
    this.at = { row, column: -1 };
  }

  private openCell(attributes: Attributes): void {
    const r = attributes.get('r');
    const at = r === undefined ? { row: this.at.row, column: this.at.column + 1 } : parsePosition(r);
    if (at === null || at.row < 0 || at.column >= COLUMNS) throw this.outside();
    this.at = at;
    this.type = attributes.get('t') ?? 'n';
    this.style = Number(attributes.get('s') ?? 0);
    this.stored = null;
    this.inline = null;
    this.formula = null;
  }

  private openFormula(attributes: Attributes): void {
    this.into = 'formula';
    this.group = attributes.get('t') === 'shared' ? attributes.get('si') : undefined;
  }

  private closeFormula(): void {
    if (this.group !== undefined) this.formula = this.shared.formulaAt(this.at, this.group, this.formula);
  }

  private closeCell(): void {
    const { at, formula, style } = this;
    const value = cellValue(this.type, this.content(), this.context);
    if (value === null && formula === null) return this.closeEmptyCell();
    this.allowances.cells.take(1);
    this.store.put(at, { value, formula, style });
  }

  /** A cell may have both texts, of which its type decides which one counts. */
  private content(): string {
    const { stored, inline } = this;
    return (this.type === 'inlineStr' ? (inline ?? stored) : (stored ?? inline)) ?? '';
  }

  private closeEmptyCell(): void {
    this.emptyCells += 1;
    if (this.emptyCells <= MOST_EMPTY_CELLS) return;
    const { sheet } = this.context;
    throw new UnusableWorkbook(
      `Bladet ${sheet} har över en miljon tomma celler med formatering; rensa formaten i Excel och spara arbetsboken igen.`,
    );
  }

  private outside(): UnusableWorkbook {
    const { sheet } = this.context;
    return new UnusableWorkbook(
      `Bladet ${sheet} har en cell utanför de rader och kolumner som finns; spara om arbetsboken i Excel.`,
    );
  }
}
