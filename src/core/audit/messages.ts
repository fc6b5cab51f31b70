import type { RuleName } from '../rules/checks/checks';
import type { Decimal } from '../figures/decimal';
import { formatSwedish } from '../figures/number-text';
import type { Unit } from '../figures/unit';

/** A figure as published, and as it should be. */
export interface Discrepancy {
  readonly published: Decimal | null;
  readonly expected: Decimal;
  readonly unit: Unit | 'antal';
  /** The sheet that the expected figure comes from, if it is another. */
  readonly from?: string;
}

const amount = (value: Decimal, unit: Discrepancy['unit']) =>
  unit === 'antal' ? formatSwedish(value) : `${formatSwedish(value)} ${unit}`;

const asPublished = ({ published, unit }: Discrepancy) =>
  published === null ? 'Cellen är tom' : `${amount(published, unit)} i cellen`;

const by = (parts: string) => (found: Discrepancy) =>
  `${asPublished(found)}, ${amount(found.expected, found.unit)} enligt ${parts}.`;

/** Sentences for figures that disagree with what they are made of. */
export const SENTENCES_BY_RULE: Readonly<Partial<Record<RuleName, (found: Discrepancy) => string>>> = {
  sum: by('delarna'),
  result: by('intäkter minus kostnader'),
  carryForward: (found) =>
    `${asPublished(found)}, men det egna kapitalet förs vidare som ${amount(found.expected, found.unit)}${found.from === undefined ? '' : ` från bladet ${found.from}`}.`,
  genderTotal: by('kvinnor och män'),
  remaining: by('deltagare minus avslutade'),
  balance: (found) =>
    `${asPublished(found)}, ${amount(found.expected, found.unit)} enligt tillgångarna: balansen går inte ihop.`,
  rowSum: by('kolumnerna'),
};

/** A part (no total) that several sums show to be wrong. */
export function partMessage(found: Discrepancy): string {
  return `${asPublished(found)}, men summorna som beloppet ingår i går ihop med ${amount(found.expected, found.unit)}.`;
}

/** A cell without a figure where the sums need one. */
export function gapMessage(found: Discrepancy): string {
  return `Cellen är tom; summorna går ihop med ${amount(found.expected, found.unit)}.`;
}

/** How a figure that is right already, once an error elsewhere is mended, is explained. */
export function consequenceMessage(cause: string): string {
  return `Följer av felet i ${cause}: stämmer när den cellen är rättad.`;
}

/** How a figure that has to be changed with an error elsewhere is explained. */
export function changedMessage(cause: string, right: Decimal, unit: Discrepancy['unit']): string {
  return `Följer av felet i ${cause}: när den cellen är rättad är beloppet ${amount(right, unit)}.`;
}

/** How a figure that follows from several errors is explained, with what it is when they are mended. */
export function sharedConsequence(cause: string, right: Decimal, unit: Discrepancy['unit']): string {
  return `Följer av felet i ${cause} och av andra: när alla är rättade är beloppet ${amount(right, unit)}.`;
}

/** Where a total's disagreement may as well be a part's. */
export const PART_MAY_BE_WRONG = 'Andra summor bygger på det tryckta beloppet: kontrollera även delarna.';

/** Of a cell whose right value is known from elsewhere and still is not its parts'. */
export const STILL_WRONG = 'Också när cellen är rättad är den inte sina delar: en av delarna är fel.';
