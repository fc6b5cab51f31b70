import type { ContactsDocument } from '../contacts';
import { contactLines } from '../contacts';
import { periodKey } from '../period';
import type { Description } from './description';
import { present } from './description';

/** Example: ”Särskilda insatser”: kontakter 2021-T1, 4 insatser. */
export function describeContacts(document: ContactsDocument): Description {
  const { title, sheet, period, lines } = document;
  const key = periodKey(period);
  return {
    ...{ unit: 'antal', counts: 'antal' },
    text: `”${title ?? sheet}”: kontakter ${key}, ${lines.length === 1 ? '1 insats' : `${lines.length} insatser`}.`,
    details: { period: key },
    columns: [],
    lines: lines.map(({ at, label }) => ({ row: at.row, label, role: 'activity', level: 0 })),
    figures: contactLines(document).flatMap(({ figures }) => present(Object.values(figures))),
  };
}
