/** @jest-environment @happy-dom/jest-environment */
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen } from '@testing-library/react';
import { Decimal } from '../../../../src/core/figures/decimal';
import { EquityChart } from '../../../../src/taskpane/views/equity/equity-chart';
import { chartSlots } from '../../../../src/taskpane/views/parts/chart-slots';
import { RatioChart } from '../../../../src/taskpane/views/peers/ratio-chart';
import { openView } from '../open-view';

afterEach(cleanup);

const number = (element: Element, name: string) => Number(element.getAttribute(name));
const axisOf = (chart: Element) => number([...chart.querySelectorAll('line')].at(-1)!, 'y1');

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
    show(<EquityChart entries={equity} unit="tkr" />);
    const chart = screen.getByRole('img', { name: 'Utgående eget kapital (staplar) och tak (streck), tkr' });
    expect([...chart.querySelectorAll('text')].map(({ textContent }) => textContent)).toEqual([
      ...['1\u00a0532', '2024', 'Budget', '2\u00a0612', '2025', 'Budget', '3\u00a0437', '2026', 'Budget'],
    ]);
  });

  it('draws what is below zero under the axis', async () => {
    const { show, outcome } = await openView('jamforelse.xlsx');
    const { peers, own } = outcome().recalculation.results.peers[0]!;
    const first = peers.find(({ rank }) => rank !== null);
    const ratio = { ...first!.peer.ratio!, amount: new Decimal('-0.1') };
    const below = { ...first!, peer: { ...first!.peer, ratio } };
    show(<RatioChart peers={peers.map((each) => (each === first ? below : each))} own={own} />);
    const chart = screen.getByRole('img');
    const bars = [...chart.querySelectorAll('rect')];
    const tops = bars.map((bar) => number(bar, 'y') - axisOf(chart));
    expect(bars).toHaveLength(40);
    expect(tops.filter((top) => top >= 0)).toHaveLength(1);
    expect(bars.every((bar) => number(bar, 'height') > 0)).toBe(true);
  });
});
