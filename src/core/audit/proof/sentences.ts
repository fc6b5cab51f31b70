import type { CellAddress } from '../../cells/address';
import { formatAddress } from '../../cells/address';
import type { RuleName } from '../../rules/checks/checks';
import type { TypedSlip } from '../../figures/typed-slip';
import type { AuditCell } from '../audit-cell';
import type { Equation } from '../equation';
import type { Explanation } from './explanation';
import { slipAt } from './explanation';
import { isAcross } from './family';
import type { Grounds } from './grounds';

const NOUNS: Readonly<Partial<Record<RuleName, string>>> = {
  result: 'Resultatet',
  carryForward: 'Det egna kapitalet',
  balance: 'Balansen',
};

/** An equation, and the cell that it was found to be wrong for. */
interface Accusation {
  readonly equation: Equation;
  readonly cause: AuditCell;
}

const SLIPS: Readonly<Record<TypedSlip, string>> = {
  swapped: 'två siffror verkar omkastade',
  factor: 'beloppet verkar vara tio, hundra eller tusen gånger för stort eller för litet',
  sign: 'tecknet verkar vara fel',
};

/** What is somewhere. */
interface Placed {
  readonly at: CellAddress;
}

const at = ({ at: place }: Placed) => formatAddress(place);
const named = (cell: AuditCell) => (cell.label === '' ? at(cell) : `${cell.label} (${at(cell)})`);

const EXPLAINED: Readonly<Record<Explanation['kind'], (cell: AuditCell, isCause: boolean) => string>> = {
  ...slips(),
  leftOut: (cell) => `${named(cell)} verkar inte vara medräknat`,
  doubled: (cell) => `${named(cell)} verkar vara räknat två gånger`,
  neighbour: (cell) => `samma belopp står i ${at(cell)}`,
};

function slips(): Readonly<Record<TypedSlip, (cell: AuditCell, isCause: boolean) => string>> {
  const of = (slip: TypedSlip) => (cell: AuditCell, isCause: boolean) =>
    isCause ? SLIPS[slip] : `om felet är i ${at(cell)}: ${SLIPS[slip]}`;
  return { swapped: of('swapped'), factor: of('factor'), sign: of('sign') };
}

function explained({ kind, cell, isOneOfSeveral }: Explanation, cause: AuditCell): string {
  if (isOneOfSeveral === true && (kind === 'swapped' || kind === 'factor' || kind === 'sign'))
    return `om felet är i en av delarna: ${SLIPS[kind]}`;
  return EXPLAINED[kind](cell, cell.key === cause.key);
}

function heldText({ held, failed }: Grounds, { equation, cause }: Accusation): string | null {
  if (held === 0) return null;
  const { rule, total } = equation;
  const isRow = isAcross(equation);
  const name = isRow ? total.heading : total.label;
  const isOwn = total.key === cause.key || name === '';
  const noun = isOwn ? (NOUNS[rule] ?? 'Summan') : `”${name}”`;
  const across = isRow ? 'rader' : 'kolumner';
  const places = equation.kin === undefined ? across : 'ställen';
  return `${noun} stämmer i ${held} av ${held + failed + 1} ${places}`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function explanationFor({ explanation }: Grounds, { equation, cause }: Accusation): Explanation | null {
  return slipAt(equation, cause) ?? explanation;
}

/** What a hand may have done, without a capital; `null` for nothing known. */
function slipText(grounds: Grounds, accusation: Accusation): string | null {
  const known = explanationFor(grounds, accusation);
  return known && explained(known, accusation.cause);
}

/** The same of a doubt: that a line was left out or another column taken explains too much to be worth a word there. */
function typedText(grounds: Grounds, accusation: Accusation): string | null {
  const known = explanationFor(grounds, accusation);
  return known !== null && known.kind in SLIPS ? explained(known, accusation.cause) : null;
}

/** The same as a sentence. */
export function slipSentence(grounds: Grounds, accusation: Accusation): string | null {
  const text = slipText(grounds, accusation);
  return text === null ? null : `${capital(text)}.`;
}

/**
 * Why an equation is believed, and what a hand may have done.
 * Example: `Summan stämmer i 5 av 6 kolumner; två siffror verkar omkastade.`
 */
export function groundsSentence(grounds: Grounds, accusation: Accusation): string {
  const texts = [heldText(grounds, accusation), slipText(grounds, accusation)].filter((text) => text !== null);
  return texts.length === 0 ? '' : ` ${capital(texts.join('; '))}.`;
}

/** Cells in a sentence. Example: `B4, C4 och D4`. */
export function cellsText(cells: readonly Placed[]): string {
  const names = cells.map(at);
  const [last = '', ...others] = names.toReversed();
  return others.length === 0 ? last : `${others.toReversed().join(', ')} och ${last}`;
}

/** A disagreement, and the grounds for it. */
interface Known {
  readonly grounds: Grounds;
  readonly accusation: Accusation;
}

/** The sentence for a disagreement that too little proves, and for the others of the same reading. */
export function doubtSentence(others: readonly Placed[], known: Known | null): string {
  const held = known && heldText(known.grounds, known.accusation);
  const lacking =
    held === null
      ? 'Inget annat i tabellen bevisar sambandet'
      : `${held}, vilket inte räcker för att bevisa sambandet här`;
  const slip = known && typedText(known.grounds, known.accusation);
  return ` ${lacking}${slip === null ? '' : `, men ${slip}`}; kontrollera vilka belopp som ingår.${sameFor(others)}`;
}

/** The same of what is no sum. */
export function unprovenSentence(others: readonly Placed[]): string {
  return ` Inget annat i tabellen bevisar att det är fel; se efter vad som menas.${sameFor(others)}`;
}

function sameFor(others: readonly Placed[]): string {
  return others.length === 0 ? '' : ` Detsamma gäller ${cellsText(others)}.`;
}

/** Sums that are not checked: how many there are in the line, and in how many other places formulas make it hold. */
interface Unfounded {
  readonly label: string;
  readonly places: number;
  readonly held: number;
  readonly across: boolean;
}

/** Why a reading that holds nowhere, or only where formulas make it, is not checked. */
export function unfoundedReason({ label, places, held, across }: Unfounded): string {
  const line = label === '' ? 'Totalen' : `”${label}”`;
  const unknown = 'så vilka belopp som ingår är inte känt; summan är inte kontrollerad.';
  if (held > 0) return `${line} stämmer med sina delar bara där en formel räknar den och är inskriven här, ${unknown}`;
  if (places === 1) return `${line} stämmer inte med sina delar, ${unknown}`;
  return `${line} stämmer inte med sina delar i någon av ${places} ${across ? 'rader' : 'kolumner'}, ${unknown}`;
}

/** The sentence for sums that are off by their rounding. */
export function roundedSentence(count: number): string {
  return `${count} summor på bladet skiljer sig från sina delar med högst det som avrundning ger: beloppen är avrundade vart för sig.`;
}
