import type { Decimal } from '../../figures/decimal';
import { Decimal as DecimalValue } from '../../figures/decimal';
import { likeness } from './activity-name';
import type { CodedLine } from './code-table';

/** Something on another sheet that codes may be called by: a line of a list, or a budget of its own. */
export interface Counterpart {
  readonly names: readonly string[];
  /** Its amounts by period, in the views' unit. */
  readonly amounts: ReadonlyMap<string, Decimal>;
}

/** A code with its own amounts by period, in the views' unit. */
export interface CodeAmounts {
  readonly coded: CodedLine;
  readonly amounts: ReadonlyMap<string, Decimal>;
}

const LEAST_LIKE = 0.5;
/** Names that are alike are no proof where no year has amounts of one size. */
const LARGEST_RATIO = 2;

interface Candidate {
  readonly code: number;
  readonly counterpart: number;
  readonly score: number;
}

const bestOf = (names: readonly string[], name: string) => Math.max(0, ...names.map((each) => likeness(each, name)));

const isSome = (amount: Decimal | undefined): amount is Decimal => amount !== undefined && !amount.isZero();

/** True if both have amounts for some period, or neither can be compared. */
function meets(code: CodeAmounts, counterpart: Counterpart): boolean {
  const periods = [...counterpart.amounts].filter(([, amount]) => isSome(amount));
  return periods.some(([period]) => isSome(code.amounts.get(period)));
}

/** How far codes together are from the counterpart, over the periods that it has; and whether they are of its size. */
function distance(codes: readonly CodeAmounts[], { amounts }: Counterpart): { gap: Decimal; isNear: boolean } {
  let gap = new DecimalValue(0);
  let isNear = false;
  for (const [period, amount] of amounts) {
    const own = DecimalValue.sum(0, ...codes.map((code) => code.amounts.get(period) ?? 0));
    gap = gap.plus(own.minus(amount).abs());
    if (isSome(amount) && isSome(own)) {
      const ratio = own.div(amount);
      isNear ||= ratio.lte(LARGEST_RATIO) && ratio.times(LARGEST_RATIO).gte(1);
    }
  }
  return { gap, isNear };
}

/** Each code's best counterparts by name; of several that are as good, the one whose amounts are nearest. */
function candidates(codes: readonly CodeAmounts[], counterparts: readonly Counterpart[]): Candidate[] {
  return codes.flatMap((each, code) => {
    const scored = counterparts.flatMap((counterpart, index) => {
      const score = bestOf(counterpart.names, each.coded.name);
      return score >= LEAST_LIKE && meets(each, counterpart) ? [{ code, counterpart: index, score }] : [];
    });
    const gapOf = ({ counterpart }: Candidate) => {
      const of = counterparts[counterpart];
      return of === undefined ? new DecimalValue(0) : distance([each], of).gap;
    };
    const [best] = scored.toSorted((a, b) => b.score - a.score || gapOf(a).comparedTo(gapOf(b)));
    return best ?? [];
  });
}

/** The codes that a counterpart is: the one most alike, or all that are alike if their amounts together are nearer. */
function codesOf(found: readonly Candidate[], codes: readonly CodeAmounts[], counterpart: Counterpart): number[] {
  const all = found.flatMap(({ code }) => codes[code] ?? []);
  const most = Math.max(...found.map(({ score }) => score));
  const firsts = found.filter(({ score }) => score === most);
  const sets = [...firsts.map(({ code }) => [code]), ...(found.length > 1 ? [found.map(({ code }) => code)] : [])];
  const [nearest] = sets
    .map((set) => ({
      set,
      ...distance(
        set.flatMap((code) => codes[code] ?? []),
        counterpart,
      ),
    }))
    .toSorted((a, b) => a.gap.comparedTo(b.gap));
  return nearest === undefined || all.length === 0 || !nearest.isNear ? [] : nearest.set;
}

/**
 * Which counterpart each code is proposed to be, by name and checked by amounts: its index by the code's index.
 * Example: `Laxgården 300` on a list is K12 `Laxgården 200` and K19 `Odling på Laxgården 100` together.
 */
export function proposedCounterparts(
  codes: readonly CodeAmounts[],
  counterparts: readonly Counterpart[],
): ReadonlyMap<number, number> {
  const found = candidates(codes, counterparts);
  return new Map(
    counterparts.flatMap((counterpart, index) => {
      const own = found.filter((each) => each.counterpart === index);
      return own.length === 0 ? [] : codesOf(own, codes, counterpart).map((code) => [code, index] as const);
    }),
  );
}

const plain = (text: string) => text.trim().toLowerCase().replace(/\s+/g, ' ');
const NONE = /^(?:[-–—]|ingen|inget|inga)$/u;

/** A typed name among what it can name: its index, `null` for none, `unknown` for a name that is nothing's. */
export function chosenCounterpart(typed: string, counterparts: readonly Counterpart[]): number | null | 'unknown' {
  if (NONE.test(plain(typed))) return null;
  const found = counterparts.findIndex(({ names }) => names.some((name) => plain(name) === plain(typed)));
  return found < 0 ? 'unknown' : found;
}
