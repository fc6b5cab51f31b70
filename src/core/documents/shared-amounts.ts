import { Decimal } from '../figures/decimal';
import type { DatedRule, RuleVersions } from '../rules/dated-rule';
import { onlyRule, ruleFor } from '../rules/dated-rule';
import type { Financing } from '../rules/financing';
import { partsBeside } from '../rules/financing';
import { contributionStep } from '../figures/unit';
import type { DocumentColumn, SourcedFigure } from './column-view';
import type { SourcedSum } from './contributions';
import { contributionsIn, paidBy } from './contributions';

/** The rule that a column's parties pay by: that of its year; where it has none, the only one there is. */
export function financingIn(
  { document, index }: DocumentColumn,
  versions: RuleVersions<Financing>,
): DatedRule<Financing> | null {
  const year = document.columns[index]?.year ?? null;
  return year === null ? onlyRule(versions) : ruleFor(versions, year);
}

/** An amount that members may share, and the figures that it is counted from, each with its factor. */
export interface SharedAmount {
  readonly amount: Decimal;
  readonly from: readonly { readonly figure: SourcedFigure; readonly factor: Decimal }[];
}

/** What goes with a sum by the parts of both. */
function beside({ amount, figures }: SourcedSum, own: Decimal, other: Decimal): SharedAmount {
  const factor = own.div(other);
  return { amount: amount.times(own).div(other), from: figures.map((figure) => ({ figure, factor })) };
}

function less(all: SharedAmount, { amount, figures }: SourcedSum): SharedAmount {
  const factor = new Decimal(-1);
  return {
    amount: all.amount.minus(amount),
    from: [...all.from, ...figures.map((figure) => ({ figure, factor }))],
  };
}

/** What the law leaves the members beside the state's contribution: the quarter that `Medlemsandelar` shares out. */
function ofState({ amount, figures }: SourcedSum, parts: Financing, step: Decimal): SharedAmount {
  const factor = parts.municipal.div(parts.state);
  return {
    amount: partsBeside(amount, step, parts).municipal,
    from: figures.map((figure) => ({ figure, factor })),
  };
}

/**
 * What the members may be taken to share: what the law gives them beside the state, else what goes with the region's
 * part or what the state's leaves beside the region's, or, where the region pays nothing or no rule holds, what they
 * pay together. The likeliest first. Amounts at most a step from the first are that amount rounded, and left out.
 * Example: under a half and two quarters a state's 5725 beside a region's 2863 gives 2862.
 */
export function sharedAmounts({ document, index }: DocumentColumn, parts: Financing | null): SharedAmount[] {
  const { state, region, municipal } = contributionsIn({ document, index });
  const step = contributionStep(document.unit);
  const [states, regions, paid] = [paidBy(state), paidBy(region), paidBy(municipal)];
  if (parts === null || regions === null || regions.amount.isZero())
    return paid === null ? [] : [beside(paid, new Decimal(1), new Decimal(1))];
  const asRegion = beside(regions, parts.municipal, parts.region);
  if (states === null) return [asRegion];
  const likely = ofState(states, parts, step);
  const others = [asRegion, less(beside(states, parts.region.plus(parts.municipal), parts.state), regions)];
  const far = others.filter(({ amount }) => amount.minus(likely.amount).abs().gt(step));
  // The same amount in a cell of its own is easier to find than a part of the state's.
  return [others.find(({ amount }) => amount.eq(likely.amount)) ?? likely, ...far];
}
