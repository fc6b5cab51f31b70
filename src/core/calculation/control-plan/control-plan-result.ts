import type { ControlFrequency, ControlLine, ControlPlanDocument } from '../../documents/control-plan';
import type { Tertial } from '../../documents/period';

/** The tertials of a year, the last of which ends with the year's accounts. */
export const TERTIALS: readonly Tertial[] = [1, 2, 3];

/** How often a control falls due in each tertial. */
export type DueByTertial = readonly [number, number, number];

/** A control with what is computed of it; `null` where its texts do not give it. */
export interface ControlResult {
  readonly line: ControlLine;
  /** Consequence times likelihood. */
  readonly score: number | null;
  readonly due: DueByTertial | null;
}

/** How many controls have the two grades. */
export interface MatrixCount {
  readonly consequence: number;
  readonly likelihood: number;
  readonly count: number;
}

export interface ControlPlanResult {
  readonly document: ControlPlanDocument;
  readonly controls: readonly ControlResult[];
  /** The squares of the matrix that have controls, the gravest first. */
  readonly matrix: readonly MatrixCount[];
  readonly highest: number | null;
  /** So many controls a year are scheduled in all, and so many are made whenever there is reason to. */
  readonly scheduled: number;
  readonly ongoing: number;
  readonly due: DueByTertial;
}

/**
 * How many of so many times a year come in a tertial: spread evenly, the odd ones late, since the year's accounts are
 * the last report. Example: of 4 times 1, 1 and 2; once a year is in the last.
 */
function dueIn(times: number, tertial: Tertial): number {
  return Math.floor((times * tertial) / 3) - Math.floor((times * (tertial - 1)) / 3);
}

function dueOf(frequency: ControlFrequency | null, named: Tertial | null): DueByTertial | null {
  if (frequency?.kind !== 'scheduled') return null;
  const { times } = frequency;
  if (times === 1 && named !== null) return [Number(named === 1), Number(named === 2), Number(named === 3)];
  return [dueIn(times, 1), dueIn(times, 2), dueIn(times, 3)];
}

function controlResult(line: ControlLine): ControlResult {
  const { consequence, likelihood, frequency, tertial } = line;
  const score = consequence === null || likelihood === null ? null : consequence * likelihood;
  return { line, score, due: dueOf(frequency, tertial) };
}

function matrixOf(controls: readonly ControlResult[], grades: number): MatrixCount[] {
  const range = Array.from({ length: grades }, (_, index) => grades - index);
  return range.flatMap((consequence) =>
    range.flatMap((likelihood) => {
      const count = controls.filter(
        ({ line }) => line.consequence === consequence && line.likelihood === likelihood,
      ).length;
      return count === 0 ? [] : [{ consequence, likelihood, count }];
    }),
  );
}

const total = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0);

/**
 * What a plan of internal control comes to: the score of each control, how many have the same grades, and what falls
 * due in each tertial. Example: 3 controls twice a year and one four times are 10 a year.
 */
export function controlPlanResult(document: ControlPlanDocument): ControlPlanResult {
  const controls = document.lines.map(controlResult);
  const scores = controls.flatMap(({ score }) => score ?? []);
  const dueSum = (index: 0 | 1 | 2) => total(controls.map(({ due }) => due?.[index] ?? 0));
  return {
    document,
    controls,
    matrix: matrixOf(controls, document.grades),
    highest: scores.length === 0 ? null : Math.max(...scores),
    scheduled: total(document.lines.map(({ frequency }) => (frequency?.kind === 'scheduled' ? frequency.times : 0))),
    ongoing: document.lines.filter(({ frequency }) => frequency?.kind === 'ongoing').length,
    due: [dueSum(0), dueSum(1), dueSum(2)],
  };
}
