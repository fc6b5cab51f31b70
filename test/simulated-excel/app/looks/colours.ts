import type { Color } from 'exceljs';

/** Office's own theme, in the order that files number its colours. */
const THEME = ['FFFFFF', '000000', 'E7E6E6', '44546A', '4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47'];
const TEXT = 1;
const WHOLE = 255;

/** A part of a colour made lighter (above 0) or darker (below), as files say it by a tint. */
const tinted = (part: number, tint: number) => Math.round(tint < 0 ? part * (1 + tint) : part + (WHOLE - part) * tint);

const hex = (part: number) => part.toString(16).padStart(2, '0').toUpperCase();

/** A file's colour as pages write it; `null` where the file leaves it to the program. Example: theme 0 is `#FFFFFF`. */
export function pageColour(colour: Partial<Color & { tint: number }> | undefined): string | null {
  if (colour?.argb !== undefined) return `#${colour.argb.slice(-6)}`;
  const base = THEME[colour?.theme ?? -1];
  if (base === undefined || (colour?.theme === TEXT && !colour.tint)) return null;
  const parts = (base.match(/../g) ?? []).map((part) => Number.parseInt(part, 16));
  return `#${parts.map((part) => hex(tinted(part, colour?.tint ?? 0))).join('')}`;
}
