import { describe, expect, it } from '@jest/globals';
import { recalculate } from '../../../../src/core/recalculate';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import { TOOLS } from '../../../../src/taskpane/navigation/where';
import { toolState } from '../../../../src/taskpane/places/work/tool-state';
import { openXlsx } from '../../../../src/workbook/xlsx/xlsx-workbook';
import type { Sample } from '../../../workbook/contract/sample';
import { sampleBytes } from '../../../workbook/contract/sample';

async function statesIn(name: Sample) {
  const { results } = recalculate(await openXlsx(sampleBytes(name)).read(), DEFAULT_SETTINGS);
  const states = TOOLS.map((tool) => [tool, toolState(tool, results)?.replaceAll('\u00a0', ' ') ?? null]);
  return Object.fromEntries(states) as Record<(typeof TOOLS)[number], string | null>;
}

describe('what the workbook has for each tool', () => {
  it('is nothing but its figures and what is missing of them', async () => {
    const { forecast, members, scenarios, ...others } = await statesIn('budget-med-fel.xlsx');
    expect(forecast).toBeNull();
    expect(members).toMatch(/^2024–2026 · eget kapital 3 437 · tak 2 030$/);
    expect(scenarios).toBe('Inget scenario än');
    const none = {
      followUp: null,
      activities: null,
      views: null,
      control: null,
      requests: null,
      financing: null,
      goals: null,
      effectGoals: null,
      surveys: null,
      peers: null,
      support: null,
    };
    expect(others).toEqual({ ...none, statements: null });
  });

  it('names the period of a forecast, and whether it is decided', async () => {
    const { forecast } = await statesIn('tertial-1.xlsx');
    expect(forecast).toMatch(/^Tertial 1 2025 · resultat −\d+ · inte fastställd$/);
  });

  it('counts units and exits of a follow-up', async () => {
    const { followUp } = await statesIn('uppfoljning.xlsx');
    expect(followUp).toMatch(/ · \d+ enheter · \d+ avslutade$/);
  });
});
