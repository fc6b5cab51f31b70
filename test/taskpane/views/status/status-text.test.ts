import { describe, expect, it } from '@jest/globals';
import { statusText } from '../../../../src/taskpane/views/status/status-text';
import { openBudget } from '../../open-budget';

describe('the line that says how far the work is', () => {
  it('says nothing before anything was asked, then how much was found, then what was written', async () => {
    const { session } = await openBudget();
    expect(statusText(session.getState())).toBe('');
    await session.ask({ kind: 'recalculate' });
    const { findings } = session.getState().outcome!.recalculation;
    const errors = findings.filter(({ severity, causedBy }) => severity === 'error' && causedBy === null).length;
    expect(statusText(session.getState())).toMatch(new RegExp(`^${errors} fel, `));
    await session.ask({ kind: 'write' });
    expect(statusText(session.getState())).toBe('5 blad skrivna och kontrollästa');
  });

  it('says so where there are no errors, and counts one in the singular', async () => {
    const { session } = await openBudget();
    await session.ask({ kind: 'recalculate' });
    const state = session.getState();
    const { outcome } = state;
    const withFindings = (findings: typeof outcome extends null ? never : object[]) =>
      ({ ...state, outcome: { ...outcome!, recalculation: { ...outcome!.recalculation, findings } } }) as typeof state;
    const warning = { severity: 'warning', causedBy: null };
    expect(statusText(withFindings([]))).toBe('Inga fel');
    expect(statusText(withFindings([warning]))).toBe('Inga fel, 1 varning');
    expect(statusText(withFindings([warning, warning]))).toBe('Inga fel, 2 varningar');
  });

  it('does not say that all is well when a cell was read back otherwise', async () => {
    const { session } = await openBudget();
    await session.ask({ kind: 'write' });
    const state = session.getState();
    const mismatch = { sheet: 'A', cell: 'B2', planned: '1', found: '2' };
    const written = state.written!.map((sheet) => ({ ...sheet, mismatches: [mismatch] }));
    expect(statusText({ ...state, written })).toMatch(/stämmer inte/);
  });
});
