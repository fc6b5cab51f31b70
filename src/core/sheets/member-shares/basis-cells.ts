import type { PlanCell } from '../../port/sheet-plan';
import { blankItem, formulaItem, numberItem, placeItems, sectionItems, textItem } from '../parts/row-item';
import { ruleSource } from '../parts/rule-source';
import type { Block } from './block';
import type { MemberTable } from './member-table';
import { PARTY } from './member-table';
import { fixedName } from './table-rows';

const PARTS = [
  { id: 'state', label: 'Statens del av medlen' },
  { id: 'region', label: 'Regionens del av medlen' },
  { id: 'municipal', label: 'Kommunernas del av medlen' },
] as const;

/** What is shared out between the members: what is left of their and the region's parts. */
function municipalFormula({ rows, columns: { computed } }: Block): string {
  const name = (row: number) => fixedName(computed, row);
  const { state, region, municipal } = rows.parts;
  return `ROUND(${name(rows.state)}*(${name(region)}+${name(municipal)})/${name(state)},6)-${name(rows.region)}`;
}

/** The parameters of a year, in the column of what is computed from them. */
function yearCells(block: Block): PlanCell[] {
  const { result, rows, columns, amount } = block;
  const at = (row: number) => ({ row, column: columns.computed });
  const { value } = result.financing;
  const municipal = formulaItem({ formula: municipalFormula(block), value: result.municipal, style: amount });
  return [
    ...PARTS.flatMap(({ id }) => placeItems(at(rows.parts[id]), [numberItem(value[id], 'share')])),
    ...placeItems(at(rows.municipal), [municipal]),
    ...placeItems(at(rows.step), [numberItem(result.step, amount)]),
  ];
}

/** What the rules of the years rest on, each once. */
function sources({ blocks }: MemberTable): string[] {
  return [...new Set(blocks.map(({ result }) => ruleSource(result.financing)))];
}

/** The rows that the sources take under the parameters. */
export function basisEnd(table: MemberTable): number {
  return table.rows.step + sources(table).length;
}

/** What the contributions are counted from, in cells of their own, and what that rests on. Example: `Regionens del av medlen`, 25 %. */
export function basisCells(table: MemberTable): PlanCell[] {
  const { rows, blocks, end } = table;
  const isEnd = blocks.some(({ columns }) => columns.computed === end - 1);
  const labels = [
    ...PARTS.map(({ id, label }) => ({ row: rows.parts[id], label })),
    { row: rows.municipal, label: 'Kommunernas bidrag: resten' },
    { row: rows.step, label: 'Minsta belopp som fördelas' },
  ];
  return [
    ...placeItems({ row: rows.basisTitle, column: PARTY }, sectionItems('Så räknas parternas bidrag', end)),
    ...labels.flatMap(({ row, label }) => placeItems({ row, column: PARTY }, [textItem(label, 'item')])),
    ...blocks.flatMap(yearCells),
    ...(isEnd ? [] : labels.flatMap(({ row }) => placeItems({ row, column: end - 1 }, [blankItem('text')]))),
    ...sources(table).flatMap((source, index) =>
      placeItems({ row: rows.step + 1 + index, column: table.sentences }, [
        textItem(`Parternas delar: ${source}.`, 'note'),
      ]),
    ),
  ];
}
