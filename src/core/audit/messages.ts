import type { RuleName } from '../documents/finding';
import type { Decimal } from '../figures/decimal';
import { formatSwedish } from '../figures/number-text';
import type { Unit } from '../figures/unit';

/** The figures that a sentence speaks of. */
export interface Spoken {
  readonly published: Decimal | null;
  readonly expected: Decimal;
  readonly unit: Unit | 'antal';
  /** The sheet that the expected figure comes from, if it is another. */
  readonly from?: string;
}

const amount = (value: Decimal, unit: Spoken['unit']) =>
  unit === 'antal' ? formatSwedish(value) : `${formatSwedish(value)} ${unit}`;

const stands = ({ published, unit }: Spoken) =>
  published === null ? 'Cellen är tom' : `Det står ${amount(published, unit)}`;

/** Sentences for figures that disagree with what they are made of. */
export const DISAGREEMENTS: Readonly<Partial<Record<RuleName, (spoken: Spoken) => string>>> = {
  sum: (spoken) => `${stands(spoken)}, men delarna ger ${amount(spoken.expected, spoken.unit)}.`,
  result: (spoken) => `${stands(spoken)}, men intäkter minus kostnader ger ${amount(spoken.expected, spoken.unit)}.`,
  carryForward: (spoken) =>
    `${stands(spoken)}, men det egna kapitalet förs vidare som ${amount(spoken.expected, spoken.unit)}${spoken.from === undefined ? '' : ` från bladet ${spoken.from}`}.`,
  genderTotal: (spoken) => `${stands(spoken)}, men kvinnor och män ger ${amount(spoken.expected, spoken.unit)}.`,
  remaining: (spoken) =>
    `${stands(spoken)}, men deltagare minus avslutade ger ${amount(spoken.expected, spoken.unit)}.`,
  balance: (spoken) =>
    `${stands(spoken)}, men tillgångarna ger ${amount(spoken.expected, spoken.unit)}: balansen går inte ihop.`,
  rowSum: (spoken) => `${stands(spoken)}, men kolumnerna ger ${amount(spoken.expected, spoken.unit)}.`,
};

/** A part (no total) that several sums show to be wrong. */
export function partMessage(spoken: Spoken): string {
  return `${stands(spoken)}, men summorna som beloppet ingår i går ihop med ${amount(spoken.expected, spoken.unit)}.`;
}

/** A cell without a figure where the sums need one. */
export function gapMessage(spoken: Spoken): string {
  return `Cellen är tom; summorna går ihop med ${amount(spoken.expected, spoken.unit)}.`;
}

/** How a figure that follows from an error elsewhere is explained. */
export function consequenceMessage(cause: string): string {
  return `Följer av felet i ${cause}: stämmer när den cellen är rättad.`;
}

/** How a figure that follows from several errors is explained, with what it is when they are mended. */
export function sharedConsequence(cause: string, right: Decimal, unit: Spoken['unit']): string {
  return `Följer av felet i ${cause} och av andra: när alla är rättade är beloppet ${amount(right, unit)}.`;
}

/** Where a total's disagreement may as well be a part's. */
export const PART_MAY_BE_WRONG = 'Andra summor räknar med beloppet som det står, så felet kan ligga i en av delarna.';

/** What is said of a cell whose right value is known from elsewhere and still is not its parts'. */
export const STILL_WRONG = 'Också när cellen är rättad är den inte sina delar: en av delarna är fel.';
