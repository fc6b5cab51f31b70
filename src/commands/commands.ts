import { openReadingSession, openSession } from '../taskpane/office/open-session';
import { recalculateAtOnce } from './recalculate-at-once';
import { ribbonCommand } from './ribbon-command';
import { stepToError } from './step-to-error';

type CommandEvent = Office.AddinCommands.Event;

function onError(error: unknown): void {
  void import('../taskpane/office/office-helpers').then(({ logError }) => logError(error));
}

const step = (event: CommandEvent, by: 1 | -1) =>
  void ribbonCommand(event, {
    ...{ openSession: openReadingSession, onError },
    work: (session) => stepToError(session, by),
  });

async function start(): Promise<void> {
  await Office.onReady();
  Office.actions.associate(
    'recalculateAtOnce',
    (event: CommandEvent) => void ribbonCommand(event, { openSession, work: recalculateAtOnce, onError }),
  );
  Office.actions.associate('nextError', (event: CommandEvent) => step(event, 1));
  Office.actions.associate('previousError', (event: CommandEvent) => step(event, -1));
}

void start();
