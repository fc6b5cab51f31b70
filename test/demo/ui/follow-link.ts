import { parseAddress } from '../../../src/core/cells/address';
import type { Demo } from '../state/demo';

const REFERENCE = /^(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]+\$?\d+)/;

/** Goes where a link within the workbook leads. Example: `'Budget'!B5`. */
export function followLink(demo: Demo, reference: string): void {
  const [, quoted, plain, address = ''] = REFERENCE.exec(reference) ?? [];
  const sheet = demo.workbook.sheet(quoted?.replaceAll("''", "'") ?? plain ?? '');
  const at = parseAddress(address);
  if (sheet === null || at === null) return;
  demo.show(sheet);
  demo.select(at);
}
