import type { EffectGoalsResult } from '../../calculation/effect-goals/effect-goals-result';
import type { PlanCell, SheetPlan } from '../../port/sheet-plan';
import { printable } from '../parts/printable';
import { placeItems, textItem } from '../parts/row-item';
import type { UserCells } from '../parts/user-cells';
import { COLUMNS } from './columns';
import { goalCells } from './goal-rows';

/** What the sheet of goals is made from. */
export interface EffectGoalsInput {
  readonly name: string;
  readonly results: readonly EffectGoalsResult[];
  readonly cells: UserCells;
}

const FIRST_ROW = 3;
const NONE = 'Arbetsboken har ingen tabell över mål med baslinje och målvärde.';
const NOTE =
  'Förändringen är räknad från baslinjen, för procent i procentenheter (pe). Del av vägen är hur mycket av avståndet från baslinjen till målet som är tillryggalagt, uppåt eller nedåt. Mål utan utfall bedöms inte.';

/**
 * The plan of `Tertial Effektmål`: each goal from its baseline to its target, outcome by outcome.
 * Example: the part of the way is `(E6-C6)/(D6-C6)`.
 */
export function effectGoalsSheet({ name, results, cells: own }: EffectGoalsInput): SheetPlan {
  const cells: PlanCell[] = [
    ...placeItems({ row: 0, column: 0 }, [textItem('Effektmål', 'title')]),
    ...placeItems({ row: 1, column: 0 }, [textItem(results.length === 0 ? NONE : NOTE, 'note')]),
  ];
  let top = FIRST_ROW;
  for (const result of results) {
    const drawn = goalCells({ result, cells: own, top });
    cells.push(...drawn.cells);
    top = drawn.next;
  }
  const plan: SheetPlan = {
    ...{ key: 'effectGoals', name, cells },
    columnWidths: COLUMNS.map(({ width }) => width),
    ...{ hiddenColumns: [], headerRow: null, names: [], choices: [], charts: [] },
  };
  return printable(plan, { lastColumn: COLUMNS.length - 1, headRows: 2, labelColumns: 1 });
}
