import { describe } from '../../documents/descriptions/describe';
import type { ProseFigure } from '../../documents/prose';
import type { TertialDocument } from '../../documents/tertial-document';
import { Decimal } from '../../figures/decimal';
import type { Unit } from '../../figures/unit';
import { convertAmount } from '../../figures/unit';
import type { Results } from '../results';
import type { ProseFact } from './prose-facts';

interface Known {
  readonly amount: Decimal;
  /** `null` for counts, shares and points. */
  readonly unit: Unit | null;
}

const UNITS: readonly Unit[] = ['kr', 'tkr', 'mkr'];
const unitNamed = (unit: string | null) => UNITS.find((each) => each === unit) ?? null;

function readAmounts(documents: readonly TertialDocument[]): Known[] {
  return documents.flatMap((document) => {
    const { unit, figures } = describe(document);
    return figures.flatMap(({ amount }) => (amount === null ? [] : [{ amount, unit: unitNamed(unit) }]));
  });
}

/** Differences, ceilings and steps of a forecast, which texts name beside its amounts. */
function forecastAmounts(forecast: Results['forecast']): Known[] {
  if (forecast === null) return [];
  const { unit, lines, periods, ceilings, forecast: now, budget } = forecast;
  const results = periods.map(({ result }) => result);
  const amounts = [
    ...[now.result.minus(budget.result), ...lines.map(({ deviation }) => deviation)],
    ...results.flatMap((result, index) => results[index - 1]?.minus(result) ?? []),
    ...periods.flatMap(({ bridge }) => bridge.map(({ amount }) => amount)),
    ...ceilings.flatMap(({ amount, headroom }) => [amount, headroom]),
  ];
  return amounts.map((amount) => ({ amount, unit }));
}

/** Counts, shares, indexes and contributions that were computed and that no fact has. */
function computedAmounts({ followUp, memberShares, socialBudgets, peers, equity, forecast }: Results): Known[] {
  const counts = followUp.flatMap(({ rows }) =>
    rows.flatMap(({ women, men, total, percent }) => [women?.value, men?.value, total?.value, percent]),
  );
  const ofPeers = peers.flatMap(({ peers: all, within }) => [all.length, ...within.map(({ count }) => count)]);
  const plain = [...counts, ...ofPeers].flatMap((value) => (typeof value === 'number' ? new Decimal(value) : []));
  const points = socialBudgets.flatMap(({ areas, total }) =>
    [...areas, total].flatMap(({ max, points: got, index, strictIndex }) =>
      [max, got, index ?? [], strictIndex ?? []].flat(),
    ),
  );
  return [
    ...[...plain, ...points].map((amount) => ({ amount, unit: null })),
    ...forecastAmounts(forecast),
    ...memberShares.flatMap(({ members, unit }) => members.map(({ computed }) => ({ amount: computed, unit }))),
    ...equity.flatMap(({ ceiling, unit }) => (ceiling === null ? [] : [{ amount: ceiling.amount, unit }])),
  ];
}

/** A known amount in the unit that a figure is printed in; `null` where it is of another kind. */
function inUnitOf({ amount, unit }: Known, printed: ProseFigure['unit']): Decimal[] {
  if (printed === 'percent') return unit === null ? [amount, amount.times(100)] : [];
  if (printed === null) return [amount];
  return unit === null ? [] : [convertAmount(amount, unit, printed)];
}

/** Whether a figure in a text is any amount that the workbook holds, or that was computed, rounded as it is printed. */
export class KnownAmounts {
  private readonly known: readonly Known[];
  private readonly texts = new Map<string, ReadonlySet<string>>();

  constructor(documents: readonly TertialDocument[], results: Results, facts: readonly ProseFact[]) {
    const ofFacts = facts.map(({ amount, unit }) => ({ amount, unit: unit === 'percent' ? null : unit }));
    this.known = [...readAmounts(documents), ...computedAmounts(results), ...ofFacts];
  }

  has({ amount, unit, decimals }: ProseFigure): boolean {
    const key = `${unit} ${decimals}`;
    const known = this.texts.get(key) ?? this.textsIn(unit, decimals);
    this.texts.set(key, known);
    return known.has(amount.abs().toFixed(decimals));
  }

  private textsIn(unit: ProseFigure['unit'], decimals: number): ReadonlySet<string> {
    const amounts = this.known.flatMap((each) => inUnitOf(each, unit));
    return new Set(amounts.map((amount) => amount.abs().toFixed(decimals)));
  }
}
