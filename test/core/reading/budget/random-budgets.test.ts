import { beforeAll, describe, expect, it } from '@jest/globals';
import { formatAddress } from '../../../../src/core/cells/address';
import { ofKind } from '../../../../src/core/documents/tertial-document';
import { randomBudget, recalculateGrids } from '../../../samples/budgets/budget';
import { seeds } from '../../../samples/seeds';

const TOTALS = ['municipalTotal', 'incomeTotal', 'sectionTotal', 'costTotal'];

function caseOf(seed: number) {
  const budget = randomBudget(seed);
  const outcome = recalculateGrids(budget.printed.paper.grid());
  const [document, ...others] = ofKind(outcome.documents, 'budget');
  if (document === undefined || others.length > 0) throw new Error(`${seed}: ${others.length + 1} tables`);
  return { ...budget, ...outcome, seed, document };
}

type Case = ReturnType<typeof caseOf>;

let cases: readonly Case[] = [];
beforeAll(() => {
  cases = seeds({ few: 40, all: 80 }).map(caseOf);
}, 600_000);

/** Asks the check of every seed's budget, and names the first seeds that fail it. */
function failing(check: (budget: Case) => unknown): unknown[] {
  return cases
    .flatMap((budget) => {
      const failure = check(budget);
      return failure === null ? [] : [{ seed: budget.seed, failure }];
    })
    .slice(0, 3);
}

describe('a budget that agrees with itself, however it is printed', () => {
  it('gives no error and no warning, but of equity that it spends', () => {
    expect(
      failing((budget) => {
        const reported = budget.findings.filter(({ severity, rule }) => severity !== 'info' && rule !== 'equityLow');
        return reported.length === 0 ? null : reported.map(({ at, message }) => `${formatAddress(at)} ${message}`);
      }),
    ).toEqual([]);
  });

  it('is read with its unit, and each column with its year', () => {
    expect(
      failing((budget) => {
        const { document, model } = budget;
        const { unit, columns } = model;
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
        const kinds = budget.document.relations.map(({ kind }) => kind);
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
        const left = budget.notChecked.filter(({ reason }) => /^(Här finns|Det går inte)/.test(reason));
        return left.length === 0 ? null : left;
      }),
    ).toEqual([]);
  });

  it('gives equity for each column that has it, and shares where they are printed', () => {
    expect(
      failing((budget) => {
        const { results, layout, model } = budget;
        const equity = layout.equity === 'none' ? 0 : model.columns.length;
        const shares = layout.members === 'plain' ? 0 : model.columns.length;
        const found = [results.equity.length, results.memberShares.length];
        return found[0] === equity && found[1] === shares ? null : { found, expected: [equity, shares] };
      }),
    ).toEqual([]);
  });
});
