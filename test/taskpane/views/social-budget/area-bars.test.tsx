/** @jest-environment @happy-dom/jest-environment */
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen } from '@testing-library/react';
import { Decimal } from '../../../../src/core/figures/decimal';
import { AreaBars } from '../../../../src/taskpane/views/social-budget/area-bars';
import { openView } from '../open-view';

afterEach(cleanup);

describe('the bar of an area', () => {
  it('states that its index is preliminary, and how much can be judged', async () => {
    const open = await openView('uppfoljning.xlsx');
    const [area] = open.outcome().recalculation.results.socialBudgets[0]!.areas;
    const [index, coverage] = [new Decimal(94), new Decimal('0.75')];
    open.show(<AreaBars areas={[{ ...area!, index, coverage, preliminary: true }]} target={100} />);
    screen.getByText(/Preliminärt: 75\s% av poängen kan bedömas/);
    cleanup();
    open.show(<AreaBars areas={[{ ...area!, index, coverage, preliminary: false }]} target={100} />);
    expect(screen.queryByText(/Preliminärt/)).toBeNull();
  });
});
