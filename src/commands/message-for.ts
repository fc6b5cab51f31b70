import { SENTENCES, TROUBLE } from '../taskpane/sentences';

/** The sentence for a reason as the command gives it; anything else is unknown. */
export function messageFor(reason: string): string {
  if (reason === 'mismatched') return SENTENCES.commandMismatched;
  return Object.entries(TROUBLE).find(([each]) => each === reason)?.[1] ?? TROUBLE.unknown;
}
