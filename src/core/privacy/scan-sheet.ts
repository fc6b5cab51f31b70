import type { CellAddress } from '../cells/address';
import type { CellValue } from '../cells/cell';
import type { Grid } from '../cells/grid';
import type { Steps } from '../pace/steps';
import { ROWS_A_STEP } from '../pace/steps';
import { isBirth, isPersonalNumber } from './personal-digits';
import { bareDigits, headsPersonalNumbers, paddedDigits, replacePersonalNumbers } from './personal-number';

/** Numbers of persons have ten or twelve digits; leading zeros are lost in a number. */
const SMALLEST_NUMBER = 1_010_000;
const GREATEST_NUMBER = 999_999_999_999;
/** Values of digits alone that make a column of persons' numbers, if nothing heads it. */
const FEWEST_BARE = 3;
const HEADS_OTHERS = /telefon|mobil|\btel\b|konto|giro|org|faktura|\bocr\b/i;

/** A cell that holds the number of a person. */
export interface PersonalCell extends CellAddress {
  readonly text: string;
  readonly isHeaded: boolean;
}

/** A cell of ten digits, which are a person's only where its column or its place shows it. */
interface BareCell extends PersonalCell {
  /** The first filled cell of its row. */
  readonly isFirst: boolean;
  readonly isText: boolean;
}

/** What has been seen of a column so far. */
interface Seen {
  filled: number;
  /** Cells with letters. */
  texts: number;
  readonly bare: BareCell[];
  isHeaded: boolean;
  headsOthers: boolean;
}

/** A sheet as it is scanned, row by row from the left. */
class Scan {
  readonly found: PersonalCell[] = [];
  private readonly columns = new Map<number, Seen>();
  private row = -1;
  private isFirst = true;
  /** The filled cell to the left heads numbers of persons. */
  private isBesideHeading = false;

  see(row: number, column: number, value: CellValue): void {
    if (row !== this.row) {
      this.row = row;
      this.isFirst = true;
      this.isBesideHeading = false;
    }
    const seen = this.columnAt(column);
    seen.filled += 1;
    this.judge({ row, column }, value, seen);
    this.isFirst = false;
    this.isBesideHeading = this.seeText(seen, value);
  }

  /** The cells that hold numbers of persons, from the top. */
  personalCells(): readonly PersonalCell[] {
    const bare = [...this.columns.values()].flatMap((seen) => seen.bare.filter((cell) => isOfPerson(cell, seen)));
    return [...this.found, ...bare].sort((one, other) => one.row - other.row || one.column - other.column);
  }

  private columnAt(column: number): Seen {
    let seen = this.columns.get(column);
    if (seen === undefined) {
      seen = { filled: 0, texts: 0, bare: [], isHeaded: false, headsOthers: false };
      this.columns.set(column, seen);
    }
    return seen;
  }

  /** True if the text heads numbers of persons. */
  private seeText(seen: Seen, value: CellValue): boolean {
    if (typeof value !== 'string' || !/\p{L}/u.test(value)) return false;
    seen.texts += 1;
    const heads = headsPersonalNumbers(value);
    if (heads) seen.isHeaded = true;
    if (HEADS_OTHERS.test(value)) seen.headsOthers = true;
    return heads;
  }

  private judge(at: CellAddress, value: CellValue, seen: Seen): void {
    const text = textOf(value);
    if (text === null) return;
    const isHeaded = seen.isHeaded || this.isBesideHeading;
    const bare = bareDigits(text);
    if (bare === null || isHeaded) {
      if (replacePersonalNumbers(text, () => '', isHeaded) !== text) this.found.push({ ...at, text, isHeaded });
    } else if (isPersonalNumber(bare) && !seen.headsOthers) {
      const isText = typeof value === 'string';
      seen.bare.push({ ...at, text, isHeaded: false, isFirst: this.isFirst, isText });
    }
  }
}

function textOf(value: CellValue): string | null {
  if (typeof value === 'string') return value;
  if (typeof value !== 'number' || !Number.isInteger(value)) return null;
  if (value < SMALLEST_NUMBER || value > GREATEST_NUMBER) return null;
  const digits = paddedDigits(value);
  // Seven or eight digits are an amount's as often; a person's have never three zeros after the date.
  if (digits.startsWith('00')) return isPersonalNumber(digits) && !/000\d$/.test(digits) ? digits : null;
  return digits.startsWith('0') && !isBirth(digits) ? null : digits;
}

/** Ten digits are a person's in a column of such, or as the label of a line; an amount's anywhere else. */
function isOfPerson({ isFirst, isText }: BareCell, { bare, filled, texts }: Seen): boolean {
  if (bare.length >= FEWEST_BARE && bare.length * 2 > filled) return true;
  const figures = filled - texts - bare.length;
  return isFirst && texts > (isText ? figures : filled / 2);
}

/** The cells of a sheet that hold numbers of persons, however written, from the top. */
export function* scanSheet(grid: Grid): Steps<readonly PersonalCell[]> {
  const scan = new Scan();
  for (const [index, row] of grid.filled.rows().entries()) {
    if (index % ROWS_A_STEP === 0) yield;
    for (const column of grid.filled.columns(row)) {
      const value = grid.value(row, column);
      if (value !== null) scan.see(row, column, value);
    }
  }
  return scan.personalCells();
}
