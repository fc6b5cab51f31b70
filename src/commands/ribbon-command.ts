import type { Session } from '../taskpane/session/session';
import { showMessage } from './show-message';

interface CommandOptions {
  readonly openSession: () => Session;
  /** Does what the button is for. Gives what is to be shown in words, by the name of its sentence; `null` for nothing. */
  readonly work: (session: Session) => Promise<string | null>;
  readonly onError: (error: unknown) => void;
}

async function messageOf({ openSession, work, onError }: CommandOptions): Promise<string | null> {
  try {
    return await work(openSession());
  } catch (error) {
    onError(error);
    return 'unknown';
  }
}

/**
 * What a button of the ribbon does: its work, and then a message where there is something to be said of it. The page
 * of a command ends at `completed()`, and on some its dialog with it, so that the dialog is closed first
 * (decision 29). Never rejects. Example: `void ribbonCommand(event, { openSession, work: recalculateAtOnce, onError })`.
 */
export async function ribbonCommand(
  event: Pick<Office.AddinCommands.Event, 'completed'>,
  options: CommandOptions,
): Promise<void> {
  const message = await messageOf(options);
  if (message !== null) await showMessage(message).catch(options.onError);
  event.completed();
}
