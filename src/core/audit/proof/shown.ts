import type { Instance, RelationProof } from '../../relations/audit/instance';
import type { Equation } from '../equation';
import { cellsOf, holds } from '../equation';
import { isAcross } from './family';
import type { SheetEvidence } from './sheet-equations';
import { figuresKey, instanceKey, sheetKey } from './sheet-equations';

/** What the figures show, apart from what was read of the words around them. */
export interface Shown {
  /** The relation by which other parts in the same direction give the equation's total, but for rounding. */
  readonly otherWay: (equation: Equation) => RelationProof | null;
  /** True if the figures show the equation too. */
  readonly knows: (equation: Equation) => boolean;
  /** True if the figures show the equation within the rounding of statistics that round at random. */
  readonly isRounded: (equation: Equation) => boolean;
  /** True if each of the equation's figures is exactly the total of something else. */
  readonly isOfTotals: (equation: Equation) => boolean;
  /** The figures of relations that are proven and do not hold. */
  readonly accused: ReadonlySet<string>;
}

/** How totals are given: by their keys, the proof by the figures that it is of; none where it was only read. */
class Ways {
  private readonly known = new Map<string, Map<string, RelationProof | null>>();

  add(total: string, figures: string, proof: RelationProof | null): void {
    const ways = this.known.get(total) ?? new Map<string, RelationProof | null>();
    this.known.set(total, ways.set(figures, proof));
  }

  has(total: string, figures: string): boolean {
    return this.known.get(total)?.has(figures) === true;
  }

  /** The ways other than by these figures. */
  others(total: string, figures: string): (RelationProof | null)[] {
    return [...(this.known.get(total) ?? [])].flatMap(([own, proof]) => (own === figures ? [] : [proof]));
  }
}

const isSum = ({ relation: { kind }, state }: Instance) =>
  state !== 'fails' && (kind === 'sum' || kind === 'difference');

/** A total with the direction in which its parts lie. */
export function directed(equation: Equation): string {
  return `${isAcross(equation) ? 'row' : 'column'}|${equation.total.key}`;
}

/** What relations of the sheets, and equations that were read and hold, give. */
export function shownBy(sheets: readonly SheetEvidence[], read: readonly Equation[]): Shown {
  const [given, exact] = [new Ways(), new Ways()];
  const [accused, coarse] = [new Set<string>(), new Set<string>()];
  for (const each of read) if (holds(each) === true) exact.add(each.total.key, figuresKey(each), null);
  for (const { grid, relations } of sheets) {
    for (const instance of relations.instances.filter(isSum)) {
      const [key, figures] = [sheetKey(grid.name, instance.total), instanceKey(grid.name, instance)];
      given.add(`${instance.axis}|${key}`, figures, instance.relation);
      if (instance.state === 'rounded' && relations.lattice.random) coarse.add(figures);
      if (instance.state === 'holds') exact.add(key, figures, instance.relation);
    }
    for (const instance of relations.accused) accused.add(instanceKey(grid.name, instance));
  }
  return {
    otherWay: (equation) => given.others(directed(equation), figuresKey(equation))[0] ?? null,
    knows: (equation) => given.has(directed(equation), figuresKey(equation)),
    isRounded: (equation) => coarse.has(figuresKey(equation)),
    isOfTotals: (equation) => cellsOf(equation).every(({ key }) => exact.others(key, figuresKey(equation)).length > 0),
    accused,
  };
}
