import { Decimal } from '../figures/decimal';
import type { CellBlock } from './cell-block';
import type { Criterion } from './criterion';
import type { FormulaValue } from './formula-value';
import { isFailure, kept, NotCalculated } from './formula-value';
import type { Matches } from './matches';
import { matchesOf } from './matches';
import type { CellContent } from './sheet-cells';
import { formulaValue } from './sheet-cells';

type Key = string | number | boolean | null;

/** The same for values that no criterion distinguishes. */
function keyOf(content: CellContent): Key {
  if (content instanceof Decimal) return kept(content).toNumber();
  return isFailureContent(content) ? `\u0000${content instanceof NotCalculated ? '' : content.error}` : content;
}

function isFailureContent(content: CellContent) {
  return typeof content !== 'number' && isFailure(content);
}

/**
 * A block made ready for many criteria: every distinct value is kept once and each cell as the number of its
 * value, so that a criterion is tried once a value and not once a cell, and its matches are kept. A list of a
 * million rows is counted a thousand times a workbook.
 */
export class CountedBlock {
  private readonly codes: Int32Array;
  private readonly distinct: FormulaValue[] = [];
  private readonly found = new Map<string, Matches>();
  /** What in the block is not calculated: nothing can then be counted. */
  readonly unknown: NotCalculated | null;

  constructor(block: CellBlock) {
    const { heldRows, columns } = block;
    this.codes = new Int32Array(heldRows * columns);
    const known = new Map<Key, number>();
    for (let index = 0; index < this.codes.length; index += 1) {
      const content = block.content(Math.floor(index / columns), index % columns);
      this.codes[index] = this.codeOf(content, known);
    }
    this.unknown = this.distinct.find((value) => value instanceof NotCalculated) ?? null;
  }

  private codeOf(content: CellContent, known: Map<Key, number>): number {
    const key = keyOf(content);
    const code = known.get(key);
    if (code !== undefined) return code;
    known.set(key, this.distinct.length);
    this.distinct.push(formulaValue(content));
    return this.distinct.length - 1;
  }

  /** The cells that meet the criterion. */
  matching(criterion: Criterion): Matches {
    const before = this.found.get(criterion.key);
    if (before !== undefined) return before;
    const isMet = Uint8Array.from(this.distinct, (value) => Number(criterion.meets(value)));
    const matches = matchesOf(this.codes, isMet, criterion.meets(null));
    this.found.set(criterion.key, matches);
    return matches;
  }
}
