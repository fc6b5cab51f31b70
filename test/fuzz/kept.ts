import { strFromU8 } from 'fflate';
import type { WorkbookContent } from '../../src/core/port/workbook';
import { zippedParts } from './mutations/package';

/** What a writer has to change to add sheets: the lists of parts, sheets and styles, and the chain of formulas. */
const LISTS = /<(?:\w+:)?(Types|Relationships|workbook|styleSheet|calcChain)[\s>/]/;
const SIGNATURE = /^_xmlsignatures\//i;

const decoded = (bytes: Uint8Array) =>
  bytes[0] === 0xff || bytes[1] === 0 ? Buffer.from(bytes).toString('utf16le') : strFromU8(bytes);

/** The names of a text's elements, in their order, but those of names that Tertial has given: they go with its figures. */
const elementsOf = (bytes: Uint8Array) =>
  [...decoded(bytes).matchAll(/<(?!\w*:?definedName [^>]*name="Tertial_)([^\s/>!?][^\s/>]*)/gi)].map(
    ([, name]) => name,
  );

/** True if every element of the old part is in the new one, in its order. */
function keepsElements(old: Uint8Array, changed: Uint8Array): boolean {
  const left = elementsOf(old);
  let at = 0;
  for (const name of elementsOf(changed)) if (left[at] === name) at += 1;
  return at === left.length;
}

/**
 * What a copy has lost of the workbook that it is a copy of: every part is there with its bytes, but the lists, which
 * have all that they had, and as many worksheets as carry Tertial's marker.
 */
export function keptFaults(original: Uint8Array, copy: Uint8Array, { sheets }: WorkbookContent): string[] {
  const faults: string[] = [];
  const after = zippedParts(copy);
  let rewritten = 0;
  for (const [name, bytes] of zippedParts(original)) {
    const kept = after.get(name);
    if (kept !== undefined && Buffer.compare(bytes, kept) === 0) continue;
    const [, list] = LISTS.exec(decoded(bytes).slice(0, 2000)) ?? [];
    if (list === 'calcChain' || SIGNATURE.test(name)) continue;
    if (kept === undefined) faults.push(`the part ${name} is lost`);
    else if (list !== undefined && !keepsElements(bytes, kept)) faults.push(`the list ${name} has lost elements`);
    else if (list === undefined) rewritten += 1;
  }
  const own = sheets.filter(({ marker }) => marker !== null).length;
  if (rewritten > own) faults.push(`${rewritten} parts changed, with ${own} sheets of Tertial’s`);
  return faults;
}
