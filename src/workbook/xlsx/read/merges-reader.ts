import type { CellRange } from '../../../core/cells/address';
import { UnusableWorkbook } from '../../../core/port/unusable-workbook';
import type { Attributes } from '../xml/tag-attributes';
import type { XmlHandler } from '../xml/xml-scanner';
import { parsePosition } from './cell-position';

/** Every merge may be looked through for every heading: more than this were made by no hand. */
const MOST_MERGES = 100_000;

/** Takes in the merged ranges of a sheet; one with corners that no sheet has is passed by. */
export class MergesReader implements XmlHandler {
  readonly ranges: CellRange[] = [];

  constructor(private readonly sheet: string) {}

  open(element: string, attributes: Attributes): void {
    if (element !== 'mergeCell') return;
    const [from = '', to = from] = (attributes.get('ref') ?? '').split(':');
    const first = parsePosition(from);
    const last = parsePosition(to);
    if (first !== null && last !== null) this.ranges.push({ first, last });
    if (this.ranges.length <= MOST_MERGES) return;
    throw new UnusableWorkbook(
      `Bladet ${this.sheet} har över hundra tusen sammanfogade områden; ta bort sammanfogningarna och spara arbetsboken igen.`,
    );
  }
}
