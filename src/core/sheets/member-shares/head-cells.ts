import type { PlanCell } from '../../port/sheet-plan';
import { placeItems, textItem } from '../parts/row-item';
import type { MemberTable } from './member-table';
import { HEADER_ROW, PARTY } from './member-table';
import type { Placed } from './places';

/** The headings of the columns to read. Example: `Beräknat`, and under it `2019 Budget`. */
export function headings({ table, periods }: Placed): PlanCell[] {
  const at = (column: number | null, text: string) =>
    column === null ? [] : placeItems({ row: HEADER_ROW, column }, [textItem(text, 'heading')]);
  return [
    ...at(PARTY, 'Part'),
    ...(table.hasOneShare ? at(PARTY + 1, 'Andel') : []),
    ...table.blocks.flatMap(({ columns }, index) => {
      const period = periods[index] ?? '';
      return [
        ...(table.hasOneShare ? [] : at(columns.share, `Andel\n${period}`)),
        ...at(columns.published, `I arbetsboken\n${period}`),
        ...at(columns.computed, `Beräknat\n${period}`),
        ...at(columns.difference, `Skillnad\n${period}`),
      ];
    }),
  ];
}

/** Who pays, down the first column. */
export function labelCells({ names, rows }: MemberTable): PlanCell[] {
  const labels = [
    textItem('Staten', 'item'),
    textItem('Regionen', 'item'),
    ...names.map((name) => textItem(name, 'item')),
    textItem('Kommunerna tillsammans', 'textTotal'),
    textItem('Summa', 'textResult'),
  ];
  return labels.flatMap((label, index) => placeItems({ row: rows.state + index, column: PARTY }, [label]));
}
