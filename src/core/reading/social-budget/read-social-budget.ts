import type { Grid } from '../../cells/grid';
import { ownName } from '../../cells/grid';
import type { AnnouncedGoals, SocialArea, SocialBudgetDocument, SocialGoal } from '../../documents/social-budget';
import { labelTextOf } from '../table/cell-content';
import { yearsPlanned } from '../table/heading';
import { titleAbove } from '../table/sheet-head';
import { readLabel } from '../table/label';
import { isTotalLabel } from '../table/roles';
import { GoalCells } from './goal-cells';
import type { GoalHeader } from './goal-header';
import { findGoalHeader } from './goal-header';
import { announcedIn, areaHeading, kindOf, measureOfGoal, numbered, startsWithShare } from './goal-words';

/** Fewer goals than these, and no points, are some other table. */
const FEWEST_GOALS = 3;

type Mutable<Value> = { -readonly [Name in keyof Value]: Value[Name] };
type OpenGoal = Omit<Mutable<SocialGoal>, 'subGoals'> & { subGoals: SocialGoal[] };
type OpenArea = Omit<Mutable<SocialArea>, 'goals'> & { goals: OpenGoal[] };

function hasPoints({ points }: Pick<SocialArea, 'points'>): boolean {
  return points !== null && points.amount !== null;
}

/** A social budget as its rows are read. A class, because a row is understood by the ones above it. */
class GoalReading {
  readonly areas: OpenArea[] = [];
  total: SocialBudgetDocument['total'] = null;
  lastRow: number;
  private area: OpenArea | null = null;
  private announced: AnnouncedGoals | null = null;
  private readonly cells: GoalCells;

  constructor(
    private readonly grid: Grid,
    private readonly header: GoalHeader,
  ) {
    this.lastRow = header.row;
    this.cells = new GoalCells(grid, header);
  }

  takeRow(row: number): void {
    const texts = this.header.textColumns.map((column) => ({
      column,
      text: labelTextOf(this.grid, row, column).trim(),
    }));
    if (texts.every(({ text }) => text === '')) return;
    this.lastRow = row;
    if (texts.length > 1) this.takeTableRow(row, texts);
    else this.takeLine(row, texts[0] ?? { column: 0, text: '' });
  }

  /** A row of area and goal in columns of their own; the area is on each row or on its first. */
  private takeTableRow(row: number, [area, goal]: readonly { column: number; text: string }[]): void {
    if (area !== undefined && area.text !== '' && this.takeTotal(row, area.text)) return;
    if (area !== undefined && area.text !== '') this.openArea(row, area);
    if (goal !== undefined && goal.text !== '') this.addGoal(row, goal);
  }

  /** A line of running text: an area with its points, an area's heading, a goal, or a part of one. */
  private takeLine(row: number, { column, text }: { column: number; text: string }): void {
    const heading = areaHeading(text);
    const points = this.cells.figure(row, 'points');
    this.announced = announcedIn(text, { row, column });
    const isArea = this.header.isOfAreas && this.cells.areFilled(row);
    if (isArea || (points !== null && points.state !== 'blank')) {
      if (!this.takeTotal(row, text)) this.addArea(row, { column, text });
    } else if (heading !== null) {
      this.area = this.areaNamed(heading) ?? this.addArea(row, { column, text: heading.name || text });
    } else if (this.announced !== null) {
      if (this.area !== null) this.area.announced = this.announced;
    } else if (numbered(text) !== null || this.cells.areFilled(row)) this.addLine(row, { column, text });
  }

  private addLine(row: number, at: { column: number; text: string }): void {
    const last = this.area?.goals.at(-1);
    if (last !== undefined && this.belongsTo(last, { row, text: at.text })) last.subGoals.push(this.goal(row, at));
    else this.addGoal(row, at);
  }

  /** True for a part of a goal: it begins with a share of its own, or has no number where goals have, nor a weight. */
  private belongsTo(last: OpenGoal, { row, text }: { row: number; text: string }): boolean {
    if (numbered(text) !== null) return false;
    const weight = this.cells.figure(row, 'weight');
    return startsWithShare(text) || (last.number !== null && (weight === null || weight.state === 'blank'));
  }

  private addGoal(row: number, at: { column: number; text: string }): void {
    this.area ??= this.addArea(row, { column: at.column, text: 'Mål' });
    this.area.goals.push(this.goal(row, at));
  }

  private goal(row: number, { column, text }: { column: number; text: string }): OpenGoal {
    const own = numbered(text);
    const worded = own?.text ?? text.replace(/^[\s–-]+/, '');
    return {
      ...{ row, column, number: own?.number ?? null, text: worded, kind: kindOf(worded) },
      measure: measureOfGoal(worded, own === null && this.header.textColumns.length === 1 && startsWithShare(text)),
      ...this.cells.ofGoal(row, worded),
      subGoals: [],
    };
  }

  private openArea(row: number, { column, text }: { column: number; text: string }): void {
    const known = this.areas.find(({ name }) => name.toLowerCase() === text.toLowerCase());
    this.area = known ?? this.addArea(row, { column, text });
  }

  private addArea(row: number, { column, text }: { column: number; text: string }): OpenArea {
    const name = numbered(text)?.text ?? text;
    const area: OpenArea = {
      ...{ row, column, name, points: this.cells.areaPoints(row) },
      ...{ share: this.cells.figure(row, 'share'), score: this.cells.areaScore(row), announced: null, goals: [] },
    };
    this.areas.push(area);
    return area;
  }

  /** The area of the points table that a heading further down names: by its number in order, or by its name. */
  private areaNamed({ ordinal, name }: { ordinal: string; name: string }): OpenArea | undefined {
    const byNumber = this.areas[/^\d+$/.test(ordinal) ? Number(ordinal) - 1 : ordinal.charCodeAt(0) - 97];
    return byNumber !== undefined && hasPoints(byNumber)
      ? byNumber
      : this.areas.find((area) => area.name.toLowerCase() === name.toLowerCase());
  }

  private takeTotal(row: number, text: string): boolean {
    if (!isTotalLabel(readLabel(text)) || numbered(text) !== null) return false;
    this.total = {
      ...{ row, points: this.cells.totalPoints(row) },
      ...{ share: this.cells.figure(row, 'share'), score: this.cells.totalScore(row) },
    };
    return true;
  }
}

/** Reads a sheet as a social budget: areas with points, and their goals in a table or in running text; `null` for any other. */
export function readSocialBudget(grid: Grid): SocialBudgetDocument | null {
  const header = findGoalHeader(grid);
  if (header === null) return null;
  const reading = new GoalReading(grid, header);
  for (const row of grid.filled.rows(header.row + 1)) reading.takeRow(row);
  const goals = reading.areas.reduce((sum, area) => sum + area.goals.length, 0);
  if (goals < FEWEST_GOALS && reading.areas.filter(hasPoints).length < 2) return null;
  const places = Object.values(header.columns);
  const title = titleAbove(grid, header.row);
  return {
    kind: 'socialBudget',
    sheet: grid.name,
    range: {
      first: { row: header.row, column: Math.min(...places) },
      last: { row: reading.lastRow, column: Math.max(...places) },
    },
    title,
    year: yearsPlanned(title ?? '').year ?? yearsPlanned(ownName(grid)).year,
    areas: reading.areas,
    total: reading.total,
  };
}
