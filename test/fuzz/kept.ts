import { strFromU8 } from 'fflate';
import type { WorkbookContent } from '../../src/core/port/workbook';
import { zippedParts } from './mutations/package';
import type { OwnCharts } from './own-charts';
import { ownCharts, withoutOwn } from './own-charts';

/** What a writer has to change to add sheets: the lists of parts, sheets and styles, and the chain of formulas. */
const LISTS = /<(?:\w+:)?(Types|Relationships|workbook|styleSheet|calcChain)[\s>/]/;
const SIGNATURE = /^_xmlsignatures\//i;

const decoded = (bytes: Uint8Array) =>
  bytes[0] === 0xff || bytes[1] === 0 ? Buffer.from(bytes).toString('utf16le') : strFromU8(bytes);

const ELEMENT = /<([^\s/>!?][^\s/>]*)/g;
/** Names that Tertial has given, and how its own sheets are printed: they go with its figures. */
const OWN_NAME = /<(?:\w+:)?definedName [^>]*(?:name="Tertial_|>'Tertial )/gi;

/** The names of a text's elements, in their order. */
const elementsOf = (text: string) => [...text.matchAll(ELEMENT)].map(([, name]) => name);

/** True if every element of the old text is in the new one, in its order, but for names that are Tertial's own. */
function keepsElements(old: string, changed: string): boolean {
  const left = elementsOf(old.replace(OWN_NAME, ''));
  let at = 0;
  for (const name of elementsOf(changed)) if (left[at] === name) at += 1;
  return at === left.length;
}

/** What became of a part: kept, or how it was changed. */
type Fate = 'kept' | 'lost' | 'cut' | 'list' | 'drawing' | 'part';

function fateOf(part: string, [old, now]: readonly [Uint8Array, Uint8Array | undefined], own: OwnCharts): Fate {
  if (now !== undefined && Buffer.compare(old, now) === 0) return 'kept';
  const [, list] = LISTS.exec(decoded(old).slice(0, 2000)) ?? [];
  if (list === 'calcChain' || SIGNATURE.test(part) || own.charts.has(part)) return 'kept';
  if (now === undefined) return 'lost';
  const isDrawing = own.drawings.has(part);
  if (list === undefined && !isDrawing) return 'part';
  if (!keepsElements(withoutOwn(part, decoded(old), own), decoded(now))) return 'cut';
  return isDrawing ? 'drawing' : 'list';
}

const SENTENCES: Readonly<Partial<Record<Fate, (part: string) => string>>> = {
  lost: (part) => `the part ${part} is lost`,
  cut: (part) => `the list ${part} has lost elements`,
};

/**
 * What a copy has lost of the workbook that it is a copy of: every part is there with its bytes, but the lists, which
 * have all that they had, as many worksheets as carry Tertial's marker, and what Tertial has drawn in those.
 */
export function keptFaults(original: Uint8Array, copy: Uint8Array, { sheets }: WorkbookContent): string[] {
  const [before, after] = [zippedParts(original), zippedParts(copy)];
  const drawn = ownCharts(new Map([...before].map(([part, bytes]) => [part, decoded(bytes)])));
  const fates = [...before].map(([part, bytes]) => [part, fateOf(part, [bytes, after.get(part)], drawn)] as const);
  const count = (fate: Fate) => fates.filter(([, each]) => each === fate).length;
  const own = sheets.filter(({ marker }) => marker !== null).length;
  return [
    ...fates.flatMap(([part, fate]) => SENTENCES[fate]?.(part) ?? []),
    ...(count('part') > own ? [`${count('part')} parts changed, with ${own} sheets of Tertial’s`] : []),
    ...(count('drawing') > own ? [`${count('drawing')} drawings changed, with ${own} sheets of Tertial’s`] : []),
  ];
}
