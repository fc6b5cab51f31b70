import { describe, expect, it } from '@jest/globals';
import fc from '../../../samples/fast-check';
import { ColumnOfFormulas } from '../../../../src/core/audit/formulas/circles/column-of-formulas';

const rows = fc.uniqueArray(fc.nat(40), { maxLength: 20 }).map((all) => all.sort((one, other) => one - other));
const range = fc
  .tuple(fc.nat(45), fc.nat(45))
  .map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const);

describe('the formulas of a column', () => {
  it('are visited and left as in a list that is looked through', () => {
    const steps = fc.array(fc.tuple(fc.boolean(), range), { maxLength: 40 });
    fc.assert(
      fc.property(rows, steps, (places, walk) => {
        const column = new ColumnOfFormulas(
          places,
          places.map((row) => row * 10),
        );
        const visited = new Set<number>();
        const open: number[] = [];
        for (const [isIn, [top, bottom]] of walk) {
          const inside = places.filter((row) => row >= top && row <= bottom);
          const next = inside.find((row) => !visited.has(row));
          expect(column.unvisited(top, bottom)).toBe(next === undefined ? null : next * 10);
          const last = inside.findLast((row) => open.includes(row));
          expect(column.open(top, bottom)).toBe(last === undefined ? null : last * 10);
          if (isIn && next !== undefined) {
            column.visit(next);
            visited.add(next);
            open.push(next);
          } else if (!isIn && open.length > 0) column.leave(open.pop()!);
        }
      }),
    );
  });
});
