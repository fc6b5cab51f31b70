import type { Finding } from '../../documents/finding';
import { findingAbout } from '../../documents/finding-about';
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
      findingAbout({
        rule: 'label',
        at: { sheet: region.grid.name, row: line.row, column },
        label: line.label.text,
        published: line.label.text,
        message: `”${line.label.text}” läses som ${name}; kontrollera stavningen.`,
      }),
    ];
  });
}
