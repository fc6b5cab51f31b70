import type { WebHostOptions } from './web-host';
import { WebHost } from './web-host';

/** office.js listens for the ribbon's buttons under this name. */
const INVOKED = 'appCommandInvoked';
const ID = 'command';
const COMPLETED = 0;

/**
 * Presses a ribbon button whose function is in a page of the add-in: opens the page in the frame, has
 * the function run and resolves when it tells that it is done. Rejects if the page has no such function.
 */
export function runCommand(options: WebHostOptions, command: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const web = new WebHost({
      ...options,
      onRegistered: (event) => {
        if (event === INVOKED) web.notify(INVOKED, [ID, command, JSON.stringify({ source: { id: command } })]);
      },
      onCommandCompleted: (status) => {
        web.close();
        if (status === COMPLETED) resolve();
        else reject(new Error(`The command ${command} ended with ${status}`));
      },
    });
    web.open();
  });
}
