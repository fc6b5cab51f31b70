import type { Fault } from '../../host/faults';
import type { ModelWorkbook } from '../../host/workbook-model/model';
import { renameSheet } from '../../host/workbook-model/rename';
import type { DemoFault } from '../control';

const RENAMED = ' (ny)';

/** Another name, and back at the next time: Excel takes no name over 31 characters. */
function otherName(name: string): string {
  return name.endsWith(RENAMED) ? name.slice(0, -RENAMED.length) : `${name}${RENAMED}`;
}

/** What a co-author does to a sheet. A name that is no longer there is left alone. */
function change(workbook: ModelWorkbook, { change: how, sheet }: Extract<DemoFault, { kind: 'meanwhile' }>): void {
  const found = workbook.sheet(sheet);
  if (found === null) return;
  if (how === 'delete') workbook.removeSheet(found.id);
  else renameSheet(workbook, found.id, otherName(sheet));
}

/** The fault as the host takes it. */
export function faultFrom(fault: DemoFault): Fault {
  if (fault.kind !== 'meanwhile') return fault;
  return {
    kind: 'meanwhile',
    change: (workbook) => {
      change(workbook, fault);
    },
  };
}
