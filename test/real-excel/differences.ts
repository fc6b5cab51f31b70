import type { Answer } from '../../src/self-test/probes/probe';
import type { ProbeAnswer, Report } from '../../src/self-test/report/report';
import { reportFileName } from '../../src/self-test/report/report';

/** Where a real Excel and the simulated one, or the product, do not agree. */
export interface Difference {
  readonly report: string;
  /** The probe, or `road` for what the product wrote and did not find again. */
  readonly probe: string;
  readonly excel: Answer;
  readonly simulated: Answer;
}

/** A difference that is known, and why it is left. */
export interface KnownDifference extends Pick<Difference, 'report' | 'probe'> {
  readonly reason: string;
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** What a report of a real Excel answers otherwise than the simulated one; what one of them lacks is no answer. */
export function differences(report: Report, simulated: readonly ProbeAnswer[]): Difference[] {
  const name = reportFileName(report);
  const mismatches = report.road.flatMap((step) => step.mismatches);
  const answers = report.probes.flatMap(({ id, verdict, seen }): Difference[] => {
    const own = simulated.find((each) => each.id === id);
    if (verdict === 'missing' || own?.verdict === 'missing') return [];
    const answer = own?.seen ?? null;
    return own !== undefined && isSame(answer, seen)
      ? []
      : [{ report: name, probe: id, excel: seen, simulated: own === undefined ? 'no such probe' : answer }];
  });
  const road = { report: name, probe: 'road', excel: mismatches.map(({ cell }) => cell), simulated: [] };
  return mismatches.length === 0 ? answers : [...answers, road];
}

/** Differences that nobody has written down, and those written down that are none any more. */
export function unexplained(found: readonly Difference[], known: readonly KnownDifference[]) {
  const isOf = (one: Pick<Difference, 'report' | 'probe'>) => (other: Pick<Difference, 'report' | 'probe'>) =>
    one.report === other.report && one.probe === other.probe;
  return {
    unknown: found.filter((each) => !known.some(isOf(each))),
    outdated: known.filter((each) => !found.some(isOf(each))),
  };
}
