import { describe, expect, it } from '@jest/globals';
import { formatAddress } from '../../../../src/core/cells/address';
import type { Recalculation } from '../../../../src/core/recalculate';
import { planSheets, recalculate } from '../../../../src/core/recalculate';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import { expectFormulasToHold, planOf } from '../../sheets/check-plans';
import { sheetOf } from '../../../samples/budgets/sheet';
import type { StatementSheets } from '../../../samples/statements';
import { annualReport, BREAKS, foreignReport } from '../../../samples/statements';

function contentOf(sheets: StatementSheets) {
  const own = Object.entries(sheets).map(([name, rows]) => ({ grid: sheetOf(name, rows).grid(), marker: null }));
  return { sheets: own, names: [], isManual: false };
}

const outcomeOf = (sheets: StatementSheets) => recalculate(contentOf(sheets), DEFAULT_SETTINGS);

/** Every finding but information. */
function foundIn({ findings }: Recalculation): string[] {
  return findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ severity, rule, at, message }) => `${severity} ${rule} ${at.sheet}!${formatAddress(at)} ${message}`);
}

const found = (sheets: StatementSheets) => foundIn(outcomeOf(sheets));

describe('an annual report', () => {
  it('has each table read, and nothing found where all agree', () => {
    const outcome = outcomeOf(annualReport());
    const { documents, results } = outcome;
    expect(documents.map((each) => (each.kind === 'statement' ? each.form : each.kind)).sort()).toEqual([
      ...['balance', 'balanceRequirement', 'cashFlow', 'equityNote', 'income', 'income'],
      ...['investments', 'note', 'operations', 'overview'],
    ]);
    expect(foundIn(outcome)).toEqual([]);
    const ids = new Set(results.statements.checks.map(({ id }) => id));
    expect([...ids].sort()).toEqual([...Object.keys(BREAKS), 'K7'].sort());
  });

  it.each(Object.keys(BREAKS))('has one warning, at its cell, where %s alone is broken', (id) => {
    const outcome = outcomeOf(BREAKS[id]?.() ?? {});
    const messages = foundIn(outcome);
    expect(messages).toHaveLength(1);
    const failing = outcome.results.statements.checks.filter(({ holds }) => !holds);
    expect(failing.map((check) => check.id)).toContain(id);
    expect(messages[0]).toMatch(/^warning statements /u);
  });

  it('is read in kronor, with costs as positive amounts, the older year first and a group beside', () => {
    const outcome = outcomeOf(foreignReport());
    const { results } = outcome;
    expect(foundIn(outcome)).toEqual([]);
    expect(new Set(results.statements.checks.map(({ isGroup }) => isGroup)).size).toBe(2);
    expect(results.statements.checks.every(({ holds, unit }) => holds && unit === 'kr')).toBe(true);
    expect(new Set(results.statements.checks.map(({ id }) => id))).toEqual(
      new Set(['X1', 'X2', 'X3', 'X6', 'X7', 'K7']),
    );
  });

  it('does not take a rounded figure for another, and takes one that is two off for one', () => {
    const rounded = (by: number) => {
      const sheets = annualReport();
      const row = sheets['Balanskrav']?.find(([label]) => String(label).startsWith('Årets resultat enligt'));
      const other = sheets['Balanskrav']?.find(([label]) => String(label).startsWith('Avgår'));
      row?.splice(2, 1, -290 - by);
      other?.splice(2, 1, by);
      return found(sheets).length;
    };
    expect([rounded(1), rounded(2)]).toEqual([0, 1]);
  });

  it('has its result against the outturn of the budget table', () => {
    const budget = (result: number): StatementSheets => ({
      ...annualReport(),
      Budget: [
        ['Budget och utfall (tkr)'],
        ['', 'Budget 2025', 'Utfall 2025'],
        ['Försäkringskassan', 3_000, 3_000],
        ['Region Älv', 1_500, 1_500],
        ['Storby kommun', 1_500, 1_500],
        ['Summa intäkter', 6_000, 6_000],
        ['Insatser', 6_100, 6_000 - result],
        ['Summa kostnader', 6_100, 6_000 - result],
        ['Årets resultat', -100, result],
      ],
    });
    const about = (result: number) => found(budget(result)).filter((each) => each.includes('statements'));
    expect(about(-290)).toEqual([]);
    expect(about(-250)).toHaveLength(1);
  });
});

describe('the sheet of an annual report', () => {
  it.each([
    ['that agrees', annualReport()],
    ['with a break', BREAKS['X2']?.() ?? {}],
    ['of another layout', foreignReport()],
  ])('has both sides and the difference of every check in formulas that hold: one %s', (_, sheets) => {
    const content = contentOf(sheets);
    const outcome = recalculate(content, DEFAULT_SETTINGS);
    const plans = planSheets(content, outcome, DEFAULT_SETTINGS);
    expectFormulasToHold(
      plans,
      content.sheets.map(({ grid }) => grid),
    );
    const { cells } = planOf(plans, 'statements');
    const formulas = cells.filter((cell) => cell.content.kind === 'formula');
    const { checks, keyFigures } = outcome.results.statements;
    expect(formulas).toHaveLength(4 * checks.length + keyFigures.length);
    const answers = formulas.flatMap(({ content: each }) => (each.kind === 'formula' ? String(each.value) : []));
    expect(answers.filter((answer) => answer === 'nej')).toHaveLength(checks.filter(({ holds }) => !holds).length);
  });

  it('has equity, result and liquidity of both years', () => {
    const { keyFigures } = outcomeOf(annualReport()).results.statements;
    const shown = keyFigures.map(({ name, year, value }) => [name, year, value.toDecimalPlaces(3).toNumber()]);
    expect(shown).toEqual([
      ['Årets resultat', 2025, -290],
      ['Årets resultat', 2024, 270],
      ['Eget kapital', 2025, 1_560],
      ['Eget kapital', 2024, 1_850],
      ['Kassa och bank', 2025, 2_470],
      ['Kassa och bank', 2024, 2_900],
      ['Soliditet', 2025, 0.511],
      ['Soliditet', 2024, 0.532],
      ['Kassalikviditet', 2025, 2.469],
      ['Kassalikviditet', 2024, 2.608],
    ]);
  });
});
