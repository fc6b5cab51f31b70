import type { Session } from '../taskpane/session/session';
import { recalculateAtOnce } from './recalculate-at-once';
import { showMessage } from './show-message';

interface CommandOptions {
  readonly openSession: () => Session;
  readonly onError: (error: unknown) => void;
}

/** Why not all was done, or `null`. */
async function reasonOf({ openSession, onError }: CommandOptions): ReturnType<typeof recalculateAtOnce> {
  try {
    return await recalculateAtOnce(openSession());
  } catch (error) {
    onError(error);
    return 'unknown';
  }
}

/**
 * What the ribbon's button does: recalculates and writes, and shows why where not all was done. The page
 * of a command ends at `completed()`, and on some its dialog with it, so that the dialog is closed first
 * (decision 29). Never rejects. Example: `void recalculateCommand(event, { openSession, onError })`.
 */
export async function recalculateCommand(
  event: Pick<Office.AddinCommands.Event, 'completed'>,
  options: CommandOptions,
): Promise<void> {
  const reason = await reasonOf(options);
  if (reason !== null) await showMessage(reason).catch(options.onError);
  event.completed();
}
