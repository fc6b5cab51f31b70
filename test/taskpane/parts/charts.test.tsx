/** @jest-environment @happy-dom/jest-environment */
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen } from '@testing-library/react';
import { EquityChart } from '../../../src/taskpane/places/work/members/equity-chart';
import { chartSlots } from '../../../src/taskpane/parts/chart-slots';
import { memberMatrices } from '../../../src/taskpane/places/work/members/member-matrices';
import { Distribution } from '../../../src/taskpane/places/work/peers/distribution';
import { ratioBins } from '../../../src/taskpane/places/work/peers/ratio-bins';
import { openView } from '../open-view';

afterEach(cleanup);

const number = (element: Element, name: string) => Number(element.getAttribute(name));

describe('the slots of a chart', () => {
  it('are side by side, and are never fewer than five wide', () => {
    const { width, middle } = chartSlots(2, 56);
    expect([width, middle(0), middle(1)]).toEqual([280, 28, 84]);
    expect(chartSlots(7, 56).width).toBe(392);
  });
});

describe('a chart', () => {
  it('is a picture with a name, and writes each amount over its bar', async () => {
    const { show, outcome } = await openView('budget-med-fel.xlsx');
    const { equity } = outcome().recalculation.results;
    const [matrix] = memberMatrices({ results: { memberShares: [], equity, forecast: null }, documents: [] });
    show(<EquityChart years={matrix!.years} unit="tkr" />);
    const chart = screen.getByRole('img', { name: /^Eget kapital vid årets slut, tkr: 2024 budget 1\u00a0532, tak / });
    expect([...chart.querySelectorAll('text')].map(({ textContent }) => textContent)).toEqual([
      ...['1\u00a0532', '2024', 'budget', '2\u00a0612', '2025', 'budget', '3\u00a0437', '2026', 'budget'],
    ]);
  });

  it('draws a dashed line for each ceiling, and a dotted one for the lowest level where there is one', async () => {
    const lines = async (settings: string | null) => {
      const { show, outcome } = await openView('budget-med-fel.xlsx', settings);
      const [matrix] = memberMatrices(outcome().recalculation);
      show(<EquityChart years={matrix!.years} unit="tkr" />);
      const count = screen.getByRole('img').querySelectorAll('line').length;
      cleanup();
      return count;
    };
    // The axis is a line as well.
    expect(await lines(null)).toBe(4);
    expect(await lines('{"version":1,"equityMinimum":500}')).toBe(7);
  });

  it('draws a bar for each bin, as high as its förbund are many', async () => {
    const { show, outcome } = await openView('jamforelse.xlsx');
    const { peers, own } = outcome().recalculation.results.peers[0]!;
    show(<Distribution peers={peers} own={own} />);
    const chart = screen.getByRole('img', { name: /^Antal förbund efter eget kapital i procent av bidragen: / });
    const heights = [...chart.querySelectorAll('rect')].map((bar) => number(bar, 'height'));
    const counts = ratioBins(peers).map((bin) => bin.peers.length);
    expect(heights).toHaveLength(counts.length);
    const highest = Math.max(...counts);
    counts.forEach((count, index) => expect(heights[index]).toBeCloseTo((count / highest) * Math.max(...heights)));
  });
});
