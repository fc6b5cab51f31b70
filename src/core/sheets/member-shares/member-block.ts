import type { SourcedSum } from '../../documents/contributions';
import { Decimal } from '../../figures/decimal';
import type { Block } from './apportionment-steps';
import { computedColumn, computedFormula, MEMBER, NUMBER, SHARE, STEPS, stepStyle } from './apportionment-steps';
import { showSum } from '../parts/figure-item';
import { sumCells } from './member-sums';
import { cellName, fixedName, memberRange } from './member-rows';
import type { PlanCell } from '../../port/sheet-plan';
import type { RowItem } from '../parts/row-item';
import { formulaItem, numberItem, placeItems, sectionItems, textItem } from '../parts/row-item';
import { ruleSource } from '../parts/rule-source';
import { showShare } from './share-item';
import { shownReference } from '../parts/user-cells';
import { periodWords } from '../parts/words';

function at(row: number, column: number, item: RowItem | null): PlanCell[] {
  return placeItems({ row, column }, [item]);
}

function noteItem(notes: readonly (string | null)[]): RowItem | null {
  const text = notes.filter((note) => note !== null).join('; ');
  return text === '' ? null : textItem(text, 'note');
}

/** A figure that was published, and what was computed in its place. */
interface Compared {
  readonly published: SourcedSum | null;
  readonly computed: Decimal;
  readonly note?: string | null;
}

/** What was published, its difference from what was computed, and what must be reported about it. */
function comparisonCells(block: Block, row: number, compared: Compared): PlanCell[] {
  const { amount, result, cells } = block;
  const computed = computedColumn(result.method);
  const { published, note = null } = compared;
  if (published === null) return at(row, computed + 3, noteItem([note]));
  const shown = showSum(cells, published, amount);
  const difference = published.amount.minus(compared.computed).toDecimalPlaces(6);
  const formula = `ROUND(${cellName(computed + 1, row)}-${cellName(computed, row)},6)`;
  return placeItems({ row, column: computed + 1 }, [
    shown.item,
    formulaItem({ formula, value: difference, style: amount }),
    noteItem([note, shown.note]),
  ]);
}

/** A line above the members: its label, and its amount under the computed contributions. */
function lineCells(block: Block, row: number, line: { label: string; item: RowItem }): PlanCell[] {
  return [...at(row, MEMBER, textItem(line.label)), ...at(row, computedColumn(block.result.method), line.item)];
}

function stateCells(block: Block): PlanCell[] {
  const { result, rows, amount, cells } = block;
  const { item, note } = showSum(cells, result.state, amount);
  const source =
    note ?? `hämtat från ${result.state.figures.map(({ at: cell }) => shownReference(cell)).join(' och ')}`;
  return [
    ...lineCells(block, rows.state, { label: 'Statens bidrag', item }),
    ...at(rows.state, computedColumn(result.method) + 3, noteItem([source])),
  ];
}

const PARTS = [
  { id: 'state', label: 'Statens del av medlen' },
  { id: 'region', label: 'Regionens del av medlen' },
  { id: 'municipal', label: 'Kommunernas del av medlen' },
] as const;

/** The parties' parts as the rule gives them, and what it rests on. */
function partCells(block: Block): PlanCell[] {
  const { result, rows } = block;
  const { value } = result.financing;
  return [
    ...PARTS.flatMap(({ id, label }) =>
      lineCells(block, rows.parts[id], { label, item: numberItem(value[id], 'share') }),
    ),
    ...at(rows.parts.state, computedColumn(result.method) + 3, noteItem([ruleSource(result.financing)])),
  ];
}

/** The names of the cells above the members that amounts are counted from. */
function namesOf({ result, rows }: Block) {
  const name = (row: number) => fixedName(computedColumn(result.method), row);
  const { state, region, municipal } = rows.parts;
  return {
    ...{ statePart: name(state), regionPart: name(region), municipalPart: name(municipal) },
    ...{ state: name(rows.state), region: name(rows.region), step: name(rows.step) },
  };
}

function regionCells(block: Block): PlanCell[] {
  const { result, rows, amount: style } = block;
  const { state, step, statePart, regionPart } = namesOf(block);
  const formula = `ROUND(ROUND(${state}*${regionPart}/${statePart}/${step},6),0)*${step}`;
  const item = formulaItem({ formula, value: result.region, style });
  const compared = { published: result.publishedRegion, computed: result.region };
  return [
    ...lineCells(block, rows.region, { label: 'Regionens bidrag: efter dess del', item }),
    ...comparisonCells(block, rows.region, compared),
  ];
}

function municipalCells(block: Block): PlanCell[] {
  const { result, rows, amount: style } = block;
  const { state, region, statePart, regionPart, municipalPart } = namesOf(block);
  const formula = `ROUND(${state}*(${regionPart}+${municipalPart})/${statePart},6)-${region}`;
  const item = formulaItem({ formula, value: result.municipal, style });
  return lineCells(block, rows.municipal, { label: 'Kommunernas bidrag: resten', item });
}

/** The parties' parts, what they give the state, the region and the members, and the smallest amount shared out. */
function financingCells(block: Block): PlanCell[] {
  const step = numberItem(block.result.step, block.amount);
  return [
    ...partCells(block),
    ...stateCells(block),
    ...regionCells(block),
    ...municipalCells(block),
    ...lineCells(block, block.rows.step, { label: 'Minsta belopp som fördelas', item: step }),
  ];
}

/** The steps of all members: a list for each member. */
function stepItems(block: Block): RowItem[][] {
  const steps = STEPS[block.result.method].map((step) => ({
    ...step,
    given: step.values(block.result),
    style: stepStyle(step, block),
  }));
  return block.result.members.map((_, index) =>
    steps.map(({ formula, given, style }) =>
      formulaItem({
        formula: formula(block.rows.firstMember + index, block),
        value: given[index] ?? new Decimal(0),
        style,
      }),
    ),
  );
}

function memberCells(block: Block, index: number, steps: readonly RowItem[]): PlanCell[] {
  const { result, rows, amount } = block;
  const member = result.members[index];
  if (!member) return [];
  const row = rows.firstMember + index;
  const share = showShare(block.cells, member, result.members);
  const municipal = fixedName(computedColumn(result.method), rows.municipal);
  const exact = `ROUND(${municipal}*${cellName(SHARE, row)}/SUM(${memberRange(SHARE, rows)}),6)`;
  const computed = computedFormula(row, result.method);
  const published = member.published && { amount: member.published.amount, figures: [member.published] };
  const items = [
    numberItem(new Decimal(index + 1), 'integer'),
    textItem(member.name),
    share.item,
    formulaItem({ formula: exact, value: member.exact, style: block.exact }),
    ...steps,
    formulaItem({ formula: computed, value: member.computed, style: amount }),
  ];
  return [
    ...placeItems({ row, column: NUMBER }, items),
    ...comparisonCells(block, row, { published, computed: member.computed, note: share.note }),
  ];
}

/**
 * One year's financing as a block of rows: state, region and municipal total, each member with every
 * step, and the sums. Example: the title of the block is `2019 Budget: bladet Budget, belopp i tkr`.
 */
export function memberBlock(block: Block): PlanCell[] {
  const { result, rows } = block;
  const title = `${periodWords(result)}: bladet ${result.sheet}, belopp i ${result.unit}`;
  const width = computedColumn(result.method) + 4;
  return [
    ...placeItems({ row: rows.title, column: 0 }, sectionItems(title, width)),
    ...financingCells(block),
    ...stepItems(block).flatMap((steps, index) => memberCells(block, index, steps)),
    ...sumCells(block),
  ];
}
