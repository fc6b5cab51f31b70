import { createRoot } from 'react-dom/client';
import { loadWork, openSession } from './office/open-session';
import { Pane } from './pane';
import { SENTENCES } from './sentences';
import type { ViewName } from './views/view-name';
import { viewNamed } from './views/view-name';

/** The lowest set that has all that the adapter calls; the manifest asks for it too. */
const REQUIREMENT_SET = '1.13';
const LAST_VIEW = 'lastView';

const officeHelpers = () => import('./office/office-helpers');

/** Asked for once the pane has been drawn, and by then the heavy part is too: it is there when it is needed. */
async function readLastView(): Promise<ViewName> {
  void loadWork();
  const { readPreference } = await officeHelpers();
  return viewNamed(readPreference(LAST_VIEW));
}

function keepLastView(name: ViewName): void {
  void officeHelpers().then(({ keepPreference }) => keepPreference(LAST_VIEW, name));
}

function showPane(container: HTMLElement): void {
  createRoot(container).render(<Pane session={openSession()} readLastView={readLastView} onView={keepLastView} />);
}

/** Why there is no pane here: opened outside Excel, or in one that is too old. */
function obstacle(host: Office.HostType | null): string | null {
  if (host !== Office.HostType.Excel) return SENTENCES.outsideExcel;
  return Office.context.requirements.isSetSupported('ExcelApi', REQUIREMENT_SET) ? null : SENTENCES.oldExcel;
}

async function start(): Promise<void> {
  const container = document.getElementById('pane');
  // Without Office.js the watchdog of the page says why.
  if (container === null || typeof Office === 'undefined') return;
  try {
    const { host } = await Office.onReady();
    const reason = obstacle(host);
    if (reason === null) showPane(container);
    else container.textContent = reason;
  } catch (error) {
    void officeHelpers().then(({ logError }) => logError(error));
    container.textContent = SENTENCES.notStarted;
  }
}

void start();
