import { Decimal } from '../figures/decimal';
import { CellBlock } from './cell-block';
import type { CountedBlock } from './counted-block';
import type { CallTree, ChainTree, FormulaTree, RangeTree, SignedTree } from './formula-tree';
import type { Failure, FormulaValue } from './formula-value';
import { asLogical, asNumber, asText, finite, isFailure, NO_SUCH_CELL, NotCalculated } from './formula-value';
import type { Argument, ArgumentKind, GivenRange, GivenValues } from './functions/declare';
import { wrongCount } from './functions/declare';
import { FUNCTIONS } from './functions/functions';
import { operate } from './operators';
import type { SheetCells } from './sheet-cells';
import type { ValueArray } from './value-array';
import { arrayOf, operateArrays } from './value-array';

/** More cells than this are no part of a budget or a list. */
const LARGEST_BLOCK = 20_000_000;
/** Rows beyond those that hold anything are part of a shorter array. */
const LONGEST_ARRAY = 1_000_000;

/** Where a formula is. */
export interface FormulaContext {
  /** The sheet of the name, or the formula's own. */
  sheet(name: string | null): SheetCells | undefined;
  /** The block made ready for criteria, made once for all formulas. */
  counted(block: CellBlock): CountedBlock;
}

function blockOf({ sheet, range }: RangeTree, context: FormulaContext): CellBlock | Failure {
  const cells = context.sheet(sheet);
  if (cells === undefined) return NO_SUCH_CELL;
  const block = new CellBlock(cells, range);
  return block.heldRows * block.columns > LARGEST_BLOCK ? new NotCalculated('a range of too many cells') : block;
}

function oneValue(tree: RangeTree, context: FormulaContext): FormulaValue {
  const block = blockOf(tree, context);
  if (!(block instanceof CellBlock)) return block;
  if (block.rows * block.columns > 1) return new NotCalculated('a range where one value is needed');
  return block.value(0, 0);
}

function signed({ minuses, percents }: SignedTree, operand: FormulaValue): FormulaValue {
  const number = asNumber(operand);
  if (isFailure(number)) return number;
  const value = minuses % 2 === 1 ? number.neg() : number;
  return percents === 0 ? value : finite(value.div(new Decimal(100).pow(percents)));
}

function chain({ first, steps }: ChainTree, context: FormulaContext): FormulaValue {
  let value = evaluateFormula(first, context);
  for (const { operator, operand } of steps) {
    if (isFailure(value)) return value;
    value = operate(operator, value, evaluateFormula(operand, context));
  }
  return value;
}

/** A block as an array; of whole columns the rows that hold anything. */
function wholeArray(block: CellBlock): ValueArray {
  const { columns } = block;
  const rows = block.rows > LONGEST_ARRAY ? Math.max(1, block.heldRows) : block.rows;
  const values = Array.from({ length: rows * columns }, (_, index) =>
    block.value(Math.floor(index / columns), index % columns),
  );
  return { rows, columns, values };
}

function arrayIn(tree: FormulaTree, context: FormulaContext): ValueArray {
  if (tree.kind === 'range') {
    const block = blockOf(tree, context);
    return block instanceof CellBlock ? wholeArray(block) : arrayOf(block);
  }
  if (tree.kind === 'signed') {
    const { values, ...shape } = arrayIn(tree.operand, context);
    return { ...shape, values: values.map((value) => signed(tree, value)) };
  }
  if (tree.kind !== 'chain') return arrayOf(evaluateFormula(tree, context));
  return tree.steps.reduce(
    (array, { operator, operand }) => operateArrays(operator, array, arrayIn(operand, context)),
    arrayIn(tree.first, context),
  );
}

function valuesIn(tree: FormulaTree, context: FormulaContext): GivenValues {
  if (tree.kind !== 'range') {
    const givesCell = tree.kind === 'call' && FUNCTIONS.get(tree.name)?.givesCell === true;
    return { values: [evaluateFormula(tree, context)], isRange: givesCell };
  }
  const block = blockOf(tree, context);
  return block instanceof CellBlock ? { values: block.values(), isRange: true } : { values: [block], isRange: false };
}

function rangeIn(tree: FormulaTree, context: FormulaContext): GivenRange | Failure {
  if (tree.kind !== 'range') return new NotCalculated('a value where a range is needed');
  const block = blockOf(tree, context);
  return block instanceof CellBlock ? { block, counted: () => context.counted(block) } : block;
}

function argument(kind: ArgumentKind, tree: FormulaTree, context: FormulaContext): Argument | Failure {
  switch (kind) {
    case 'lazy':
      return () => evaluateFormula(tree, context);
    case 'range':
      return rangeIn(tree, context);
    case 'values':
      return valuesIn(tree, context);
    case 'array':
      return arrayIn(tree, context);
    case 'number':
      return asNumber(evaluateFormula(tree, context));
    case 'text':
      return asText(evaluateFormula(tree, context));
    case 'logical':
      return asLogical(evaluateFormula(tree, context));
    case 'value':
    case 'any':
      return evaluateFormula(tree, context);
  }
}

/** The argument as a failure that ends the call. Only a function that asks for any value is given errors. */
function failureOf(kind: ArgumentKind, made: Argument | Failure): Failure | null {
  if (made instanceof NotCalculated) return made;
  const isError = typeof made === 'object' && made !== null && 'error' in made;
  return isError && kind !== 'any' ? made : null;
}

function call({ name, arguments: trees }: CallTree, context: FormulaContext): FormulaValue {
  const known = FUNCTIONS.get(name);
  if (known === undefined) return new NotCalculated(`unknown function ${name}`);
  const wrong = wrongCount(name, known, trees.length);
  if (wrong !== null) return new NotCalculated(wrong);
  const given: Argument[] = [];
  for (const [index, tree] of trees.entries()) {
    const kind = known.kindAt(index);
    const made = argument(kind, tree, context);
    const failure = failureOf(kind, made);
    if (failure !== null) return failure;
    given.push(made);
  }
  return known.apply(given);
}

/**
 * The value of a formula in decimals: an error value where a spreadsheet shows one, `NotCalculated` for what is
 * not known here. Nothing is thrown. Example: `evaluate(parseFormula('SUM(B2:B4)-B5'), context)`.
 */
export function evaluateFormula(tree: FormulaTree, context: FormulaContext): FormulaValue {
  switch (tree.kind) {
    case 'number':
      return finite(tree.value);
    case 'text':
      return tree.text;
    case 'logical':
      return tree.value;
    case 'error':
      return tree.error;
    case 'missing':
      return null;
    case 'unread':
      return new NotCalculated(tree.because);
    case 'range':
      return oneValue(tree, context);
    case 'signed':
      return signed(tree, evaluateFormula(tree.operand, context));
    case 'chain':
      return chain(tree, context);
    case 'call':
      return call(tree, context);
  }
}
