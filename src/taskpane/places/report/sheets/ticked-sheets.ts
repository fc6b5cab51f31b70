import type { SheetKey, SheetPlan } from '../../../../core/port/sheet-plan';
import type { SheetState } from '../../../../core/port/sheet-states';
import { sheetStates, sheetsTogether } from '../../../../core/port/sheet-states';
import type { Outcome } from '../../../session/work';

/** A sheet as it can be chosen to be written. */
export interface TickedSheet {
  readonly plan: SheetPlan;
  readonly state: SheetState;
  readonly isTicked: boolean;
  /** The sheet that it is written for, though it was not ticked itself; `null` for one that the user decides on. */
  readonly by: SheetPlan | null;
}

/** What the user has ticked or unticked; the others are ticked where they are not as planned. */
export type Choices = ReadonlyMap<SheetKey, boolean>;

export const NO_CHOICES: Choices = new Map();

/** The planned sheets, which of them are to be written, and which go with those. */
export function tickedSheets({ plans, countedWith: { content } }: Outcome, choices: Choices): TickedSheet[] {
  const states = sheetStates(content, plans);
  const isChosen = (key: SheetKey) => choices.get(key) ?? states.get(key)?.kind !== 'current';
  const chosen = plans.flatMap(({ key }) => (isChosen(key) ? [key] : []));
  const together = sheetsTogether(content, plans, chosen);
  return plans.map((plan) => {
    const by = together.get(plan.key) ?? null;
    return {
      plan,
      state: states.get(plan.key) ?? { kind: 'new' },
      isTicked: together.has(plan.key),
      by: by === null ? null : (plans.find(({ key }) => key === by) ?? null),
    };
  });
}
