import { describe, expect, it } from '@jest/globals';
import { recalculateAtOnce } from '../../src/commands/recalculate-at-once';
import { openBudget } from '../taskpane/open-budget';

describe('the ribbon command', () => {
  it('writes the sheets and shows the overview', async () => {
    const { session, model } = await openBudget();
    expect(await recalculateAtOnce(session)).toBeNull();
    const written = session.getState().written!.find(({ key }) => key === 'overview');
    const overview = model.sheets.find(({ name }) => name === written!.name);
    expect(model.activeSheet).toBe(overview!.id);
  });

  it('shows why Excel refused', async () => {
    const { session, host } = await openBudget();
    for (let request = 1; request < 9; request += 1) host.faults.at(request, { kind: 'host', number: 5004 });
    expect(await recalculateAtOnce(session)).toBe('cellEditMode');
  });
});
