import { formatAddress } from '../core/cells/address';
import type { Grid } from '../core/cells/grid';
import type { Instance } from '../core/relations/audit/instance';
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

/** What the sheets' figures say of each other. */
export function relationsJson(grids: readonly Grid[]) {
  const sheets = grids.map((grid) => ({ name: grid.name, found: relationsOf(grid) }));
  return { relations: sheets.flatMap(({ name, found }) => found.instances.map((each) => relationJson(name, each))) };
}
