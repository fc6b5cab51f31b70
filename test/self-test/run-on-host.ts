import type { Probe } from '../../src/self-test/probes/probe';
import { PROBES } from '../../src/self-test/probes/probe-table';
import type { Progress, SelfTestOutcome } from '../../src/self-test/run/self-test';
import { selfTest } from '../../src/self-test/run/self-test';
import type { createTestHost } from '../simulated-excel/host/create-test-host';
import { REQUIREMENT_SET } from '../simulated-excel/host/requirement-set';

export const SURROUNDINGS = {
  ...{ host: 'Excel', platform: 'Simulated', version: '16.0.1.2', displayLanguage: 'sv-SE', contentLanguage: 'sv-SE' },
  ...{ excelApi: REQUIREMENT_SET, userAgent: 'node' },
};

/** What is asked, and what happens meanwhile. */
interface RunOnHost {
  readonly probes?: readonly Probe[];
  readonly onProgress?: (progress: Progress, stop: () => void) => void;
}

/** The self-test in a simulated Excel; what is given may stop it, or change the workbook meanwhile. */
export async function runOnHost(
  simulated: ReturnType<typeof createTestHost>,
  { probes = PROBES, onProgress = () => undefined }: RunOnHost = {},
): Promise<SelfTestOutcome> {
  const controller = new AbortController();
  const { signal } = controller;
  return selfTest({
    ...{ excel: simulated.Excel, probes, surroundings: SURROUNDINGS, date: '2026-11-27', signal },
    supports: (set) => Number(set.split('.')[1]) <= Number(REQUIREMENT_SET.split('.')[1]),
    onProgress: (progress) => onProgress(progress, () => controller.abort()),
  });
}
