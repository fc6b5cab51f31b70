import type { Instance } from '../../relations/audit/instance';
import type { Equation } from '../equation';
import { cellsOf, holds } from '../equation';
import { isAcross } from './family';
import type { SheetEvidence } from './sheet-equations';
import { figuresKey, instanceKey, sheetKey } from './sheet-equations';

/** What the figures show, apart from what was read of the words around them. */
export interface Shown {
  /** True if other parts in the same direction give the equation's total, but for rounding. */
  readonly givesOtherwise: (equation: Equation) => boolean;
  /** True if each of the equation's figures is exactly the total of something else. */
  readonly isOfTotals: (equation: Equation) => boolean;
  /** The figures of relations that are proven and do not hold. */
  readonly accused: ReadonlySet<string>;
}

/** In which ways something is given: the figures of each. */
type Ways = Map<string, Set<string>>;

function add(ways: Ways, key: string, figures: string): void {
  ways.set(key, (ways.get(key) ?? new Set()).add(figures));
}

function hasOther(ways: Ways, key: string, equation: Equation): boolean {
  const known = ways.get(key);
  return known !== undefined && known.size > (known.has(figuresKey(equation)) ? 1 : 0);
}

const isSum = ({ relation: { kind }, state }: Instance) => state !== 'fails' && (kind === 'sum' || kind === 'difference');

/** A total with the direction in which its parts lie. */
export function directed(equation: Equation): string {
  return `${isAcross(equation) ? 'row' : 'column'}|${equation.total.key}`;
}

/** What relations of the sheets, and equations that were read and hold, give. */
export function shownBy(sheets: readonly SheetEvidence[], read: readonly Equation[]): Shown {
  const [given, exact]: [Ways, Ways] = [new Map(), new Map()];
  const accused = new Set<string>();
  for (const each of read) if (holds(each) === true) add(exact, each.total.key, figuresKey(each));
  for (const { grid, relations } of sheets) {
    for (const instance of relations.instances.filter(isSum)) {
      const [key, figures] = [sheetKey(grid.name, instance.total), instanceKey(grid.name, instance)];
      add(given, `${instance.axis}|${key}`, figures);
      if (instance.state === 'holds') add(exact, key, figures);
    }
    for (const instance of relations.accused) accused.add(instanceKey(grid.name, instance));
  }
  return {
    givesOtherwise: (equation) => hasOther(given, directed(equation), equation),
    isOfTotals: (equation) => cellsOf(equation).every(({ key }) => hasOther(exact, key, equation)),
    accused,
  };
}
