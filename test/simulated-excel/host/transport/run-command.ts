import type { OnDialog } from '../strict/command-runtime';
import { CommandRuntime } from '../strict/command-runtime';
import type { WebHostOptions } from './web-host';
import { WebHost } from './web-host';

/** office.js listens for the ribbon's buttons under this name. */
const INVOKED = 'appCommandInvoked';
const ID = 'command';
const COMPLETED = 0;

export interface CommandOptions extends Omit<WebHostOptions, 'onDialog'> {
  readonly onDialog?: OnDialog;
}

/**
 * Presses a ribbon button whose function is in a page of the add-in: opens the page in the frame, has
 * the function run and resolves when it tells that it is done; its dialog, if one is open, ends then too.
 * Rejects if the page has no such function.
 */
export function runCommand({ onDialog, ...options }: CommandOptions, command: string): Promise<void> {
  const runtime = new CommandRuntime(onDialog);
  return new Promise((resolve, reject) => {
    const web = new WebHost({
      ...options,
      onDialog: (dialog) => runtime.open(dialog),
      onRegistered: (event) => {
        if (event === INVOKED) web.notify(INVOKED, [ID, command, JSON.stringify({ source: { id: command } })]);
      },
      onCommandCompleted: (status) => {
        web.close();
        runtime.end();
        if (status === COMPLETED) resolve();
        else reject(new Error(`The command ${command} ended with ${status}`));
      },
    });
    web.open();
  });
}
