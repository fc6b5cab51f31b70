import type { GoalKind } from '../../documents/social-budget';
import { INDEX_METHOD_WORDS } from '../../settings/choice-words';
import type { Parameter } from './parameters';

/** The cells that a goal is judged by, by name. */
export interface JudgedCells {
  readonly outcome: string;
  readonly target: string;
  readonly compared: string;
  readonly parameter: (id: Parameter) => string;
}

const NOTHING = '""';

/** The part of a target above nothing, up to the cap. */
function towards({ outcome, target, parameter }: JudgedCells): string {
  return `IF(ISNUMBER(${target}),IF(${target}>0,ROUND(MAX(0,MIN(${parameter('cap')},${outcome}/${target})),6),""),"")`;
}

function against({ outcome, compared }: JudgedCells, sign: '<' | '>'): string {
  const change = `IF(${outcome}<0,${sign === '<' ? 1 : 0},"")`;
  return `IF(ISNUMBER(${compared}),IF(${outcome}${sign}${compared},1,0),${change})`;
}

function parity({ outcome, parameter }: JudgedCells): string {
  const gap = `ABS(${outcome})*IF(ABS(${outcome})<=1,100,1)`;
  const [tolerance, zero] = [parameter('parityTolerance'), parameter('parityZero')];
  return `IF(${gap}<=${tolerance},1,IF(${gap}>=${zero},0,ROUND((${zero}-${gap})/(${zero}-${tolerance}),6)))`;
}

function representation({ outcome, parameter }: JudgedCells): string {
  const part = `IF(${outcome}>1,${outcome}/100,${outcome})`;
  return `ROUND(MAX(0,MIN(1,MIN(${part},1-${part})/${parameter('representation')})),6)`;
}

function judged(kind: GoalKind, cells: JudgedCells): string {
  const { outcome, target, compared, parameter } = cells;
  switch (kind) {
    case 'higherBetter':
    case 'unknown':
      return towards(cells);
    case 'survey':
      return `IF(AND(ISNUMBER(${compared}),${compared}<${parameter('surveyMinimum')}),"",${towards(cells)})`;
    case 'lowerBetter':
      return `IF(ISNUMBER(${target}),IF(${outcome}<=${target},1,IF(${target}<=0,0,ROUND(${target}/${outcome},6))),"")`;
    case 'zeroVision':
      return `IF(${outcome}=0,1,0)`;
    case 'decreased':
      return against(cells, '<');
    case 'increased':
      return against(cells, '>');
    case 'parity':
      return parity(cells);
    case 'representation':
      return representation(cells);
    case 'yesNo':
      return `IF(ISNUMBER(${target}),${towards(cells)},IF(${outcome}<=0,0,IF(${outcome}>=1,1,${parameter('partly')})))`;
  }
}

/**
 * The formula of how far a goal is attained by degree; empty text where it cannot be judged. The same rules as
 * `calculation/social-budget/attainment`. Example: a zero vision is `IF(ISNUMBER(L9),IF(L9=0,1,0),"")`.
 */
export function attainmentFormula(kind: GoalKind, cells: JudgedCells): string {
  return `IF(ISNUMBER(${cells.outcome}),${judged(kind, cells)},${NOTHING})`;
}

/** The formula of the attainment as the method credits it. */
export function creditedFormula(byDegree: string, parameter: JudgedCells['parameter']): string {
  const is = (method: keyof typeof INDEX_METHOD_WORDS) => `${parameter('method')}="${INDEX_METHOD_WORDS[method]}"`;
  const light = `IF(${byDegree}>=1,1,IF(AND(${is('trafficLight')},${byDegree}>=${parameter('nearLimit')}),${parameter('partly')},0))`;
  return `IF(ISNUMBER(${byDegree}),IF(${is('linear')},${byDegree},${light}),${NOTHING})`;
}

/** Where a goal's conditions are: its own as credited, and its sub-goals' attainment. */
export interface ConditionCells {
  readonly credited: string;
  /** False for a goal that is only the heading of its sub-goals. */
  readonly isCondition: boolean;
  readonly parts: string;
  readonly count: number;
  readonly parameter: JudgedCells['parameter'];
}

const share = (of: string, count: number) => (count === 1 ? of : `${of}/${count}`);

/** The formula of the part of a goal that can be judged. See `calculation/social-budget/whole-goal`. */
export function judgedFormula({ credited, isCondition, parts, count, parameter }: ConditionCells): string {
  const subGoals = share(`COUNT(${parts})`, count);
  if (!isCondition) return `ROUND(${subGoals},6)`;
  const part = parameter('mainGoalPart');
  return `ROUND(IF(ISNUMBER(${credited}),${part},0)+(1-${part})*${subGoals},6)`;
}

/** The formula of a goal and its sub-goals together: each by its part, or what there is of them. */
export function compositeFormula({ credited, isCondition, parts, count, parameter }: ConditionCells): string {
  if (!isCondition) return `IF(COUNT(${parts})=0,${NOTHING},ROUND(AVERAGE(${parts}),6))`;
  const part = parameter('mainGoalPart');
  const [judged, attained] = [`COUNT(${parts})`, `SUM(${parts})`].map((of) => `(1-${part})*${share(of, count)}`);
  const own = `IF(ISNUMBER(${credited}),${credited}*${part}+${attained},${attained})`;
  const all = `(IF(ISNUMBER(${credited}),${part},0)+${judged})`;
  return `IF(ROUND(${all},6)=0,${NOTHING},ROUND(${own}/${all},6))`;
}
