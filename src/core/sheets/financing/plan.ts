import type { CoFinancingResult } from '../../calculation/co-financing/co-financing-result';
import type { NetworkFeesResult } from '../../calculation/network-fees/network-fees-result';
import type { PlanCell, SheetPlan } from '../../port/sheet-plan';
import type { CoFinancingSettings } from '../../settings/settings';
import { printable } from '../parts/printable';
import { placeItems, textItem } from '../parts/row-item';
import type { UserCells } from '../parts/user-cells';
import { COLUMNS } from './columns';
import { feeCells } from './fee-rows';
import { projectCells } from './project-rows';

/** What the sheet of financing is made from. */
export interface FinancingInput {
  readonly name: string;
  readonly projects: readonly CoFinancingResult[];
  readonly fees: readonly NetworkFeesResult[];
  readonly settings: CoFinancingSettings;
  readonly cells: UserCells;
}

const FIRST_ROW = 3;
const NONE = 'Arbetsboken har inget projekt med medfinansiering och ingen tabell över avgifter.';
const NOTE = 'Hur projekt med stöd från socialfonden betalas, och avgifter till det nationella nätverket.';

/** The plan of `Tertial Finansiering`: each project's public part and what it lacks, and fees in per mille. */
export function financingSheet({ name, projects, fees, settings, cells: own }: FinancingInput): SheetPlan {
  const isEmpty = projects.length + fees.length === 0;
  const cells: PlanCell[] = [
    ...placeItems({ row: 0, column: 0 }, [textItem('Medfinansiering och avgifter', 'title')]),
    ...placeItems({ row: 1, column: 0 }, [textItem(isEmpty ? NONE : NOTE, 'note')]),
  ];
  let top = FIRST_ROW;
  for (const { document, columns } of projects) {
    for (const result of columns) {
      const drawn = projectCells({ document, result, settings, cells: own, top });
      cells.push(...drawn.cells);
      top = drawn.next;
    }
  }
  for (const result of fees) {
    const drawn = feeCells({ result, cells: own, top });
    cells.push(...drawn.cells);
    top = drawn.next;
  }
  const plan: SheetPlan = {
    ...{ key: 'financing', name, cells },
    columnWidths: COLUMNS.map(({ width }) => width),
    ...{ hiddenColumns: [], headerRow: null, names: [], choices: [], charts: [] },
  };
  return printable(plan, { lastColumn: COLUMNS.length - 1, headRows: 2, labelColumns: 1 });
}
