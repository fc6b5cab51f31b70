import type { SheetPlan } from '../../core/port/sheet-plan';

/** True if a formula of the plan refers to the sheet of the other. */
function refersTo({ cells }: SheetPlan, { name }: SheetPlan): boolean {
  const references = [`${name.replaceAll("'", "''")}'!`, `${name}!`];
  return cells.some(
    ({ content }) => content.kind === 'formula' && references.some((each) => content.formula.includes(each)),
  );
}

/**
 * The plans in an order in which each comes after those that its formulas refer to: Excel calculates a sheet from the
 * values that the others hold. Example: an overview of the equity comes after the equity.
 */
export function calculationOrder<Plan extends SheetPlan>(plans: readonly Plan[]): Plan[] {
  const ordered = new Set<Plan>();
  const begun = new Set<Plan>();
  const take = (plan: Plan): void => {
    if (begun.has(plan)) return;
    begun.add(plan);
    for (const other of plans) if (other !== plan && refersTo(plan, other)) take(other);
    ordered.add(plan);
  };
  for (const plan of plans) take(plan);
  return [...ordered];
}
