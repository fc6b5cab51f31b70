import type { Grid } from '../../cells/grid';
import { isPercentFormat } from '../../cells/number-format';
import { answerIn } from '../../documents/answer';
import type { Figure } from '../../documents/budget';
import type { PrintedScore, SocialGoal } from '../../documents/social-budget';
import { readFigure } from '../table/figure';
import type { GoalHeader } from './goal-header';
import type { GoalTableColumn } from './goal-lexicon';
import { shareIn } from './goal-words';

/** The figures of a goal, read from its row. */
type GoalFigures = Pick<
  SocialGoal,
  'weight' | 'target' | 'outcome' | 'previous' | 'women' | 'men' | 'answers' | 'points'
>;

/** The figures of a social budget's rows, by what the headings state of their columns. */
export class GoalCells {
  constructor(
    private readonly grid: Grid,
    private readonly header: GoalHeader,
  ) {}

  /** A figure of the row, whole percents as fractions; `null` where the table has no such column. */
  figure(row: number, kind: GoalTableColumn): Figure | null {
    const column = this.header.columns[kind];
    if (column === undefined) return null;
    const figure = readFigure(this.grid, { row, column }, 'kr');
    const isWholePercent =
      kind === 'share' && figure.amount?.gt(1) && !isPercentFormat(this.grid.numberFormat(row, column));
    return isWholePercent ? { ...figure, amount: figure.amount?.div(100) ?? null } : figure;
  }

  /** All figures of a goal's row; `text` is its sentence. */
  ofGoal(row: number, text: string): GoalFigures {
    const own = this.header.pointsOfGoals ? this.figure(row, 'points') : null;
    const weight = this.figure(row, 'weight');
    return {
      ...{ weight: weight ?? own, points: weight === null ? null : own },
      ...{ target: this.target(row, text), outcome: this.outcome(row), previous: this.figure(row, 'previous') },
      ...{ women: this.figure(row, 'women'), men: this.figure(row, 'men'), answers: this.figure(row, 'answers') },
    };
  }

  /** The points that an area, or all of them, has to get. */
  areaPoints(row: number): Figure | null {
    return this.header.pointsOfGoals ? null : this.figure(row, 'points');
  }

  /** The sum of the points to get. */
  totalPoints(row: number): Figure | null {
    const { pointsOfGoals } = this.header;
    return pointsOfGoals
      ? (this.figure(row, 'weight') ?? this.figure(row, 'points'))
      : (this.figure(row, 'points') ?? this.figure(row, 'weight'));
  }

  /** What the row of an area states that it came to. A result beside a target is the outcome of a goal. */
  areaScore(row: number): PrintedScore {
    const { goal, target } = this.header.columns;
    const result = goal === undefined && target === undefined ? this.figure(row, 'outcome') : null;
    return { count: this.figure(row, 'count'), result, index: this.figure(row, 'index') };
  }

  /** What the row of sums states that all came to; beside weights, the points are those that the goals got. */
  totalScore(row: number): PrintedScore {
    const { columns, pointsOfGoals } = this.header;
    const score = this.areaScore(row);
    return pointsOfGoals && columns.weight !== undefined ? { ...score, result: this.figure(row, 'points') } : score;
  }

  /** True for a row with something to judge a goal by. */
  areFilled(row: number): boolean {
    return (['target', 'outcome', 'weight'] as const).some((column) => {
      const figure = this.figure(row, column);
      return figure !== null && figure.state !== 'blank';
    });
  }

  /** An outcome in figures, or answered by yes or no. */
  private outcome(row: number): Figure | null {
    const printed = this.figure(row, 'outcome');
    const answer = printed?.state === 'notANumber' ? answerIn(printed.text) : null;
    return printed === null || answer === null ? printed : { ...printed, state: 'number', amount: answer };
  }

  /** The target in its cell, else the one that the sentence names. */
  private target(row: number, text: string): Figure | null {
    const printed = this.figure(row, 'target');
    const share = shareIn(text);
    if (printed === null || printed.state !== 'blank' || share === null) return printed;
    return { ...printed, state: 'textNumber', amount: share, text };
  }
}
