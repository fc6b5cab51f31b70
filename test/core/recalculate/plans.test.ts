import { describe, expect, it } from '@jest/globals';
import { sourceColumns } from '../../../src/core/calculation/forecast/source-columns';
import { ofKind } from '../../../src/core/documents/tertial-document';
import { recalculateGrids } from '../../samples/budgets/budget';
import { draw } from '../audit/sheet-picture';

const OLDER = `
Budget 2030-2032 (tkr)

                      | 2030  | 2031  | 2032
Försäkringskassan     | 6000  | 6400  | 6600
Region Sjö            | 3000  | 3200  | 3300
Storby kommun         | 3000  | 3200  | 3300
Summa intäkter        | 12000 | 12800 | 13200
Insatser              | 11000 | 12500 | 12900
Kansli                | 900   | 900   | 900
Summa kostnader       | 11900 | 13400 | 13800
Årets resultat        | 100   | -600  | -600
Ingående eget kapital | 2100  | 2200  | 1600
Utgående eget kapital | 2200  | 1600  | 1000
`;
const NEWER = `
Budget 2031 (tkr)

                      | 2031
Försäkringskassan     | 6400
Region Sjö            | 3200
Storby kommun         | 3200
Summa intäkter        | 12800
Insatser              | 13100
Kansli                | 950
Digitalisering        | 40
Summa kostnader       | 14090
Årets resultat        | -1290
Ingående eget kapital | 2350
Utgående eget kapital | 1060
`;
const older = draw(OLDER, {}, 'Flerårsplan');
const newer = draw(NEWER, {}, 'Budget');
const spoken = (text: string) => text.replaceAll('\u00a0', ' ');

describe.each([
  ['before', [newer, older]],
  ['after', [older, newer]],
] as const)('two plans for one year, the newer %s the older', (_, grids) => {
  const { findings, results, documents } = recalculateGrids(...grids);

  it('are compared line by line, once', () => {
    const compared = findings.filter(({ rule }) => rule === 'planChanged');
    expect(compared.map(({ rule, severity, at, message }) => [rule, severity, at.sheet, spoken(message)])).toEqual([
      [
        'planChanged',
        'info',
        'Budget',
        'Ändrat för 2031 sedan förra planen i bladet Flerårsplan, i tkr: Insatser 12 500 → 13 100; Kansli 900 → 950; ' +
          'Summa kostnader 13 400 → 14 090; Årets resultat −600 → −1 290; Ingående eget kapital 2 200 → 2 350; ' +
          'Utgående eget kapital 1 600 → 1 060. En rad finns bara i den nya planen. Allt räknas på den nya planen.',
      ],
    ]);
  });

  it('are both shown, the older as such', () => {
    const shown = results.equity.map(({ sheet, year, isReplaced }) => [sheet, year, isReplaced]);
    expect(shown.toSorted()).toEqual([
      ['Budget', 2031, false],
      ['Flerårsplan', 2030, false],
      ['Flerårsplan', 2031, true],
      ['Flerårsplan', 2032, false],
    ]);
  });

  it('give scenarios and a forecast from the newer', () => {
    expect(results.scenarios!.base).toMatchObject({ sheet: 'Budget', years: [2031] });
    const outturn = draw(
      `
Utfall 2031 (tkr)

                | Utfall jan-apr 2031
Summa intäkter  | 4300
Summa kostnader | 4500
Årets resultat  | -200
`,
      {},
      'Utfall',
    );
    const withOutturn = recalculateGrids(...grids, outturn).documents;
    expect(documents.length + 1).toBe(withOutturn.length);
    expect(sourceColumns(ofKind(withOutturn, 'budget'))!.columns.budget!.document.sheet).toBe('Budget');
  });
});

describe('two plans', () => {
  it('that agree are one', () => {
    const same = draw(
      NEWER,
      { B8: '12500', B9: '900', B10: '0', B11: '13400', B12: '-600', B13: '2200', B14: '1600' },
      'Budget',
    );
    const { findings, results } = recalculateGrids(older, same);
    expect(findings.filter(({ rule }) => rule === 'planChanged')).toEqual([]);
    expect(results.equity.some(({ isReplaced }) => isReplaced)).toBe(false);
    expect(results.scenarios!.base).toMatchObject({ sheet: 'Flerårsplan', years: [2030, 2031, 2032] });
  });

  it('are distinguished by the years that they plan for, not by the day that one was decided', () => {
    const decided = draw(NEWER.replace('Budget 2031 (tkr)', 'Budget 2031 (tkr), beslutad 2030-11-27'), {}, 'Budget');
    const { findings } = recalculateGrids(older, decided);
    expect(findings.filter(({ rule }) => rule === 'planChanged')).toMatchObject([{ at: { sheet: 'Budget' } }]);
  });

  it('in other units are compared all the same', () => {
    const inKronor = NEWER.replace('tkr', 'kr').replace(/(\| )(-?\d+)(?=\n)/g, (whole, bar: string, amount: string) =>
      amount === '2031' ? whole : `${bar}${amount}000`,
    );
    const { findings } = recalculateGrids(older, draw(inKronor, {}, 'Budget'));
    const [found] = findings.filter(({ rule }) => rule === 'planChanged');
    expect(spoken(found!.message)).toContain('i kr: Insatser 12 500 000 → 13 100 000; Kansli 900 000 → 950 000; Summa');
  });

  it('of which one is an activity’s are not compared', () => {
    const activity = `
Budget 2031 Verkstaden (tkr)

          | 2031
Insatser  | 700
Kansli    | 20
Summa     | 720
`;
    const { findings } = recalculateGrids(older, draw(activity, {}, 'Verkstaden'));
    expect(findings.filter(({ rule }) => rule === 'planChanged')).toEqual([]);
  });

  it('of other ages are not carried into each other, outturns are', () => {
    expect(recalculateGrids(older, newer).findings.filter(({ rule }) => rule === 'carryForward')).toEqual([]);
    const outturn = OLDER.replace('Budget 2030-2032', 'Utfall 2030').replace(/ \| [^|]*\| [^|\n]*\n/g, '\n');
    const carried = recalculateGrids(draw(outturn, {}, 'Bokslut'), newer).findings.filter(
      ({ rule }) => rule === 'carryForward',
    );
    expect(carried).toMatchObject([{ severity: 'warning', at: { sheet: 'Budget' } }]);
    expect(spoken(carried[0]!.message)).toContain('förs vidare som 2 200 tkr från bladet Bokslut.');
  });
});
