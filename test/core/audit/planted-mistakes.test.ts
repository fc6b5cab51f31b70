import { describe, expect, it } from '@jest/globals';
import { formatAddress } from '../../../src/core/cells/address';
import type { Finding } from '../../../src/core/documents/finding';
import type { RandomBudget } from '../../samples/budgets/budget';
import { randomBudget, recalculateGrids } from '../../samples/budgets/budget';
import type { Layout } from '../../samples/budgets/layout';
import type { Mistake } from '../../samples/budgets/mistakes';
import { makeMistake } from '../../samples/budgets/mistakes';
import { seeds } from '../../samples/seeds';

const SEEDS = seeds({ few: 15, all: 40 });
/** Not each budget has room for each mistake; of fewer than this part of them the test would say nothing. */
const LEAST_PART = 0.16;

const causes = (findings: readonly Finding[]) =>
  findings.filter(({ severity, causedBy }) => severity === 'error' && causedBy === null);
const place = ({ at }: Finding) => formatAddress(at);

/** Plants a mistake of the kind in each seed's budget that has room for one, and checks what is found. */
function missed(
  kind: Mistake['kind'],
  isFound: (findings: readonly Finding[], mistake: Mistake) => boolean,
  options: { readonly fixed?: Partial<Layout>; readonly suits?: (budget: RandomBudget) => boolean } = {},
): unknown[] {
  const { fixed = {}, suits = () => true } = options;
  const tried = SEEDS.flatMap((seed) => {
    const budget = randomBudget(seed, fixed);
    const { model, printed, dice } = budget;
    // With one column and no year beside it, only the total can tell that something is amiss.
    const mistake = model.columns.length > 1 && suits(budget) ? makeMistake(printed, dice, kind) : null;
    return mistake === null ? [] : [{ seed, mistake, findings: recalculateGrids(printed.paper.grid()).findings }];
  });
  expect(tried.length).toBeGreaterThan(LEAST_PART * SEEDS.length);
  return tried
    .filter(({ findings, mistake }) => !isFound(findings, mistake))
    .map(({ seed, mistake, findings }) => ({
      seed,
      planted: formatAddress(mistake),
      found: findings.filter(({ severity }) => severity !== 'info').map((each) => `${place(each)} ${each.message}`),
    }))
    .slice(0, 3);
}

const atTheCell = (findings: readonly Finding[], mistake: Mistake) =>
  causes(findings).length === 1 && causes(findings).map(place)[0] === formatAddress(mistake);
const saidOfTheCell = (findings: readonly Finding[], mistake: Mistake) =>
  findings.some((each) => each.severity !== 'info' && place(each) === formatAddress(mistake)) &&
  causes(findings).every((each) => place(each) === formatAddress(mistake));

describe('one mistake in a budget, however it is printed', () => {
  it('is the one cause found if a total is wrong', () => {
    expect(missed('total', atTheCell)).toEqual([]);
  });

  it('is one error if a part is wrong', () => {
    expect(missed('part', (findings) => causes(findings).length === 1)).toEqual([]);
  });

  it('is the one cause found if the result is wrong', () => {
    expect(missed('result', atTheCell)).toEqual([]);
  });

  it('is the one cause found if the closing equity is wrong', () => {
    expect(missed('closing', atTheCell)).toEqual([]);
  });

  it('is said of the opening equity if that is wrong', () => {
    expect(missed('opening', saidOfTheCell)).toEqual([]);
  });

  it('is the one cause found if a cell holds an error value', () => {
    expect(missed('errorValue', atTheCell)).toEqual([]);
  });

  it('is the one cause found if words stand where an amount belongs', () => {
    expect(missed('words', atTheCell)).toEqual([]);
  });

  it('is the one cause found if a cell is blank where its row has amounts', () => {
    const suits = ({ layout }: RandomBudget) => !layout.financial;
    expect(missed('blank', atTheCell, { fixed: { zeroAs: 'dash' }, suits })).toEqual([]);
  });

  it('is reported for the row if a row is repeated, and its sums are not blamed', () => {
    const found = (findings: readonly Finding[], { row }: Mistake) =>
      findings.some(({ rule, at }) => rule === 'duplicateRow' && at.row === row) &&
      causes(findings).every(({ rule }) => rule === 'duplicateRow');
    expect(missed('repeated', found)).toEqual([]);
  });

  it('is reported for the heading if a sum column leaves out a year, and its rows are not blamed', () => {
    const found = (findings: readonly Finding[], mistake: Mistake) =>
      findings.some((each) => each.rule === 'headerYears' && place(each) === formatAddress(mistake)) &&
      causes(findings).every(({ rule }) => rule === 'headerYears');
    const fixed = { sumColumn: true, deviation: false, remarks: false, textNumbers: 0 };
    const suits = ({ model }: RandomBudget) =>
      model.columns.length > 2 && new Set(model.columns.map(({ basis }) => basis)).size === 1;
    expect(missed('sumColumn', found, { fixed, suits })).toEqual([]);
  });
});
