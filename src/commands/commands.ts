import { openSession } from '../taskpane/office/open-session';
import { recalculateCommand } from './recalculate-command';

function onError(error: unknown): void {
  void import('../taskpane/office/office-helpers').then(({ logError }) => logError(error));
}

async function start(): Promise<void> {
  await Office.onReady();
  Office.actions.associate(
    'recalculateAtOnce',
    (event: Office.AddinCommands.Event) => void recalculateCommand(event, { openSession, onError }),
  );
}

void start();
