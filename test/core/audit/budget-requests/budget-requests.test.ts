import { describe, expect, it } from '@jest/globals';
import { budgetRequestsResult } from '../../../../src/core/calculation/budget-requests/budget-requests-result';
import { ofKind } from '../../../../src/core/documents/tertial-document';
import { readDocuments } from '../../../../src/core/reading/read-documents';
import type { Changes, Rows } from '../../../samples/activities/tables';
import { sheetOf } from '../../../samples/budgets/sheet';
import {
  APPLICATIONS,
  decidedBudget,
  requests,
  REQUESTS_BY_STAGES,
  REQUESTS_BY_YEARS,
  REQUESTS_IN_BUDGET,
  REQUESTS_TURNED,
} from '../../../samples/requests/tables';
import { recalculate } from '../../../../src/core/recalculate';
import { formatAddress } from '../../../../src/core/cells/address';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import { audited, notChecked as allNotChecked } from '../audited';

const gridOf = (rows: Rows, name = 'Äskanden') => sheetOf(name, rows).grid();
const inBrief = (found: ReturnType<typeof audited>) =>
  found.map(({ rule, severity, at }) => `${severity} ${rule} ${at}`);
const found = (rows: Rows, ...budgets: readonly Rows[]) =>
  inBrief(audited(gridOf(rows), ...budgets.map((budget, index) => gridOf(budget, `Budget ${index}`))));
/** What the whole job finds, the figures' own sums included. */
function recalculated(rows: Rows): string[] {
  const content = { sheets: [{ grid: gridOf(rows), marker: null }], names: [], isManual: false };
  return recalculate(content, DEFAULT_SETTINGS).findings.map(
    ({ severity, rule, at }) => `${severity} ${rule} ${formatAddress(at)}`,
  );
}

const after = (changes: Changes) => found(requests(changes));
const reasons = (rows: Rows, ...budgets: readonly Rows[]) =>
  allNotChecked(gridOf(rows), ...budgets.map((budget, index) => gridOf(budget, `Budget ${index}`)))
    .map(({ reason }) => reason)
    .join(' ');

function resultOf(rows: Rows) {
  const { documents } = readDocuments([gridOf(rows)]);
  return budgetRequestsResult(ofKind(documents, 'budgetRequests')[0]!, ofKind(documents, 'budget')).years[0]!;
}

describe('requests', () => {
  it('are followed step by step, and in sum, to the share that is granted', () => {
    const { lines, sum } = resultOf(requests());
    const [first] = lines;
    expect(first!.changes.map((change) => change!.toNumber())).toEqual([-50, -50]);
    expect([first!.change!.toNumber(), first!.share!.toNumber()]).toEqual([-100, 0.8]);
    expect(sum.amounts.map((amount) => amount!.toNumber())).toEqual([1950, 1590, 1540]);
    expect(sum.share!.toDecimalPlaces(4).toNumber()).toBe(0.7897);
    expect(resultOf(requests({ '8,3': 1550 })).sum.amounts[2]!.toNumber()).toBe(1550);
    const unsummed = resultOf(requests().slice(0, 8)).sum;
    expect(unsummed.amounts.map((amount) => amount!.toNumber())).toEqual([1950, 1590, 1540]);
  });

  it('name what was cut most, and what has no answer or was never asked for: a blank is no refusal', () => {
    const { mostCut, unanswered, unasked } = resultOf(requests());
    expect([
      mostCut!.line.label,
      unanswered.map(({ line }) => line.label),
      unasked.map(({ line }) => line.label),
    ]).toEqual([...['P31TOR, Torget', ['Ungdomslinjen'], ['Kompetenskväll']]]);
    const refused = resultOf(requests({ '5,3': 0 }));
    expect([refused.mostCut!.line.label, refused.unanswered]).toEqual(['Ungdomslinjen', []]);
  });

  it('that hold give nothing, in any form', () => {
    for (const rows of [
      requests(),
      REQUESTS_BY_STAGES.map((row) => row.map((cell) => (cell === '400 tkr' ? 400 : cell))),
    ])
      expect(found(rows)).toEqual([]);
    for (const rows of [REQUESTS_TURNED, REQUESTS_IN_BUDGET, REQUESTS_BY_YEARS, APPLICATIONS])
      expect(found(rows)).toEqual([]);
  });

  it('whose sum is wrong are found by their figures, and a number kept as text by itself', () => {
    expect(recalculated(requests({ '8,3': 1550 }))).toEqual(['error sum D9']);
    expect(recalculated(requests())).toEqual([]);
    expect(after({ '6,3': '200' })).toContain('info textNumber D7');
    expect(after({ '6,3': 'ca 200' })).toContain('error notANumber D7');
  });

  it('with more decided than asked for are worth knowing', () => {
    expect(after({ '6,3': 300, '8,3': 1640 })).toEqual(['info decidedAboveAsked D7']);
  });

  it('without anything decided are one piece of information', () => {
    const undecided = requests().map((row) => [...row.slice(0, 3), null, row[4] ?? null]);
    expect(found(undecided)).toEqual(['info requestsUndecided B4']);
  });
});

describe('what is decided, beside a budget', () => {
  it('is the same by code or name, in another unit and as it is rounded', () => {
    expect(found(requests(), decidedBudget())).toEqual([]);
    expect(found(requests(), decidedBudget({ '5,1': 900_400, '7,1': 1_500_400, '8,1': 499_600 }))).toEqual([]);
  });

  it('is reported with both cells and the difference where it is not', () => {
    const broken = decidedBudget({ '6,1': 250_000, '7,1': 1_550_000, '8,1': 450_000 });
    expect(found(requests(), broken)).toEqual(['warning decidedNotBudgeted D7']);
    const [told] = audited(gridOf(requests()), gridOf(broken, 'Budget'));
    expect([told!.difference, told!.message]).toEqual([
      -50,
      'Beslutet för Samtalsgrupp 2032 är 200 tkr, men budgeten i Budget!B7 har 250 tkr: skillnad +50 tkr.',
    ]);
  });

  it('is only information where nothing but the name joins them', () => {
    const apart = decidedBudget({ '4,0': 'Kansli', '5,1': 800_000, '6,1': 300_000, '7,1': 1_500_000 });
    expect(found(requests(), apart)).toEqual(['info decidedNotBudgeted D5', 'info decidedNotBudgeted D7']);
  });

  it('is of the same year and the one line of its name, else that is said', () => {
    const other = decidedBudget({ '0,0': 'Budget 2033 (kr)', '1,1': 'Budget 2033', '6,1': 250_000, '7,1': 1_550_000 });
    expect(found(requests(), other).filter((each) => each.includes('Budgeted'))).toEqual([]);
    const broken = decidedBudget({ '6,1': 250_000, '7,1': 1_550_000, '8,1': 450_000 });
    expect(found(requests(), broken, decidedBudget()).filter((each) => each.includes('decidedNot'))).toEqual([]);
    expect(reasons(requests(), broken, decidedBudget())).toContain(
      '”Samtalsgrupp” jämfördes inte med budgeten: flera rader',
    );
    const unnamed = decidedBudget({ '4,0': 'Kansli', '5,0': 'Lokaler', '6,0': 'Resor' });
    expect(reasons(requests(), unnamed)).toContain('Inget av besluten har en rad med samma kod eller namn');
    expect(reasons(requests(), decidedBudget())).not.toContain('beslut');
  });
});
