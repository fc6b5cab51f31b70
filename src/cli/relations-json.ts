import { formatAddress } from '../core/cells/address';
import type { Grid } from '../core/cells/grid';
import type { Instance } from '../core/relations/audit/instance';
import { cellKey } from '../core/relations/audit/instance';
import type { SheetRelations } from '../core/relations/sheet-relations';
import { relationsOf } from '../core/relations/sheet-relations';

function relationJson(sheet: string, { relation, axis, total, terms, state }: Instance) {
  const { kind, holds, fails, bits } = relation;
  return {
    ...{ kind, axis },
    total: { sheet, cell: formatAddress(total) },
    terms: terms.map((term) => ({ sheet, cell: formatAddress(term), sign: term.sign })),
    source: relation.source === 'label' ? 'label' : 'arithmetic',
    holds: state !== 'fails',
    evidence: { holds, of: holds + fails, bits: Math.round(bits) },
  };
}

/** The figures of a sheet, and how many of them are in a relation that holds. */
function coverageOf({ lattice, instances }: SheetRelations) {
  const holding = instances.filter(({ state }) => state !== 'fails');
  const proven = new Set(holding.flatMap(({ total, terms }) => [total, ...terms].map(cellKey)));
  return { amounts: lattice.figures.length, proven: proven.size };
}

/** What the sheets' figures state about each other, and how much of them is in a relation that holds. */
export function relationsJson(grids: readonly Grid[]) {
  const sheets = grids.map((grid) => ({ name: grid.name, found: relationsOf(grid) }));
  const covered = sheets.map(({ name, found }) => ({ name, ...coverageOf(found) }));
  const sum = (of: 'amounts' | 'proven') => covered.reduce((total, each) => total + each[of], 0);
  return {
    relations: sheets.flatMap(({ name, found }) => found.instances.map((each) => relationJson(name, each))),
    coverage: { amounts: sum('amounts'), proven: sum('proven'), sheets: covered },
  };
}
