import { describe, expect, it } from '@jest/globals';
import { mainRoad } from '../../src/self-test/road/main-road';
import type { RoadStepName } from '../../src/self-test/report/report';
import { createTestHost } from '../simulated-excel/host/create-test-host';
import type { ModelWorkbook } from '../simulated-excel/host/workbook-model/model';

/** The road, with the workbook changed at the beginning of a step. */
async function road(changes: Partial<Record<RoadStepName, (workbook: ModelWorkbook) => void>> = {}) {
  const { Excel, host } = createTestHost();
  const { signal } = new AbortController();
  return mainRoad({
    ...{ excel: Excel, signal },
    onStep: (step) => {
      changes[step]?.(host.workbook);
      host.touch('cells');
    },
  });
}

describe('the main road', () => {
  it('writes every kind of sheet and chart of the sample twice, as planned', async () => {
    const [sample, read, write, verify, again, verifyAgain] = await road();
    expect(sample!.counts).toEqual({ sheets: 4 });
    // Each kind of sheet that the product has is planned, and each that draws charts draws one.
    expect(read!.counts).toMatchObject({ sheets: 12, unproven: 0 });
    expect(read!.counts.findings).toBeGreaterThan(0);
    expect(verify!.counts).toMatchObject({ charts: 9 });
    expect(verify!.counts.formulas).toBeGreaterThan(1_000);
    expect([...verify!.mismatches, ...verifyAgain!.mismatches]).toEqual([]);
    expect(verifyAgain!.counts).toEqual(verify!.counts);
    expect([write!.messages, again!.messages].every((messages) => messages > 0 && messages < 10)).toBe(true);
  });

  it('shows the cells and charts that Excel does not have as they were written', async () => {
    const [, , , verify] = await road({
      verify: ({ sheets }) => {
        const equity = sheets.find(({ name }) => name === 'Tertial Eget kapital')!;
        equity.cells.set('0,0', { value: 'annat', formula: null, isError: false });
        equity.charts.splice(0);
      },
    });
    expect(verify!.counts.mismatches).toBe(2);
    expect(verify!.mismatches.map(({ cell, found }) => [cell, found])).toEqual([
      ['A1', 'annat'],
      ['', ''],
    ]);
  });
});
