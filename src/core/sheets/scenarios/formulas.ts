import { growthKey, memberLines, NO, shareKey } from '../../calculation/scenarios/scenario-parameters';
import type { BaseGroup } from '../../calculation/scenarios/scenario-types';
import { ceilingFormula } from '../equity/formulas';
import type { BlockRow, RuleRow, ScenarioPlaces } from './places';
import { blockRow, figureColumn, groupRange, scenarioParameterCell, RULE_ROWS } from './places';

/** A cell of a block: which scenario, and which year. */
export interface BlockCell {
  readonly places: ScenarioPlaces;
  /** 0 for the budget, which has no parameters. */
  readonly ordinal: number;
  readonly at: number;
}

const ofKind = (kind: BaseGroup['kind']) => (group: BaseGroup) => group.kind === kind;

/** The name of another cell of the block in the same year. */
export function inBlock({ places, ordinal, at }: BlockCell, id: BlockRow): string {
  return `${figureColumn(at)}${blockRow(places, ordinal, id) + 1}`;
}

function sumOf({ places, at }: BlockCell, isWanted: (group: BaseGroup) => boolean): string {
  const range = groupRange(places, isWanted, figureColumn(at));
  return range === null ? '0' : `SUM(${range})`;
}

const parameter = ({ places, ordinal }: BlockCell, key: string) => scenarioParameterCell(places, key, ordinal);

/** What the lines that are left out take from a group; a line that is named twice is taken once. */
function dropped(cell: BlockCell, isWanted: (group: BaseGroup) => boolean): string | null {
  const [labels, amounts] = ['$A', figureColumn(cell.at)].map((column) => groupRange(cell.places, isWanted, column));
  if (!labels || !amounts) return null;
  const [first, second] = [parameter(cell, 'dropped1'), parameter(cell, 'dropped2')];
  const taken = (name: string) => `SUMIF(${labels},${name},${amounts})`;
  return `IF(${first}="",0,${taken(first)})+IF(OR(${second}="",${second}=${first}),0,${taken(second)})`;
}

/** A group's sum without the lines that are left out. */
function left(cell: BlockCell, isWanted: (group: BaseGroup) => boolean): string {
  const whole = sumOf(cell, isWanted);
  const less = cell.ordinal === 0 ? null : dropped(cell, isWanted);
  return less === null ? whole : `(${whole}-${inBlock(cell, 'active')}*(${less}))`;
}

/** The year's own cell in the headings of the budget. */
const yearName = ({ places, at }: BlockCell) => `${figureColumn(at)}$${places.baseRow + 2}`;

function activeFormula(cell: BlockCell): string {
  const from = parameter(cell, 'from');
  return `IF(ISNUMBER(${from}),IF(${yearName(cell)}>=${from},1,0),1)`;
}

function stepsFormula(cell: BlockCell): string {
  const first = yearName({ ...cell, at: 0 });
  return `IF(${inBlock(cell, 'active')}=1,${yearName(cell)}-MAX(${first},${parameter(cell, 'from')})+1,0)`;
}

function stateFormula(cell: BlockCell): string {
  const before = sumOf(cell, ofKind('state'));
  if (cell.ordinal === 0) return before;
  const [percent, amount] = ['statePercent', 'stateAmount'].map((key) => `SUM(${parameter(cell, key)})`);
  return wholeFormula(cell, `${before}+${inBlock(cell, 'active')}*(${before}*${percent}+${amount})`);
}

/** The cell with what a rule gives in the year. */
function ruleName({ places, at }: BlockCell, id: RuleRow): string {
  return `${figureColumn(at)}$${places.rulesRow + 1 + RULE_ROWS.indexOf(id)}`;
}

/** An amount of contributions in whole steps, where the budget's are. */
function wholeFormula(cell: BlockCell, amount: string): string {
  if (cell.places.results.base.contributionStep === null) return `ROUND(${amount},6)`;
  const step = ruleName(cell, 'contributionStep');
  return `ROUND(ROUND(ROUND(${amount},6)/${step},0)*${step},6)`;
}

/** Region, or kommuner together, matching what the state gives more or less by its part; by nothing in a year without the rule. */
function matchedFormula(cell: BlockCell, kind: 'region' | 'member'): string {
  const before = sumOf(cell, ofKind(kind));
  if (cell.ordinal === 0) return before;
  const more = `${inBlock(cell, 'state')}-${sumOf(cell, ofKind('state'))}`;
  const [region, municipal, states] = (['regionPart', 'municipalPart', 'statePart'] as const).map((id) =>
    ruleName(cell, id),
  );
  // The kommuner have what the region's rounding leaves of what both match.
  const ofRegion = `(${inBlock(cell, 'region')}-${sumOf(cell, ofKind('region'))})`;
  const own =
    kind === 'region' ? `(${more})*${region}/${states}` : `(${more})*(${region}+${municipal})/${states}-${ofRegion}`;
  const matched = `IF(${states}>0,${wholeFormula(cell, own)},0)`;
  return `ROUND(${before}+IF(${parameter(cell, 'follow')}="${NO}",0,${matched}),6)`;
}

function sectionFormula(cell: BlockCell, index: number): string {
  const section = cell.places.results.base.sections[index] ?? '';
  const own = left(cell, (group) => group.kind === 'cost' && group.section === section);
  if (cell.ordinal === 0) return own;
  return `ROUND(${own}*(1+SUM(${parameter(cell, growthKey(section))}))^${inBlock(cell, 'steps')},6)`;
}

function shareFormula(cell: BlockCell, index: number): string {
  const { places, ordinal, at } = cell;
  const members = memberLines(places.results.base);
  const member = members[index];
  const active = inBlock(cell, 'active');
  if (member === undefined)
    return ordinal === 0 ? '0' : `${active}*SUM(${parameter(cell, `newShare${index - members.length + 1}`)})`;
  const row = places.lines.find(({ line }) => line === member)?.row ?? 0;
  const whole = sumOf(cell, ofKind('member'));
  const budgeted = `IF(${whole}=0,0,ROUND(${figureColumn(at)}$${row + 1}/${whole},10))`;
  if (ordinal === 0) return budgeted;
  const own = parameter(cell, shareKey(member.name));
  return `IF(AND(${active}=1,ISNUMBER(${own})),${own},${budgeted})`;
}

function openingFormula(cell: BlockCell): string {
  if (cell.at === 0) return `$B$${cell.places.openingRow + 1}`;
  return inBlock({ ...cell, at: cell.at - 1 }, 'closing');
}

function ceilingOf(cell: BlockCell): string {
  const name = (id: RuleRow) => ruleName(cell, id);
  return ceilingFormula(cell.places.results.base.mode, {
    ...{ contributions: inBlock(cell, 'contributions'), state: inBlock(cell, 'state'), kronor: name('kronor') },
    limits: [name('lowerLimit'), name('upperLimit')],
    rates: [name('lowRate'), name('middleRate'), name('highRate')],
  });
}

/** The rows between two, added. */
function between(cell: BlockCell, first: BlockRow, last: BlockRow): string {
  return `ROUND(SUM(${inBlock(cell, first)}:${inBlock(cell, last)}),6)`;
}

/** The shares of a block's members, or of those that join, as a range; `null` for none. */
function sharesIn(cell: BlockCell, isWanted: (index: number) => boolean): string | null {
  const rows = cell.places.blockRows.filter((row) => row.startsWith('share ') && isWanted(Number(row.split(' ')[1])));
  const [first, last] = [rows[0], rows.at(-1)];
  return first === undefined || last === undefined ? null : `${inBlock(cell, first)}:${inBlock(cell, last)}`;
}

/** A member's exact part. A share of one that joins is of the new whole; the others share the rest by their own. */
function exactFormula(cell: BlockCell, index: number): string {
  const count = memberLines(cell.places.results.base).length;
  const [own, joining] = [(each: number) => each < count, (each: number) => each >= count].map((isWanted) => {
    const range = sharesIn(cell, isWanted);
    return range === null ? '0' : `SUM(${range})`;
  });
  const [municipal, share] = [inBlock(cell, 'municipal'), inBlock(cell, `share ${index}`)];
  if (index < count) return `IF(${own}=0,0,ROUND(${municipal}*MAX(0,1-${joining})*${share}/${own},6))`;
  return `IF(${joining}=0,0,ROUND(${municipal}*${share}/IF(${own}=0,${joining},MAX(1,${joining})),6))`;
}

/** The exact parts of all members, or what they have beyond whole steps: those of the first `count`, or all. */
function partsRange(cell: BlockCell, kind: 'exact' | 'rest', count?: number): string {
  const rows = cell.places.blockRows.filter((row) => row.startsWith(`${kind} `)).slice(0, count);
  return `${inBlock(cell, rows[0] ?? `${kind} 0`)}:${inBlock(cell, rows.at(-1) ?? `${kind} 0`)}`;
}

function restFormula(cell: BlockCell, index: number): string {
  const [exact, step] = [inBlock(cell, `exact ${index}`), ruleName(cell, 'contributionStep')];
  return `ROUND(${exact}-INT(ROUND(${exact}/${step},6))*${step},6)`;
}

/** The members before this one by remainder, then by part, then as listed. */
function earlierMembers(cell: BlockCell, index: number): string {
  const [exact, rest] = [inBlock(cell, `exact ${index}`), inBlock(cell, `rest ${index}`)];
  const [exacts, rests] = [partsRange(cell, 'exact'), partsRange(cell, 'rest')];
  const larger = `SUMPRODUCT((${rests}>${rest})+(${rests}=${rest})*(${exacts}>${exact}))`;
  if (index === 0) return larger;
  const [exactsAbove, restsAbove] = [partsRange(cell, 'exact', index), partsRange(cell, 'rest', index)];
  return `${larger}+SUMPRODUCT((${restsAbove}=${rest})*(${exactsAbove}=${exact}))`;
}

/** Whole steps that add up to the municipal contribution: what is left goes to the largest remainders. */
function memberFormula(cell: BlockCell, index: number): string {
  if (cell.places.results.base.contributionStep === null) return exactFormula(cell, index);
  const [exacts, rests] = [partsRange(cell, 'exact'), partsRange(cell, 'rest')];
  const step = ruleName(cell, 'contributionStep');
  const left = `ROUND((${inBlock(cell, 'municipal')}-SUM(${exacts})+SUM(${rests}))/${step},0)`;
  const whole = `${inBlock(cell, `exact ${index}`)}-${inBlock(cell, `rest ${index}`)}`;
  return `IF(SUM(${exacts})=0,0,ROUND(${whole}+IF(${earlierMembers(cell, index)}<${left},${step},0),6))`;
}

function numberedFormula(cell: BlockCell, id: BlockRow): string {
  const [kind, text = '0'] = id.split(' ');
  const index = Number(text);
  if (kind === 'section') return sectionFormula(cell, index);
  if (kind === 'share') return shareFormula(cell, index);
  if (kind === 'exact') return exactFormula(cell, index);
  if (kind === 'rest') return restFormula(cell, index);
  return memberFormula(cell, index);
}

/** What is added every year, and what comes in the first year alone. */
function addedFormula(cell: BlockCell): string {
  const [first, second, once] = ['added1', 'added2', 'oneOff'].map((key) => parameter(cell, key));
  return `${inBlock(cell, 'active')}*SUM(${first},${second})+IF(${inBlock(cell, 'steps')}=1,SUM(${once}),0)`;
}

/** The rows whose formulas need no more than other rows, by what they show. */
const SIMPLE: Readonly<Partial<Record<BlockRow, (cell: BlockCell) => string>>> = {
  active: (cell) => (cell.ordinal === 0 ? '0' : activeFormula(cell)),
  steps: (cell) => (cell.ordinal === 0 ? '0' : stepsFormula(cell)),
  state: stateFormula,
  region: (cell) => matchedFormula(cell, 'region'),
  municipal: (cell) => matchedFormula(cell, 'member'),
  contributions: (cell) => between(cell, 'state', 'municipal'),
  otherIncome: (cell) => `ROUND(${left(cell, ofKind('otherIncome'))},6)`,
  income: (cell) => between(cell, 'contributions', 'otherIncome'),
  added: (cell) => (cell.ordinal === 0 ? '0' : addedFormula(cell)),
  cost: (cell) => between(cell, 'section 0', 'added'),
  financial: (cell) => sumOf(cell, ofKind('financial')),
  result: (cell) => `ROUND(${inBlock(cell, 'income')}-${inBlock(cell, 'cost')}+${inBlock(cell, 'financial')},6)`,
  opening: openingFormula,
  closing: (cell) => `ROUND(${inBlock(cell, 'opening')}+${inBlock(cell, 'result')},6)`,
  ceiling: ceilingOf,
  headroom: (cell) => `ROUND(${inBlock(cell, 'ceiling')}-${inBlock(cell, 'closing')},6)`,
};

/** The formula of a block's row in a year. Example: the result is `ROUND(B60-B63+B64,6)`. */
export function blockFormula(cell: BlockCell, id: BlockRow): string {
  if (id !== 'shareSum') return SIMPLE[id]?.(cell) ?? numberedFormula(cell, id);
  const shares = sharesIn(cell, () => true);
  return shares === null ? '0' : `ROUND(SUM(${shares}),10)`;
}
