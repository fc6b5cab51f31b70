import type { Counted } from '../core/audit/coverage/counted';
import { COMMAND_SENTENCES } from '../taskpane/sentences/commands';
import { TROUBLE } from '../taskpane/sentences/trouble';

/** What a command can have to say beside what went wrong. */
const OWN: Readonly<Record<string, string>> = {
  mismatched: COMMAND_SENTENCES.mismatched,
  looks: COMMAND_SENTENCES.looksRefused,
  onlyError: COMMAND_SENTENCES.onlyError,
};

const NO_ERRORS = /^noErrors-(\d+)-(\d+)$/;

/** The name of the sentence that there are no errors, with how much was tested. Example: `noErrors-684-799`. */
export function noErrorsMessage({ proven, amounts }: Counted): string {
  return `noErrors-${proven}-${amounts}`;
}

/** The sentence for a message as the command names it; anything else is unknown. */
export function messageFor(name: string): string {
  const [, proven, amounts] = NO_ERRORS.exec(name) ?? [];
  if (proven !== undefined && amounts !== undefined)
    return COMMAND_SENTENCES.noErrorsLeft({ proven: Number(proven), amounts: Number(amounts) });
  const known = Object.entries({ ...TROUBLE, ...OWN });
  return known.find(([each]) => each === name)?.[1] ?? TROUBLE.unknown;
}
