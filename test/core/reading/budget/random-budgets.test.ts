import { describe, expect, it } from '@jest/globals';
import { formatAddress } from '../../../../src/core/cells/address';
import { ofKind } from '../../../../src/core/documents/tertial-document';
import type { RandomBudget } from '../../../samples/budgets/budget';
import { randomBudget, recalculateGrids } from '../../../samples/budgets/budget';

const SEEDS = Array.from({ length: 400 }, (_, index) => index + 1);
const TOTALS = ['municipalTotal', 'incomeTotal', 'sectionTotal', 'costTotal'];

function outcomeOf({ printed }: RandomBudget) {
  const outcome = recalculateGrids(printed.paper.grid());
  const [document, ...others] = ofKind(outcome.documents, 'budget');
  if (document === undefined || others.length > 0) throw new Error(`${others.length + 1} tables`);
  return { ...outcome, document };
}

/** Runs the check for every seed, and names the first seeds that fail it. */
function failing(check: (budget: RandomBudget) => unknown): unknown[] {
  return SEEDS.flatMap((seed) => {
    const failure = check(randomBudget(seed));
    return failure === null ? [] : [{ seed, failure }];
  }).slice(0, 3);
}

describe('a budget that agrees with itself, however it is printed', () => {
  it('gives no error and no warning, but of equity that it spends', () => {
    expect(
      failing((budget) => {
        const told = outcomeOf(budget).findings.filter(
          ({ severity, rule }) => severity !== 'info' && rule !== 'equityLow',
        );
        return told.length === 0 ? null : told.map(({ at, message }) => `${formatAddress(at)} ${message}`);
      }),
    ).toEqual([]);
  });

  it('is read with its unit, and each column with its year', () => {
    expect(
      failing((budget) => {
        const { document } = outcomeOf(budget);
        const { unit, columns } = budget.model;
        const amounts = document.columns.filter(({ content, basis }) => content === 'amount' && basis !== 'sum');
        const read = [document.unit, ...amounts.map(({ year }) => year)].join(' ');
        const printed = [unit, ...columns.map(({ year }) => year)].join(' ');
        return read === printed ? null : { read, printed };
      }),
    ).toEqual([]);
  });

  it('has every total, the result and the closing equity led back to their parts', () => {
    expect(
      failing((budget) => {
        const kinds = outcomeOf(budget).document.relations.map(({ kind }) => kind);
        const totals = budget.printed.lines.filter(({ kind }) => TOTALS.includes(kind)).length;
        const equity = budget.layout.equity === 'none' || kinds.includes('carryForward');
        const sums = kinds.filter((kind) => kind === 'sum').length;
        return sums === totals && kinds.includes('result') && equity ? null : { kinds, totals };
      }),
    ).toEqual([]);
  });

  it('leaves no figure outside what was read', () => {
    expect(
      failing((budget) => {
        const left = outcomeOf(budget).notChecked.filter(({ reason }) => /^(Här finns|Det går inte)/.test(reason));
        return left.length === 0 ? null : left;
      }),
    ).toEqual([]);
  });

  it('gives equity for each column that has it, and shares where they are printed', () => {
    expect(
      failing((budget) => {
        const { results } = outcomeOf(budget);
        const { layout, model } = budget;
        const equity = layout.equity === 'none' ? 0 : model.columns.length;
        const shares = layout.members === 'plain' ? 0 : model.columns.length;
        const found = [results.equity.length, results.memberShares.length];
        return found[0] === equity && found[1] === shares ? null : { found, expected: [equity, shares] };
      }),
    ).toEqual([]);
  });
});
