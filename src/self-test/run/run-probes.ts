import { troubleFrom } from '../../workbook/excel/trouble-from';
import { codeOf, OWN_SHEETS } from '../probes/asking';
import type { Answer, Probe, Tools } from '../probes/probe';
import { matches } from '../probes/probe';
import type { ProbeAnswer, Verdict } from '../report/report';
import { cleanUp } from './clean-up';
import type { Before } from './empty-workbook';

/** What the probes are asked in. */
export interface Asking {
  readonly excel: typeof Excel;
  /** True if this Excel has the ExcelApi set. Example: `1.20`. */
  readonly supports: (set: string) => boolean;
  readonly before: Before;
  readonly signal: AbortSignal;
  /** Called before each probe. */
  readonly onProbe: (probe: Probe, index: number) => void;
}

/** Where an error happened, as office.js gives it: `Range.values`. */
function placeOf(error: unknown): string {
  const { debugInfo } = error as { readonly debugInfo?: { readonly errorLocation?: unknown } };
  return String(debugInfo?.errorLocation ?? '');
}

/** What Excel answered; an error is an answer too, but for that of a user who is typing in a cell. */
async function seenBy({ ask }: Probe, tools: Tools): Promise<Answer> {
  try {
    return await ask(tools);
  } catch (error) {
    if (troubleFrom(error).reason === 'cellEditMode') throw error;
    return { threw: codeOf(error), at: placeOf(error) };
  }
}

function verdictOf({ expected }: Probe, seen: Answer): Verdict {
  if (expected.length === 0) return 'collected';
  return expected.some((each) => matches(each, seen)) ? 'agrees' : 'differs';
}

async function answerTo(probe: Probe, { excel, supports, before }: Asking): Promise<ProbeAnswer> {
  const { id, expected, needs } = probe;
  if (needs !== undefined && !supports(needs)) return { id, verdict: 'missing', seen: null, expected, ms: 0 };
  const newContext = () => new excel.RequestContext();
  const name = `${OWN_SHEETS} ${id}`;
  const { workbook } = newContext();
  workbook.worksheets.add(name);
  await workbook.context.sync();
  const start = performance.now();
  const seen = await seenBy(probe, { excel, newContext, name });
  const ms = Math.round(performance.now() - start);
  await cleanUp(newContext, before);
  return { id, verdict: verdictOf(probe, seen), seen, expected, ms };
}

/**
 * Asks every probe on a sheet of its own and takes it away, so that what one does cannot disturb the next. Throws what
 * Excel gives if not even a sheet can be added, and the signal's reason when it is given between two probes.
 */
export async function runProbes(probes: readonly Probe[], asking: Asking): Promise<ProbeAnswer[]> {
  const answers: ProbeAnswer[] = [];
  for (const [index, probe] of probes.entries()) {
    asking.signal.throwIfAborted();
    asking.onProbe(probe, index);
    answers.push(await answerTo(probe, asking));
  }
  return answers;
}
