import type { Instance } from '../../relations/audit/instance';
import type { Equation } from '../equation';
import { holds } from '../equation';
import type { SheetEvidence } from './sheet-equations';
import { cellsByKey, equationOf, figuresKey, instanceKey } from './sheet-equations';
import { directed } from './shown';

/**
 * What the figures of the sheets add to what was read: relations that hold, and those that are proven and do not.
 * Not those of totals that were read with other parts that give them.
 */
export function ownEquations(sheets: readonly SheetEvidence[], read: readonly Equation[]): Equation[] {
  const cells = cellsByKey(read);
  const known = new Set(read.map(figuresKey));
  const settled = new Set(read.filter((each) => holds(each) === true).map(directed));
  return sheets.flatMap((evidence) => {
    const { instances, accused } = evidence.relations;
    const isShown = (each: Instance) => each.state === 'holds' || accused.has(each);
    return instances
      .filter((each) => isShown(each) && !known.has(instanceKey(evidence.grid.name, each)))
      .map((instance) => equationOf(evidence, { instance, read: cells }))
      .filter((each) => holds(each) !== false || !settled.has(directed(each)));
  });
}
