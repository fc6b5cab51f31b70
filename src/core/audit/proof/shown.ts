import type { Instance } from '../../relations/audit/instance';
import type { Equation } from '../equation';
import { holds } from '../equation';
import { isAcross } from './family';
import type { SheetEvidence } from './sheet-equations';
import { instanceKey, sheetKey } from './sheet-equations';

/** What the figures of the sheets show, apart from what was read of their words. */
export interface Shown {
  /** True if parts in the same direction give the equation's total exactly. */
  readonly givesTotal: (equation: Equation) => boolean;
  /** True if anything gives the cell exactly as the total of its parts. */
  readonly isTotal: (key: string) => boolean;
  /** The figures of relations that are proven and do not hold. */
  readonly accused: ReadonlySet<string>;
}

const isSum = ({ relation: { kind } }: Instance) => kind === 'sum' || kind === 'difference';

/** A total with the direction in which its parts lie. */
export function directed({ total, terms }: Equation): string {
  return `${isAcross({ total, terms } as Equation) ? 'row' : 'column'}|${total.key}`;
}

/** What relations of the sheets give totals, and which accuse. */
export function shownBy(sheets: readonly SheetEvidence[], read: readonly Equation[]): Shown {
  const totals = new Set(read.flatMap((each) => (holds(each) === true ? [each.total.key] : [])));
  const given = new Set<string>();
  const accused = new Set<string>();
  for (const { grid, relations } of sheets) {
    for (const instance of relations.instances) {
      if (instance.state === 'fails' || !isSum(instance)) continue;
      const key = sheetKey(grid.name, instance.total);
      totals.add(key);
      given.add(`${instance.axis}|${key}`);
    }
    for (const instance of relations.accused) accused.add(instanceKey(grid.name, instance));
  }
  return { givesTotal: (equation) => given.has(directed(equation)), isTotal: (key) => totals.has(key), accused };
}
