import { SENTENCES } from '../taskpane/sentences';
import { TROUBLE } from '../taskpane/sentences/trouble';

/** The sentence for a reason as the command gives it; anything else is unknown. */
export function messageFor(reason: string): string {
  if (reason === 'mismatched') return SENTENCES.commandMismatched;
  if (reason === 'looks') return SENTENCES.commandLooks;
  return Object.entries(TROUBLE).find(([each]) => each === reason)?.[1] ?? TROUBLE.unknown;
}
