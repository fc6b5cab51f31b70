import { openSession } from '../taskpane/office/open-session';
import { recalculateAtOnce } from './recalculate-at-once';

/** Of the screen, in per cent: room for two sentences. */
const DIALOG = { height: 20, width: 30 };

/** A ribbon command has no page of its own to show anything on. */
function showMessage(reason: string): void {
  Office.context.ui.displayDialogAsync(new URL(`message.html#${reason}`, location.href).href, DIALOG);
}

async function command(event: Office.AddinCommands.Event): Promise<void> {
  try {
    const reason = await recalculateAtOnce(openSession());
    if (reason !== null) showMessage(reason);
  } catch (error) {
    void import('../taskpane/office/office-helpers').then(({ logError }) => logError(error));
    showMessage('unknown');
  } finally {
    event.completed();
  }
}

async function start(): Promise<void> {
  await Office.onReady();
  Office.actions.associate('recalculateAtOnce', (event: Office.AddinCommands.Event) => void command(event));
}

void start();
