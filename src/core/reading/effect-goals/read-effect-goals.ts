import { isPercentFormat } from '../../cells/number-format';
import type { Grid } from '../../cells/grid';
import type { Figure } from '../../documents/budget';
import type {
  EffectColumn,
  EffectGoal,
  EffectGoalsDocument,
  GoalFigure,
  GoalStatus,
} from '../../documents/effect-goals';
import { readFigure } from '../table/figure';
import type { HeadingSight } from '../table/heading-sight';
import { headingSight } from '../table/heading-sight';
import { titleAbove } from '../table/sheet-head';
import { Sight } from '../table/sight';
import type { EffectHeadings } from './effect-headings';
import { effectHeadingsIn } from './effect-headings';
import { directionIn, directionOfGoal, isOfPercent, statusIn, targetIn } from './effect-words';

/** Goals beside each other have few figures each: on longer sheets they are not looked for. */
const MOST_TURNED_ROWS = 60;

interface Table extends EffectHeadings, HeadingSight {
  readonly grid: Grid;
  readonly header: number;
  /** The first place of figures: labels are before it. */
  readonly first: number;
}

/** The figure of a goal before its unit is known. */
interface Raw {
  readonly figure: Figure;
  readonly amount: GoalFigure['value'];
  readonly showsPercent: boolean;
}

const MEASURED: readonly EffectColumn[] = ['baseline', 'target', 'outcome'];
const HUNDRED = 100;

function rawAt({ grid, sight }: Table, line: number, place: number): Raw | null {
  const figure = readFigure(grid, sight.cell(line, place), 'kr');
  if (figure.state === 'blank') return null;
  const amount = figure.amount ?? targetIn(figure.text);
  const showsPercent =
    figure.state === 'number'
      ? isPercentFormat(grid.numberFormat(figure.row, figure.column))
      : figure.text.includes('%');
  return { figure, amount, showsPercent };
}

/** The place of the label: the nearest text before the figures that is no unit. */
function labelAt({ sight, first, others, textAt }: Table, line: number): number | null {
  return (
    sight.places(line).findLast((place) => place < first && !others.includes(place) && textAt(line, place) !== '') ??
    null
  );
}

/** A figure in its goal's unit: a bare number among whole percents is one of them. */
function inUnit(raw: Raw | null, isWhole: boolean): GoalFigure | null {
  if (raw === null) return null;
  const isWholePercent = isWhole && !raw.showsPercent && raw.amount !== null;
  return {
    ...{ figure: raw.figure, isWholePercent },
    value: isWholePercent ? (raw.amount?.div(HUNDRED) ?? null) : raw.amount,
  };
}

function statusAt({ sight, headings, textAt }: Table, line: number): GoalStatus | null {
  for (const kind of ['status', 'attainment'] as const) {
    const place = headings.find(({ holds }) => holds === kind)?.place;
    const text = place === undefined ? '' : textAt(line, place);
    const status = statusIn(text);
    if (place !== undefined && status !== null) return { at: sight.cell(line, place), text, ...status };
  }
  return null;
}

function goalAt(table: Table, line: number): EffectGoal | null {
  const { sight, headings, periods, others, textAt } = table;
  const place = labelAt(table, line);
  const raws = new Map(headings.map((heading) => [heading.place, rawAt(table, line, heading.place)]));
  const rawOf = (kind: EffectColumn) => raws.get(headings.find(({ holds }) => holds === kind)?.place ?? -1) ?? null;
  const measured = headings.flatMap((each) => (MEASURED.includes(each.holds) ? (raws.get(each.place) ?? []) : []));
  if (place === null || !measured.some(({ amount }) => amount !== null)) return null;
  const label = textAt(line, place);
  const texts = [label, ...others.map((each) => textAt(line, each))];
  const isPercent = measured.some(({ showsPercent }) => showsPercent) || texts.some(isOfPercent);
  const isWhole = isPercent && measured.some(({ amount, showsPercent }) => !showsPercent && amount?.abs().gt(1));
  const target = rawOf('target');
  const stated = target?.figure.amount === null ? directionIn(target.figure.text) : null;
  const unit = others.map((each) => directionIn(textAt(line, each))).find((each) => each !== null);
  return {
    ...{ at: sight.cell(line, place), label, isPercent },
    direction: stated ?? unit ?? directionOfGoal(label),
    isStatedDirection: (stated ?? unit ?? null) !== null,
    ...{ baseline: inUnit(rawOf('baseline'), isWhole), target: inUnit(target, isWhole) },
    outcomes: periods.map((period) => inUnit(raws.get(period.place) ?? null, isWhole)),
    ...{ change: inUnit(rawOf('change'), false), attainment: inUnit(rawOf('attainment'), false) },
    status: statusAt(table, line),
  };
}

/** The goals below the headings, to the first gap or the next headings. */
function goalsOf(table: Table): { readonly goals: EffectGoal[]; readonly last: number } {
  const { sight, header } = table;
  const goals: EffectGoal[] = [];
  let last = header;
  for (const line of sight.linesAfter(header)) {
    if (line > last + 1 || effectHeadingsIn(table, line) !== null) break;
    last = line;
    const goal = goalAt(table, line);
    if (goal !== null) goals.push(goal);
  }
  return { goals, last };
}

function documentAt(grid: Grid, seen: HeadingSight, header: number): EffectGoalsDocument | null {
  const found = effectHeadingsIn(seen, header);
  if (found === null) return null;
  const { sight } = seen;
  const places = found.headings.map(({ place }) => place);
  const first = Math.min(...places);
  const { goals, last } = goalsOf({ ...found, ...seen, grid, header, first });
  const isAbout = goals.some(({ baseline, target }) => (baseline?.value ?? null) !== null && target !== null);
  if (first === 0 || !isAbout) return null;
  return {
    ...{ kind: 'effectGoals', sheet: grid.name, headings: found.headings, targetYear: found.targetYear, goals },
    range: sight.range([header, last], [0, ...places]),
    title: titleAbove(grid, sight.cell(header, first).row),
    periods: found.periods.map(({ name, year }) => ({ name, year })),
  };
}

function readSeen(grid: Grid, isTurned: boolean): EffectGoalsDocument[] {
  const seen = headingSight(grid, new Sight(grid, isTurned));
  const { lines } = seen.sight;
  // Of two lines of headings the lower has them all.
  const isUpper = (line: number) => effectHeadingsIn(seen, line + 1) !== null;
  return lines.flatMap((header) => (isUpper(header) ? [] : (documentAt(grid, seen, header) ?? [])));
}

/**
 * Reads every table of goals with a baseline and a target: a row for each goal, or a column. One with points is a social
 * budget. Example: `Indikator | Baslinje 2030 | Mål 2033 | Utfall 2031 | Utfall 2032`.
 */
export function readEffectGoals(grid: Grid): EffectGoalsDocument[] {
  const inRows = readSeen(grid, false);
  const isShort = grid.filled.rows().length <= MOST_TURNED_ROWS;
  return inRows.length > 0 || !isShort ? inRows : readSeen(grid, true);
}
