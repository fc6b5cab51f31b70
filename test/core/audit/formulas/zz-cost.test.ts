import { describe, it } from '@jest/globals';
import { FilledCells } from '../../../../src/core/cells/filled-cells';
import type { Grid } from '../../../../src/core/cells/grid';
import { auditFormulas } from '../../../../src/core/audit/formulas/audit-formulas';
import { finish } from '../../../../src/core/pace/steps';
import { columnName } from '../../../../src/core/cells/address';

function big(rows: number, columns: number, formula: (row: number, column: number) => string | null): Grid {
  return {
    name: 'Lista', state: 'visible', date1904: false, merges: [],
    usedRange: { first: { row: 0, column: 0 }, last: { row: rows - 1, column: columns - 1 } },
    filled: new FilledCells((visit) => { for (let r = 0; r < rows; r += 1) for (let c = 0; c < columns; c += 1) visit(r, c); }),
    value: (r, c) => (c === 0 ? `rad ${r}` : r * c),
    formula, numberFormat: () => 'General',
  };
}
const N = columnName;
const shapes: Record<string, (row: number, column: number) => string | null> = {
  none: () => null,
  rowSums: (r, c) => (c >= 8 ? `SUM(B${r + 1}:H${r + 1})` : null),
  running: (r, c) => (c >= 8 && r > 0 ? `SUM($B$1:B${r})+C${r + 1}` : null),
  balance: (r, c) => (c >= 8 && r > 0 ? `${N(c)}${r}+B${r + 1}-C${r + 1}` : null),
  chaos: (r, c) => (c >= 8 && r > 20 ? `${N((r * 7) % 8)}${(r * 13) % 20 + 1}+${N((r * 3) % 8)}${r - (r % 17)}` : null),
  long: (r, c) => (c >= 8 && r > 400 ? `SUM(B${r - 300}:B${r - (r % 7)})` : null),
};
describe('cost', () => {
  for (const [name, formula] of Object.entries(shapes)) {
    it(name, () => {
      for (const rows of [12_500, 25_000, 50_000]) {
        const t = Date.now();
        const found = finish(auditFormulas([big(rows, 10, formula)], { isCalculated: true, found: [] }));
        process.stdout.write(`${name} ${rows * 2} formulas ${Date.now() - t} ms, ${found.length} findings\n`);
      }
    });
  }
});
