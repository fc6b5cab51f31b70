import type { BudgetDocument, BudgetLine, Figure } from '../../documents/budget';
import { ROLES } from '../../documents/line-role';
import { Decimal } from '../../figures/decimal';
import { resultLeaves } from './result-leaves';

/** Which part of a result a line is in, and how it is signed: income and costs positive, financial items by effect. */
export type ResultSection = 'income' | 'cost' | 'financial';

/** A single line of a table, and how a result takes it. */
export interface SignedLeaf {
  readonly line: number;
  readonly section: ResultSection;
  /** Turns the amount as printed to income and costs that are positive, and financial items by their effect. */
  readonly factor: 1 | -1;
}

function sectionOf({ role }: BudgetLine, effect: 1 | -1): ResultSection {
  const { section } = ROLES[role];
  if (section === 'financial' || section === 'result') return 'financial';
  if (section === 'income' || section === 'cost') return section;
  return effect === -1 ? 'cost' : 'income';
}

/** The figures of a line of income; none of any other. */
function incomeFigures(line: BudgetLine | undefined): readonly Figure[] {
  return line !== undefined && ROLES[line.role].section === 'income' ? line.figures : [];
}

function polarityIn(document: BudgetDocument): 1 | -1 {
  const amounts = resultLeaves(document).flatMap(({ line, sign }) =>
    incomeFigures(document.lines[line]).flatMap(({ amount }, index) =>
      document.columns[index]?.content === 'amount' ? (amount?.times(sign) ?? []) : [],
    ),
  );
  return Decimal.sum(0, ...amounts).isNegative() ? -1 : 1;
}

/** It is asked for each column, and is the table's. */
const polarities = new WeakMap<BudgetDocument, 1 | -1>();

/** -1 where the table prints income negative, as ledgers do, and the result with it. */
export function polarityOf(document: BudgetDocument): 1 | -1 {
  const polarity = polarities.get(document) ?? polarityIn(document);
  polarities.set(document, polarity);
  return polarity;
}

/** The single lines that the results of some columns are made of. See `resultLeaves`. */
export function signedLeaves(document: BudgetDocument, columns: readonly number[]): SignedLeaf[] {
  const polarity = polarityOf(document);
  return resultLeaves(document, columns).flatMap(({ line, sign }) => {
    const of = document.lines[line];
    if (of === undefined) return [];
    const effect = sign === polarity ? 1 : -1;
    const section = sectionOf(of, effect);
    return [{ line, section, factor: section === 'cost' ? (effect === 1 ? -1 : 1) : effect }];
  });
}
