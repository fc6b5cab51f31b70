import type { Instance } from './instance';
import { placeKey } from './instance';

const cellsOf = ({ total, terms }: Instance) => [total, ...terms].map(placeKey);

/** The cells that other relations add together, by each of them. */
function partsOf(holding: readonly Instance[]): ReadonlyMap<string, readonly ReadonlySet<string>[]> {
  const groups = new Map<string, ReadonlySet<string>[]>();
  for (const { terms } of holding) {
    const keys = new Set(terms.map(placeKey));
    for (const key of keys) groups.set(key, [...(groups.get(key) ?? []), keys]);
  }
  return groups;
}

/**
 * What keeps a failing relation from being an error, whatever its other instances prove:
 * its lines are parts of one sum side by side, so that none of them is the total of the others (a half beside two
 * quarters); or each of its figures is itself the total of parts that give it exactly.
 */
export function doubtsIn(holding: readonly Instance[]): (instance: Instance) => boolean {
  const sums = holding.filter(({ relation: { kind } }) => kind === 'sum' || kind === 'difference');
  const groups = partsOf(sums.filter(({ terms }) => terms.length > 2));
  const totals = new Map<string, Instance[]>();
  for (const each of sums) totals.set(placeKey(each.total), [...(totals.get(placeKey(each.total)) ?? []), each]);
  return (instance) => {
    const keys = cellsOf(instance);
    const [first = ''] = keys;
    const areSiblings = groups.get(first)?.some((group) => keys.every((key) => group.has(key))) === true;
    return areSiblings || keys.every((key) => totals.get(key)?.some((each) => each !== instance) === true);
  };
}
