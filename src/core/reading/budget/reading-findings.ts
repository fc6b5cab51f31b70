import type { Finding } from '../../documents/finding';
import { ROLES } from '../../documents/line-role';
import type { TableLine } from './table-line';
import type { TableRegion } from '../table/table-region';

/** A note on every label that was understood only by forgiving a misspelling. */
export function doubtfulLabels(region: TableRegion, lines: readonly TableLine[]): Finding[] {
  return lines.flatMap((line) => {
    const { name } = ROLES[line.role];
    if (!line.misspelt || name === null) return [];
    const column = region.labelColumns[0] ?? 0;
    return [
      {
        rule: 'label' as const,
        severity: 'info' as const,
        at: { sheet: region.grid.name, row: line.row, column },
        label: line.label.text,
        heading: '',
        published: line.label.text,
        expected: null,
        difference: null,
        parts: [],
        linear: false,
        causedBy: null,
        message: `”${line.label.text}” läses som ${name}; kontrollera stavningen.`,
      },
    ];
  });
}
