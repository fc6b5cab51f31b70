import type { TroubleReason } from '../../core/port/workbook-trouble';
import { troubleFrom } from '../../workbook/excel/trouble-from';
import { OWN_SHEETS } from '../probes/asking';
import type { Probe } from '../probes/probe';
import type { ProbeAnswer, Report, RoadStep, RoadStepName, Surroundings } from '../report/report';
import { ROAD_STEPS } from '../report/report';
import { mainRoad } from '../road/main-road';
import { cleanUp } from './clean-up';
import type { Before } from './empty-workbook';
import { emptyWorkbook } from './empty-workbook';
import { runProbes } from './run-probes';

/** How far the self-test has come, and what is done now: a probe's question or a step of the road. */
export interface Progress {
  readonly done: number;
  readonly of: number;
  readonly now: { readonly asks: string } | { readonly step: RoadStepName };
}

/** What is given to the self-test. */
export interface SelfTestOptions {
  readonly excel: typeof Excel;
  readonly probes: readonly Probe[];
  readonly supports: (set: string) => boolean;
  readonly surroundings: Surroundings;
  /** `yyyy-mm-dd`. */
  readonly date: string;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/** What came of the self-test; `left` is what could not be taken away again. */
export type SelfTestOutcome =
  | { readonly kind: 'done'; readonly report: Report }
  | { readonly kind: 'notEmpty' }
  | { readonly kind: 'cancelled'; readonly left: readonly string[] }
  | { readonly kind: 'failed'; readonly reason: TroubleReason; readonly left: readonly string[] };

interface Found {
  readonly probes: readonly ProbeAnswer[];
  readonly road: readonly RoadStep[];
}

async function askAll(
  { excel, probes, supports, signal, onProgress }: SelfTestOptions,
  before: Before,
): Promise<Found> {
  const of = probes.length + ROAD_STEPS.length;
  const answers = await runProbes(probes, {
    ...{ excel, supports, before, signal },
    onProbe: ({ asks }, done) => onProgress({ done, of, now: { asks } }),
  });
  const road = await mainRoad({
    ...{ excel, signal },
    onStep: (step) => onProgress({ done: probes.length + ROAD_STEPS.indexOf(step), of, now: { step } }),
  });
  return { probes: answers, road };
}

/** Asks, and takes away what it has put into the workbook, whatever came of it. */
async function inEmptyWorkbook(options: SelfTestOptions, before: Before): Promise<SelfTestOutcome> {
  // Where Excel answers nothing at all, what is left is not known by name.
  const takeAway = () => cleanUp(() => new options.excel.RequestContext(), before).catch(() => [`${OWN_SHEETS} …`]);
  let found: Found;
  try {
    found = await askAll(options, before);
  } catch (error) {
    const { reason } = troubleFrom(error);
    const left = await takeAway();
    return options.signal.aborted ? { kind: 'cancelled', left } : { kind: 'failed', reason, left };
  }
  const { date, surroundings } = options;
  return { kind: 'done', report: { date, ...surroundings, ...found, left: await takeAway() } };
}

/**
 * Asks Excel what the product relies on, and takes the product's main road on a sample. Does nothing in a workbook
 * that is more than one empty sheet. Never throws.
 */
export async function selfTest(options: SelfTestOptions): Promise<SelfTestOutcome> {
  try {
    const before = await emptyWorkbook(() => new options.excel.RequestContext());
    return before === null ? { kind: 'notEmpty' } : await inEmptyWorkbook(options, before);
  } catch (error) {
    return { kind: 'failed', reason: troubleFrom(error).reason, left: [] };
  }
}
