import type { Attributes } from '../xml/tag-attributes';
import { isTrue } from '../xml/xml-boolean';
import type { XmlHandler } from '../xml/xml-scanner';
import { COLUMNS } from './cell-position';

/** Takes in which columns are hidden from the `cols` of a sheet. */
export class ColumnsReader implements XmlHandler {
  readonly hidden = new Set<number>();
  /** Elements may not overlap; a file that repeats them without end is followed no further than a sheet is wide. */
  private left = COLUMNS;

  open(element: string, attributes: Attributes): void {
    if (element !== 'col' || !isTrue(attributes.get('hidden'))) return;
    const first = Math.max(Number(attributes.get('min')), 1);
    const last = Math.min(Number(attributes.get('max')), COLUMNS);
    for (let column = first; column <= last && this.left > 0; column += 1) {
      this.hidden.add(column - 1);
      this.left -= 1;
    }
  }
}
