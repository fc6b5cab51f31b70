import type { ControlPlanResult } from '../../calculation/control-plan/control-plan-result';
import type { PlanCell, SheetPlan } from '../../port/sheet-plan';
import { printable } from '../parts/printable';
import { placeItems, sectionItems, textItem } from '../parts/row-item';
import { COLUMNS } from './columns';
import type { ControlBlock } from './control-rows';
import { controlCells } from './control-rows';
import { matrixCells, matrixRows } from './matrix-cells';
import { scaleCells, scaleRows } from './scale-table';

/** What the sheet of internal control is made from. */
export interface ControlPlanInput extends Pick<ControlBlock, 'cells' | 'nameOf'> {
  readonly name: string;
  readonly plans: readonly { readonly result: ControlPlanResult; readonly evidence: ControlBlock['evidence'] }[];
}

const FIRST_ROW = 4;
const NONE = 'Arbetsboken har ingen internkontrollplan.';
const NOTES = [
  'Riskvärdet är konsekvensen gånger sannolikheten. Skalornas ord läses i tabellen längst ned.',
  'Flera gånger om året fördelas jämnt, de udda sent: fyra gånger är varje tertial och året. En gång om året är i den tertial som planen anger, annars med årsredovisningen.',
];

function ongoingNote({ ongoing, controls }: ControlPlanResult): string {
  const never = controls.filter(({ due }) => due === null).length - ongoing;
  const words = [`${ongoing} görs löpande`, ...(never === 0 ? [] : [`${never} utan antal gånger om året`])];
  return `Därutöver: ${words.join(', ')}.`;
}

/** A plan: its rows, its matrix and its scales below each other. */
function planCells(block: Omit<ControlBlock, 'scaleTop'>): { readonly cells: PlanCell[]; readonly rows: number } {
  const { result, top } = block;
  const { title, sheet } = result.document;
  const below = top + result.controls.length + 3;
  const matrixTop = below + 2;
  const scaleTop = matrixTop + matrixRows(result) + 1;
  return {
    cells: [
      ...placeItems({ row: top, column: 0 }, sectionItems(title ?? sheet, COLUMNS.length)),
      ...controlCells({ ...block, top: top + 1, scaleTop }),
      ...placeItems({ row: below, column: 0 }, [textItem(ongoingNote(result), 'note')]),
      ...matrixCells(result, matrixTop, { first: top + 2, last: top + 1 + result.controls.length }),
      ...scaleCells(result.document, scaleTop),
    ],
    rows: scaleTop + scaleRows(result.document) - top,
  };
}

/**
 * The plan of `Tertial Internkontroll`: each control's risk, when it falls due and what it can rest on, the matrix of
 * risks and the scales that it is read by, as formulas to the user's own cells.
 */
export function controlPlanSheet({ name, plans, ...shared }: ControlPlanInput): SheetPlan {
  let top = FIRST_ROW;
  const notes = plans.length === 0 ? [NONE] : NOTES;
  const items = [textItem('Internkontroll', 'title'), ...notes.map((note) => textItem(note, 'note'))];
  const cells = items.flatMap((item, row) => placeItems({ row, column: 0 }, [item]));
  for (const each of plans) {
    const placed = planCells({ ...each, ...shared, top });
    cells.push(...placed.cells);
    top += placed.rows + 1;
  }
  const plan: SheetPlan = {
    ...{ key: 'controlPlan', name, cells },
    columnWidths: COLUMNS.map(({ width }) => width),
    ...{ hiddenColumns: [], headerRow: null, names: [], choices: [], charts: [] },
  };
  return printable(plan, { lastColumn: COLUMNS.length - 1, headRows: FIRST_ROW, labelColumns: 1 });
}
