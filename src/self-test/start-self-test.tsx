import { createRoot } from 'react-dom/client';
import { pageBeside } from '../taskpane/office/page-beside';
import { SelfTestPage } from './page/self-test-page';
import type { SelfTestActions } from './page/use-self-test';
import { PROBES } from './probes/probe-table';
import { saveAsSheet } from './report/save-as-sheet';
import { surroundings } from './report/surroundings';
import type { SelfTestOutcome } from './run/self-test';
import { selfTest } from './run/self-test';
import { SELF_TEST } from './sentences';

/** How the page begins. */
export interface StartOptions {
  /** True if the self-test is to begin without a press. */
  readonly isAtOnce?: boolean;
  /** Told of each outcome. */
  readonly onOutcome?: (outcome: SelfTestOutcome) => void;
}

function actions(): SelfTestActions {
  const { context } = Office;
  return {
    run: (signal, onProgress) =>
      selfTest({
        ...{ excel: Excel, probes: PROBES, signal, onProgress },
        date: new Date().toISOString().slice(0, 10),
        supports: (set) => context.requirements.isSetSupported('ExcelApi', set),
        surroundings: surroundings(context, navigator.userAgent),
      }),
    save: (report) => saveAsSheet(new Excel.RequestContext(), report),
  };
}

function show(container: HTMLElement, { isAtOnce = false, onOutcome = () => undefined }: StartOptions): void {
  const paneAddress = pageBeside('taskpane.html', location);
  createRoot(container).render(<SelfTestPage {...actions()} {...{ paneAddress, isAtOnce, onOutcome }} />);
}

/** Shows the self-test's page once Excel is there. Nothing of it leaves the page unless `onOutcome` takes it. */
export async function startSelfTest(options: StartOptions = {}): Promise<void> {
  const container = document.getElementById('self-test');
  // Without Office.js the watchdog of the page says why.
  if (container === null || typeof Office === 'undefined') return;
  try {
    const { host } = await Office.onReady();
    if (host === Office.HostType.Excel) show(container, options);
    else container.textContent = SELF_TEST.outsideExcel;
  } catch {
    container.textContent = SELF_TEST.notStarted;
  }
}
