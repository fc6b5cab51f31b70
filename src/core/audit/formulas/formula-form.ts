import type { CellAddress } from '../../cells/address';
import type { FormulaToken } from '../../cells/formula-tokens';
import { formulaTokens } from '../../cells/formula-tokens';
import type { FormulaTree, RangeTree } from '../../formulas/formula-tree';
import type { LinearForm, RelativeLine } from '../../formulas/linear-form';
import { linearForm, linearKey } from '../../formulas/linear-form';
import { parseFormula } from '../../formulas/parse-formula';
import { referencesIn } from '../../formulas/references-in';
import type { FormulaPlace, RelativeText } from '../../formulas/relative-text';
import { relativeText } from '../../formulas/relative-text';
import type { Axis } from './axis';
import type { OwnTerms } from './own-terms';
import { ownTerms } from './own-terms';

/** Cells that a formula refers to, counted from its own. */
export interface RelativeRange {
  /** `null` for the formula's own sheet. */
  readonly sheet: string | null;
  readonly rows: readonly [RelativeLine, RelativeLine];
  readonly columns: readonly [RelativeLine, RelativeLine];
}

/** The one range of the formula's own column (or row) that it adds up, or takes the mean of. */
export interface RangeSpan {
  /** `row` for cells along a row: each adds its own column. */
  readonly axis: Axis;
  readonly name: string;
  readonly first: RelativeLine;
  readonly last: RelativeLine;
}

/** A formula and all its copies. */
export interface FormulaForm {
  /** The same for formulas that compute the same from cells in the same places, a number in one workbook. */
  readonly key: number;
  readonly text: string;
  /** The formula without what it refers to. Example: `SUM(c:c)`. */
  readonly shape: string;
  /** `null` if it does more than add and subtract. */
  readonly linear: LinearForm | null;
  readonly own: Readonly<Record<Axis, OwnTerms | null>>;
  readonly span: RangeSpan | null;
  readonly references: readonly RelativeRange[];
  /** One of the formulas, taken apart. */
  readonly example: { readonly tokens: readonly FormulaToken[]; readonly tree: FormulaTree; readonly at: CellAddress };
}

/** So many added cells are kept for all forms together; formulas beyond are compared by their text alone. */
const MOST_TERMS = 1_000_000;

function relativeLine(at: number, own: number, isFixed: boolean): RelativeLine {
  return { at: isFixed ? at : at - own, isFixed };
}

/** A reference counted from the cell of its formula. */
export function relativeRange({ sheet, range: { first, last }, fixed }: RangeTree, place: FormulaPlace): RelativeRange {
  return {
    sheet: sheet?.toLowerCase() === place.sheet.toLowerCase() ? null : sheet,
    rows: [relativeLine(first.row, place.row, fixed.rows[0]), relativeLine(last.row, place.row, fixed.rows[1])],
    columns: [
      relativeLine(first.column, place.column, fixed.columns[0]),
      relativeLine(last.column, place.column, fixed.columns[1]),
    ],
  };
}

const isOwn = ([first, last]: readonly [RelativeLine, RelativeLine]) =>
  !first.isFixed && !last.isFixed && first.at === 0 && last.at === 0;

/** The axis along which copies of the formula each take their own line; `null` if the range is not in one line. */
export function axisOf({ sheet, rows, columns }: RelativeRange): Axis | null {
  if (sheet !== null) return null;
  if (isOwn(columns)) return 'row';
  return isOwn(rows) ? 'column' : null;
}

function spanOf(tree: FormulaTree, [range]: readonly RelativeRange[]): RangeSpan | null {
  if (tree.kind !== 'call' || (tree.name !== 'SUM' && tree.name !== 'AVERAGE')) return null;
  const [only, ...others] = tree.arguments;
  if (only?.kind !== 'range' || others.length > 0 || range === undefined) return null;
  const axis = axisOf(range);
  if (axis === null) return null;
  const [first, last] = axis === 'row' ? range.rows : range.columns;
  return { axis, name: tree.name, first, last };
}

/** The numbers and texts that are written in a formula. */
export function wordsOf({ example: { tokens } }: FormulaForm): string {
  return tokens.flatMap(({ kind, text }) => (kind === 'number' || kind === 'text' ? [text] : [])).join(';');
}

/** `A1*B1` and `B1*A1` are one. */
function sortedProduct({ text, shape }: RelativeText): string {
  return /^[cn](?:\*[cn])+$/.test(shape) && !text.includes('!') ? text.split('*').sort().join('*') : text;
}

/** The forms of a workbook's formulas, each made once however many copies it has. */
export class FormulaForms {
  private readonly known = new Map<string, FormulaForm>();
  private readonly keys = new Map<string, number>();
  private terms = 0;

  /** The form of a formula in a place. Example: `SUM(B2:B4)` in B5 has that of `SUM(C2:C4)` in C5. */
  formOf(formula: string, place: FormulaPlace): FormulaForm {
    const tokens = formulaTokens(formula);
    const relative = relativeText(tokens, place);
    const known = this.known.get(relative.text);
    if (known !== undefined) return known;
    const form = this.made(relative, tokens, { formula, place });
    this.known.set(relative.text, form);
    return form;
  }

  private made(
    relative: RelativeText,
    tokens: readonly FormulaToken[],
    { formula, place }: { readonly formula: string; readonly place: FormulaPlace },
  ): FormulaForm {
    const tree = parseFormula(formula);
    const linear = this.terms > MOST_TERMS ? null : linearForm(tree, place, place.sheet);
    this.terms += linear?.terms.size ?? 0;
    const references = referencesIn(tree).map((range) => relativeRange(range, place));
    return {
      ...relative,
      key: this.keyOf(linear === null ? sortedProduct(relative) : linearKey(linear)),
      linear,
      own: { row: linear && ownTerms(linear, 'row'), column: linear && ownTerms(linear, 'column') },
      span: spanOf(tree, references),
      references,
      example: { tokens, tree, at: { row: place.row, column: place.column } },
    };
  }

  private keyOf(meaning: string): number {
    const key = this.keys.get(meaning) ?? this.keys.size;
    this.keys.set(meaning, key);
    return key;
  }
}
