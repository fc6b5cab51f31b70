import { UnusableWorkbook } from '../../../core/port/unusable-workbook';

/** How much of something a workbook may have; what passes it makes the workbook unusable, with the sentence given. */
export class Allowance {
  constructor(
    private left: number,
    private readonly sentence: string,
  ) {}

  /** Throws `UnusableWorkbook` when more is taken than is left. */
  take(amount: number): void {
    this.left -= amount;
    if (this.left < 0) throw new UnusableWorkbook(this.sentence);
  }
}

/** Filled cells that any workbook may have. */
const CELLS = 3_000_000;
/** A large file may have more: a cell of a list takes more compressed bytes than these. */
const BYTES_A_CELL = 3;

/** The allowances of a workbook: reading what is within them costs no more than a file of its size may. */
export interface Allowances {
  readonly cells: Allowance;
  /** Characters of shared formulas, spelled out in each cell. */
  readonly formulas: Allowance;
}

/** The allowances of a workbook of so many bytes that is about to be read. */
export function createAllowances(bytes: number): Allowances {
  return {
    cells: new Allowance(
      Math.max(CELLS, bytes / BYTES_A_CELL),
      'Arbetsboken har fler ifyllda celler än Tertial kan läsa; ta bort blad som inte behövs och spara den igen.',
    ),
    formulas: new Allowance(
      20_000_000,
      'Arbetsbokens formler är orimligt många och långa; kontrollera varifrån filen kommer.',
    ),
  };
}
