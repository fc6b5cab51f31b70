import { describe, expect, it } from '@jest/globals';
import { ofKind } from '../../../../src/core/documents/tertial-document';
import { ageSpanIn, spansThatMake } from '../../../../src/core/reading/members/age-spans';
import { readDocuments } from '../../../../src/core/reading/read-documents';
import { planSheets, recalculate } from '../../../../src/core/recalculate';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import type { Rows } from '../../../samples/activities/tables';
import { sheetOf } from '../../../samples/budgets/sheet';
import { expectFormulasToHold, planOf } from '../../sheets/check-plans';

/** PxWeb's layout: places once, ages that overlap, a total of all ages, and figures of two years. */
const STATISTICS: Rows = [
  ['Folkmängd efter region, ålder och år'],
  [],
  [null, null, '2030', '2031'],
  ['9901 Storby', '0-15 år', 900, 910],
  [null, '16-19 år', 300, 310],
  [null, '20-64 år', 2_700, 2_690],
  [null, '20-65 år', 2_760, 2_750],
  [null, '65+ år', 800, 820],
  [null, 'totalt ålder', 4_700, 4_730],
  ['9902 Lillby', '0-15 år', 90, 91],
  [null, '16-19 år', 50, 40],
  [null, '20-64 år', 950, 960],
  [null, '20-65 år', 970, 980],
  [null, '65+ år', 80, 82],
  [null, 'totalt ålder', 1_170, 1_173],
];

const BUDGET: Rows = [
  ['Budget 2031 (tkr)'],
  ['', 'Budget 2031'],
  ['Försäkringskassan', 2_000],
  ['Region Fjäll', 1_000],
  ['Storby kommun', 750],
  ['Lillby kommun', 250],
  ['Summa intäkter', 4_000],
];

const gridsOf = (...sheets: readonly Rows[]) => sheets.map((rows, index) => sheetOf(`Blad ${index}`, rows).grid());
const membersIn = (rows: Rows) =>
  ofKind(readDocuments(gridsOf(rows)).documents, 'members').flatMap(({ members }) =>
    members.map(({ name, figures }) => [name, ...figures.map(({ value }) => value?.toNumber() ?? null)]),
  );

/** Rows with a column of sex after the ages. */
const withSexes = (sexes: readonly string[]): Rows =>
  STATISTICS.flatMap((row, index) => {
    const [place = null, ages = null, ...counts] = row;
    if (index < 3) return [[place, ages, null, ...counts]];
    return sexes.map((sex, at) => [at === 0 ? place : null, at === 0 ? ages : null, sex, ...counts]);
  });

describe('a population by age', () => {
  it('is that of the working ages, none of them twice', () => {
    expect(membersIn(STATISTICS)).toEqual([
      ['Storby', 3_000, 3_000],
      ['Lillby', 1_000, 1_000],
    ]);
  });

  it('is the sum of both sexes where no row has them together', () => {
    expect(membersIn(withSexes(['kvinnor', 'män']))[0]).toEqual(['Storby', 6_000, 6_000]);
    expect(membersIn(withSexes(['kvinnor', 'män', 'totalt']))[0]).toEqual(['Storby', 3_000, 3_000]);
  });

  it('is nothing where an age is missing, and unknown where its figure is', () => {
    expect(membersIn(STATISTICS.filter(([, ages]) => ages !== '16-19 år'))).toEqual([]);
    const unknown = STATISTICS.map((row, index) => (index === 4 ? [null, '16-19 år', '..', 310] : row));
    expect(membersIn(unknown)[0]).toEqual(['Storby', null, 3_000]);
  });

  it('gives the members their shares, as formulas of all its cells', () => {
    const grids = gridsOf(BUDGET, STATISTICS);
    const content = { sheets: grids.map((grid) => ({ grid, marker: null })), names: [], isManual: false };
    const recalculation = recalculate(content, DEFAULT_SETTINGS);
    const [result] = recalculation.results.memberShares;
    expect(result!.members.map(({ name, share }) => [name, share.toNumber()])).toEqual([
      ['Storby', 0.75],
      ['Lillby', 0.25],
    ]);
    const plans = planSheets(content, recalculation, DEFAULT_SETTINGS);
    expectFormulasToHold(plans, grids);
    const formulas = planOf(plans, 'memberShares').cells.flatMap(({ content: held }) =>
      held.kind === 'formula' ? [held.formula] : [],
    );
    expect(formulas).toContain("SUM('Blad 1'!D5:D6)/(SUM('Blad 1'!D5:D6,'Blad 1'!D11:D12))");
  });
});

describe('ages', () => {
  it.each([
    ['16-19 år', { from: 16, to: 19 }],
    ['20 år', { from: 20, to: 20 }],
    ['100+ år', { from: 100, to: 200 }],
    ['totalt ålder', null],
    ['2031', null],
  ])('are read from %s', (text, expected) => {
    expect(ageSpanIn(text)).toEqual(expected);
  });

  it('are put together from the widest that fit', () => {
    const spans = ['16-24', '16-64', '25-64', '64', '16', '65-'].map((text) => ageSpanIn(text)!);
    const made = (from: number, to: number) => spansThatMake({ from, to }, spans, (span) => span);
    expect(made(16, 64)).toEqual([{ from: 16, to: 64 }]);
    expect(made(16, 63)).toBeNull();
  });
});
