import { formatAddress } from '../../cells/address';
import type { NotChecked } from '../../documents/finding';
import type { OwnSheet, OwnSheets } from './own-sheets';
import type { TypedEntry } from './read-back';

/** So many cells are listed in a sentence. */
const MOST_LISTED = 5;

const placeOf = ({ key, heading }: TypedEntry) => `${key}\n${heading}`;
const quoted = (text: string) => (text === '' ? 'inget' : `”${text}”`);

/** The cells that hold something else than those of the sheet that counts, both ways. */
function differences(left: readonly TypedEntry[], counted: readonly TypedEntry[]): string[] {
  const [own, others] = [left, counted].map((entries) => new Map(entries.map((entry) => [placeOf(entry), entry])));
  const places = [...new Set([...(own?.keys() ?? []), ...(others?.keys() ?? [])])];
  return places.flatMap((place) => {
    const [here, there] = [own?.get(place), others?.get(place)];
    const entry = here ?? there;
    if (entry === undefined || here?.text === there?.text) return [];
    const cell = here === undefined ? '' : ` (${formatAddress(here)})`;
    return [`${entry.label}, ${entry.heading}${cell}: ${quoted(here?.text ?? '')} mot ${quoted(there?.text ?? '')}`];
  });
}

function copySentence({ sheet, readBack }: OwnSheet, counted: OwnSheet): string {
  const { name } = counted.sheet.grid;
  const found = differences(readBack.entries, counted.readBack.entries);
  const start = `Bladet är märkt som ”${name}” och skrivs inte om; det som är skrivet i ”${name}” räknas.`;
  if (found.length === 0) return `${start} Ta bort ”${sheet.grid.name}” om det inte behövs.`;
  const more = found.length > MOST_LISTED ? `, och ${found.length - MOST_LISTED} till` : '';
  const listed = found.slice(0, MOST_LISTED).join('; ');
  return `${start} Det skiljer sig i ${found.length} celler: ${listed}${more}. Skriv det som ska gälla i ”${name}”.`;
}

function unreadSentence(unread: string, beside: string): string {
  return `Bladet lämnas som det är, eftersom allt som är skrivet i det inte kan läsas: ${unread}. Det nya bladet heter ”${beside}”: för över det som saknas dit, och ta sedan bort det gamla.`;
}

/**
 * What is reported about each sheet that carries a marker but is not written again, and of what was read in that which is;
 * `beside` is its name.
 */
export function leftSentences({ counted, left }: OwnSheets, beside: string): NotChecked[] {
  const remark = counted?.readBack.remark ?? null;
  const remarks =
    counted === null || remark === null ? [] : [{ sheet: counted.sheet.grid.name, range: null, reason: remark }];
  const sentences = left.map((each) => {
    const { unread } = each.readBack;
    const reason =
      unread !== null || counted === null ? unreadSentence(unread ?? '', beside) : copySentence(each, counted);
    return { sheet: each.sheet.grid.name, range: null, reason };
  });
  return [...remarks, ...sentences];
}
