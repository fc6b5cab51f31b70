import { describe, expect, it } from '@jest/globals';
import { statusText } from '../../../src/taskpane/header/status-text';
import { openBudget } from '../open-budget';

describe('the line that says how far the work is', () => {
  it('says nothing before anything was asked, then how much was found, then what was written', async () => {
    const { session } = await openBudget();
    expect(statusText(session.getState())).toBe('');
    await session.ask({ kind: 'recalculate' });
    const { findings } = session.getState().outcome!.recalculation;
    const errors = findings.filter(({ severity, causedBy }) => severity === 'error' && causedBy === null).length;
    expect(statusText(session.getState())).toMatch(new RegExp(`^${errors} fel, `));
    await session.ask({ kind: 'write' });
    expect(statusText(session.getState())).toBe('6 blad skrivna och lästa tillbaka');
  });

  it('says no errors only of what could be tested, and counts one in the singular', async () => {
    const { session } = await openBudget();
    await session.ask({ kind: 'recalculate' });
    const state = session.getState();
    const { outcome } = state;
    const found = (findings: object[], [proven, amounts]: readonly [number, number]) => {
      const coverage = [{ sheet: 'Budget', amounts, proven, tables: [] }];
      const review = {
        findings: findings.map((finding) => ({ finding, state: 'open', key: '', decision: null })),
        earlier: [],
      };
      const recalculation = { ...outcome!.recalculation, review, coverage };
      return statusText({ ...state, outcome: { ...outcome!, recalculation } } as typeof state);
    };
    const warning = { severity: 'warning', causedBy: null };
    expect(found([], [212, 240])).toBe('Inga fel i det som prövades; 212 av 240 belopp prövade');
    expect(found([warning], [1, 2])).toBe('Inga fel i det som prövades, 1 varning; 1 av 2 belopp prövade');
    expect(found([warning, warning], [0, 35])).toBe('Inget belopp kunde prövas, 2 varningar');
    expect(found([], [0, 0])).toBe('Inga belopp att pröva');
    expect(found([{ severity: 'error', causedBy: null }], [2, 2])).toBe('1 fel; 2 av 2 belopp prövade');
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
