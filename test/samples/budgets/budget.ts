import type { Recalculation } from '../../../src/core/recalculate';
import { recalculate } from '../../../src/core/recalculate';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import type { Grid } from '../../../src/core/cells/grid';
import type { Dice } from './dice';
import { diceFrom } from './dice';
import type { Layout } from './layout';
import { makeLayout } from './layout';
import type { Model } from './model';
import { makeModel } from './model';
import type { Printed } from './print';
import { printBudget } from './print';

/** A random budget in a random layout, the same for the same seed. */
export interface RandomBudget {
  readonly model: Model;
  readonly layout: Layout;
  readonly printed: Printed;
  readonly dice: Dice;
}

/** Makes the budget of a seed; `layout` fixes what a test depends on. */
export function randomBudget(seed: number, fixed: Partial<Layout> = {}): RandomBudget {
  const dice = diceFrom(seed);
  const financial = dice.chance(0.2);
  const model = makeModel(dice, { interest: financial });
  const layout = { ...makeLayout(dice, model), financial, ...fixed };
  return { model, layout, printed: printBudget(model, layout, dice), dice };
}

/** What Tertial says of a workbook with these sheets. */
export function recalculateGrids(...grids: readonly Grid[]): Recalculation {
  return recalculate(
    { sheets: grids.map((grid) => ({ grid, marker: null })), names: [], isManual: false },
    DEFAULT_SETTINGS,
  );
}
