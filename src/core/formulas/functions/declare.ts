import { EXCEL_LIMITS } from '../../cells/excel-limits';
import type { Decimal } from '../../figures/decimal';
import type { CellBlock } from '../cell-block';
import type { CountedBlock } from '../counted-block';
import type { FormulaValue, Scalar } from '../formula-value';
import type { ValueArray } from '../value-array';

/** A range, and the same made ready for criteria when it is asked for. */
export interface GivenRange {
  readonly block: CellBlock;
  readonly counted: () => CountedBlock;
}

/** An argument that may be one value or cells: spreadsheets pass text in cells by, and convert a text that is given. */
export interface GivenValues {
  readonly values: readonly FormulaValue[];
  readonly isRange: boolean;
}

/** What a function can ask an argument to be, and what it is then given. */
export interface ArgumentKinds {
  /** One value that is no error. */
  value: Scalar;
  /** One value, or an error. */
  any: FormulaValue;
  number: Decimal;
  text: string;
  logical: boolean;
  /** Cells or one value, errors among them. */
  values: GivenValues;
  range: GivenRange;
  array: ValueArray;
  /** Calculated only when the function asks for it. */
  lazy: () => FormulaValue;
}

export type ArgumentKind = keyof ArgumentKinds;
/** An argument of any kind, made ready. */
export type Argument = ArgumentKinds[ArgumentKind];

type Given<Kinds extends readonly ArgumentKind[]> = { -readonly [Index in keyof Kinds]: ArgumentKinds[Kinds[Index]] };

/** A function of formulas: how many arguments it takes, of which kinds, and what it gives. */
export interface SpreadsheetFunction {
  readonly least: number;
  readonly most: number;
  /** Arguments beyond the least come so many at a time. */
  readonly step: number;
  /** True if what it gives is a cell: text in it is passed by where cells are added up. */
  readonly givesCell?: true;
  readonly kindAt: (index: number) => ArgumentKind;
  readonly apply: (given: readonly Argument[]) => FormulaValue;
}

const MOST = EXCEL_LIMITS.arguments;

/** A function of arguments that each have their kind; those of `optional` may be left out. Example: ROUND, of two numbers. */
export function declare<const Kinds extends readonly ArgumentKind[], const Optional extends readonly ArgumentKind[]>(
  { takes, optional }: { readonly takes: Kinds; readonly optional: Optional },
  apply: (...given: [...Given<Kinds>, ...Partial<Given<Optional>>]) => FormulaValue,
): SpreadsheetFunction {
  const kinds = [...takes, ...optional];
  return {
    ...{ least: takes.length, most: kinds.length, step: 1 },
    kindAt: (index) => kinds[index] ?? 'any',
    // Each argument was made the kind that its place takes.
    apply: (given) => apply(...(given as [...Given<Kinds>, ...Partial<Given<Optional>>])),
  };
}

/** A function of as many arguments of one kind as are given. Example: SUM. */
export function declareMany<const Kind extends ArgumentKind>(
  kind: Kind,
  apply: (given: readonly ArgumentKinds[Kind][]) => FormulaValue,
): SpreadsheetFunction {
  return {
    ...{ least: 1, most: MOST, step: 1 },
    kindAt: () => kind,
    apply: (given) => apply(given as readonly ArgumentKinds[Kind][]),
  };
}

/** A range and what its cells must be. */
export interface Condition {
  readonly range: GivenRange;
  readonly criterion: Scalar;
}

/** A function of `before` ranges, then pairs of a range and a criterion. Example: COUNTIFS has none before, SUMIFS one. */
export function declarePairs(
  before: number,
  apply: (conditions: readonly Condition[], added: GivenRange | undefined) => FormulaValue,
): SpreadsheetFunction {
  return {
    ...{ least: before + 2, most: MOST, step: 2 },
    kindAt: (index) => (index < before || (index - before) % 2 === 0 ? 'range' : 'value'),
    apply: (given) => {
      const [ranges, criteria] = [given as readonly GivenRange[], given as readonly Scalar[]];
      const conditions = ranges.slice(before).flatMap((range, index) => {
        const criterion = criteria[before + index + 1];
        return index % 2 === 0 && criterion !== undefined ? [{ range, criterion }] : [];
      });
      return apply(conditions, before === 0 ? undefined : ranges[0]);
    },
  };
}

/** What is wrong with the number of arguments; `null` if nothing. Example: `ROUND takes 2 arguments, not 1`. */
export function wrongCount(name: string, { least, most, step }: SpreadsheetFunction, count: number): string | null {
  if (count >= least && count <= most && (count - least) % step === 0) return null;
  const takes = most === MOST ? `at least ${least}` : [...new Set([least, most])].join(' to ');
  return `${name} takes ${takes} arguments${step === 1 ? '' : ', two at a time'}, not ${count}`;
}
