import type { CellAddress } from '../../../core/cells/address';
import type { Allowance } from './allowance';
import type { FormulaPieces } from './shift-formula';
import { shiftFormula, splitFormula } from './shift-formula';

/** The formula of a group as its first cell spells it out. */
interface Group {
  readonly length: number;
  readonly pieces: FormulaPieces;
  readonly at: CellAddress;
}

/** The shared formulas of a sheet: the first cell of a group spells it out, the others have it moved to their place. */
export class SharedFormulas {
  private readonly groups = new Map<string, Group>();

  constructor(private readonly allowance: Allowance) {}

  /** The formula of a cell in a group, where the cell may have spelled it out; `null` if no cell before it has. */
  formulaAt(at: CellAddress, group: string, spelled: string | null): string | null {
    if (spelled !== null) {
      this.groups.set(group, { length: spelled.length, pieces: splitFormula(spelled), at });
      return spelled;
    }
    const first = this.groups.get(group);
    if (first === undefined) return null;
    this.allowance.take(first.length);
    return shiftFormula(first.pieces, { row: at.row - first.at.row, column: at.column - first.at.column });
  }
}
