import { describe, expect, it } from '@jest/globals';
import type { Finding } from '../../../../src/core/documents/finding';
import type { Severity } from '../../../../src/core/rules/checks/check';
import { groupFindings } from '../../../../src/taskpane/views/findings/finding-groups';

function finding(severity: Severity, row: number, causedByRow: number | null = null): Finding {
  const cell = (at: number) => ({ sheet: 'Budget', row: at, column: 1 });
  return {
    ...{ rule: 'sum', severity, at: cell(row), label: '', heading: '', published: null, expected: null },
    ...{ difference: null, alsoAt: [], parts: [], linear: false, message: '' },
    causedBy: causedByRow === null ? null : cell(causedByRow),
  };
}

describe('groups of findings', () => {
  it('come by severity, with a consequence under its cause whatever its own severity', () => {
    const groups = groupFindings(
      [finding('info', 1), finding('warning', 9, 5), finding('error', 5), finding('warning', 2)],
      ['Budget'],
    );
    const shown = groups.map(({ severity, listed }) => [severity, listed.map(({ finding: { at } }) => at.row)]);
    expect(shown).toEqual([
      ['error', [5, 9]],
      ['warning', [2]],
      ['info', [1]],
    ]);
  });

  it('are one for each severity even where causes lead in a circle', () => {
    const groups = groupFindings([finding('info', 1), finding('error', 3, 4), finding('error', 4, 3)], ['Budget']);
    expect(groups.map(({ severity }) => severity).sort()).toEqual(['error', 'info']);
    expect(groups.flatMap(({ listed }) => listed)).toHaveLength(3);
  });

  it('are none without findings', () => {
    expect(groupFindings([], [])).toEqual([]);
  });
});
