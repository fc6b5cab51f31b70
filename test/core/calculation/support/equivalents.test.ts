import { describe, expect, it } from '@jest/globals';
import type { Grid } from '../../../../src/core/cells/grid';
import { formatAddress } from '../../../../src/core/cells/address';
import { unprovenFormulas } from '../../../../src/core/formulas/verify-plans';
import { planSheets, recalculate } from '../../../../src/core/recalculate';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import { supportPeriodIn } from '../../../../src/core/reading/equivalents/support-period';
import { goalsInText } from '../../../samples/follow-up/goals';
import { EXPORTED, OWN } from '../../../samples/support/tables';
import { draw } from '../../audit/sheet-picture';

const contentOf = (...grids: readonly Grid[]) => ({
  ...{ sheets: grids.map((grid) => ({ grid, marker: null })), names: [], isManual: false },
});
const of = (...grids: readonly Grid[]) => recalculate(contentOf(...grids), DEFAULT_SETTINGS);
const found = (...grids: readonly Grid[]) =>
  of(...grids).findings.map(({ rule, severity, at }) => `${formatAddress(at)} ${rule} ${severity}`);

/** The whole of a table's result, as text. */
function whole(...grids: readonly Grid[]): string[] {
  return of(...grids).results.support.map(({ age, whole: { periods, change } }) => {
    const shown = periods.map(({ period: { year, first, last }, equivalents, population, share }) =>
      [year, `${first}-${last}`, equivalents.value.toDecimalPlaces(2), population.value, share].join(' '),
    );
    return [age ?? 'alla', ...shown, `${change?.toString() ?? 'ingen'}`].join('; ');
  });
}

/** One line for each figure, as a csv has it. */
const LONG = `
Helårsekvivalenter, Summa
region | kön | månad | Summa helårsekvivalenter | Folkmängd
Alby | kvinnor | 2031M01 | 90 | 480
Alby | män | 2031M01 | 110 | 520
Alby | totalt | 2031M01 | 200 | 1001
Alby | kvinnor | 2032M01 | 85 | 480
Alby | män | 2032M01 | 105 | 530
Alby | totalt | 2032M01 | 190 | 1010
`;

describe('a period', () => {
  it.each([
    ['2031M04', '2031 4-4'],
    ['April 2031', '2031 4-4'],
    ['2031-04', '2031 4-4'],
    ['2031 jan-jun', '2031 1-6'],
    ['Första halvåret 2031', '2031 1-6'],
    ['2031H2', '2031 7-12'],
    ['halvår 1 2031', '2031 1-6'],
    ['2031', '2031 1-12'],
    ['2031M13', null],
    ['Utfall', null],
    ['Föreskrift 2031 om annat', null],
  ])('%s', (text, expected) => {
    const period = supportPeriodIn(text);
    expect(period && `${period.year} ${period.first}-${period.last}`).toBe(expected);
  });
});

describe('full-year equivalents', () => {
  it('are read from a summary of kinds and halves of years, and compared in percentage points', () => {
    const [document] = of(draw(OWN)).documents;
    expect(document?.kind === 'equivalents' && document.figures.length).toBe(18);
    expect(whole(draw(OWN))).toEqual(['20-64; 2031 1-6 5400 45000 0.12; 2032 1-6 5300 45200 0.117257; -0.002743']);
    expect(found(draw(OWN))).toEqual([]);
  });

  it('are read as PxWeb exports them: the mean of the months, places weighed by population, ages never added', () => {
    // (200+220)/2 and 400 of 1005 and 3000; a year later 196 and 421 of 1020 and 3000.
    expect(whole(draw(EXPORTED))).toEqual([
      '20-64; 2031 1-2 610 4005 0.15231; 2032 1-2 617 4020 0.153483; 0.001173',
      // January is missing for one place in the second year: February alone is compared.
      '20-65; 2031 2-2 690 4210 0.163895; 2032 2-2 702 4220 0.166351; 0.002456',
    ]);
    expect(found(draw(EXPORTED))).toEqual([]);
    expect(of(draw(EXPORTED)).notChecked.map(({ reason }) => reason)).toContainEqual(
      expect.stringMatching(/^En uppgift saknas i tabellen/),
    );
  });

  it('are read from one line for each figure, by the printed total', () => {
    expect(whole(draw(LONG))).toEqual(['alla; 2031 1-1 200 1001 0.1998; 2032 1-1 190 1010 0.188119; -0.011681']);
  });

  it('report a sum that is not its kinds, within what rounding gives none, and a share of the wrong figure', () => {
    expect(found(draw(OWN, { B9: '5403' }))).toEqual([]);
    expect(found(draw(OWN, { C9: '5390' }))).toContainEqual(expect.stringMatching(/^C9 sum /));
    expect(found(draw(OWN, { C11: '11.37%' }))).toContainEqual(expect.stringMatching(/^C11 percent /));
  });

  it('report women and men that are not the total: of a population as information from 2025, before it as a fault', () => {
    expect(found(draw(LONG))).toEqual(['E5 populationNoise info']);
    const before = LONG.replaceAll('2031M', '2023M').replaceAll('2032M', '2024M');
    expect(found(draw(before))).toContainEqual(expect.stringMatching(/^E5 genderTotal (?:error|warning)$/));
    expect(found(draw(LONG, { D5: '230' }))).toContainEqual(expect.stringMatching(/^D5 genderTotal /));
  });

  it('are compared over the months of the first half where there are any, places of places left out', () => {
    const months = ['2031M05', '2031M06', '2031M07', '2032M05', '2032M06', '2032M07'];
    const rows = (region: string, by: number) =>
      `${region} | Summa helårsekvivalenter | ${[10, 12, 90, 8, 10, 90].map((count) => count * by).join(' | ')}\n | Folkmängd | ${months.map(() => 100 * by).join(' | ')}`;
    const table = (head: readonly string[]) =>
      draw(
        `\nHelårsekvivalenter\n\nregion | innehåll | ${head.join(' | ')}\n${rows('Alby', 1)}\n${rows('Riket', 50)}\n`,
      );
    expect(whole(table(months))).toEqual(['alla; 2031 5-6 11 100 0.11; 2032 5-6 9 100 0.09; -0.02']);
    const late = months.map((month) =>
      month.replace(/M0(\d)/u, (_, number) => `M${Number(number) + 4 < 10 ? '0' : ''}${Number(number) + 4}`),
    );
    expect(whole(table(late))[0]).toMatch(/^alla; 2031 9-11 .*; 2032 9-11 /);
  });

  it('are not compared with a year that is not the one before, nor where nobody lives', () => {
    expect(whole(draw(OWN.replaceAll('2031', '2030')))[0]).toMatch(/ingen$/);
    expect(whole(draw(OWN, { B10: '0' }))[0]).toMatch(/ingen$/);
    expect(of(draw(OWN.replaceAll('2031', '2030'))).notChecked.map(({ reason }) => reason)).toContainEqual(
      expect.stringMatching(/^Förändringen .* för 20-64 år räknades inte: två år i följd/),
    );
  });

  it('leave out a month whose economic assistance is lost', () => {
    const lost = draw(EXPORTED, { F5: '0', F7: '130' });
    expect(found(lost)).toEqual(['F5 lostCount warning']);
    expect(whole(lost)[0]).toBe('20-64; 2031 2-2 620 4010 0.154613; 2032 2-2 623 4020 0.154975; 0.000362');
  });

  it('never take another table: a budget of support, or words without figures', () => {
    const budget = OWN.replaceAll(/[Hh]elårsekvivalenter/g, 'kostnader').replace('Ersättning ', 'Utbetalning');
    expect(of(draw(budget)).documents.map(({ kind }) => kind)).not.toContain('equivalents');
    expect(of(draw('\nHelårsekvivalenter\nText | mer text\n')).documents).toEqual([]);
  });
});

/** The social budget of a year. */
function goalsOf(year: number): Grid {
  const lines = goalsInText().map((row) => row.map((cell) => cell ?? '').join('|'));
  return draw(`\n${lines.join('\n').replace('2024', String(year))}\n`, {}, 'Mål');
}

describe('the goal of fewer on public support', () => {
  const goals = goalsOf(2032);
  const scb = draw(OWN, {}, 'SCB');
  const goal = (...grids: readonly Grid[]) => of(...grids).results.socialBudgets[0]?.areas[0]?.goals[1];

  it('takes its outcome and the year before from the table', () => {
    expect(goal(goals)).toMatchObject({ outcome: null, attainment: null });
    const { outcome, previous, attainment } = goal(goals, scb)!;
    expect([outcome?.from, outcome?.value.toString(), previous?.toString(), attainment?.toString()]).toEqual([
      ...['support', '0.117257', '0.12', '1'],
    ]);
    expect(goal(goals, draw(OWN, { C9: '5600' }, 'SCB'))?.attainment?.toString()).toBe('0');
    // Of another year it says nothing.
    expect(goal(goalsOf(2033), scb)?.outcome).toBeNull();
  });

  it('is taken in the ages of the goal, and from no two tables that both have them', () => {
    expect(goal(goals, draw(EXPORTED, {}, 'SCB'))?.outcome?.value.toString()).toBe('0.153483');
    expect(goal(goals, scb, draw(OWN, { C9: '5000' }, 'SCB 2'))?.outcome).toBeNull();
  });

  it('is written as formulas of the user’s cells, which give the same', () => {
    const content = contentOf(goals, scb);
    const plans = planSheets(content, recalculate(content, DEFAULT_SETTINGS), DEFAULT_SETTINGS);
    const sheet = plans.find(({ key }) => key === 'socialBudget')!;
    const formulas = sheet.cells.flatMap(({ content: cell }) => (cell.kind === 'formula' ? [cell.formula] : []));
    expect(formulas).toContain("ROUND((SUM('SCB'!C9)/1)/(SUM('SCB'!C10)/1),6)");
    expect(formulas.join('\n')).toContain("ROUND((SUM('SCB'!B9)/1)/(SUM('SCB'!B10)/1),6)");
    expect(unprovenFormulas(content, plans)).toEqual([]);
  });
});
