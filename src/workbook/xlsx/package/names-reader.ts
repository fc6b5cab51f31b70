import { UnusableWorkbook } from '../../../core/port/unusable-workbook';
import type { Attributes } from '../xml/tag-attributes';
import { isTrue } from '../xml/xml-boolean';
import type { XmlHandler } from '../xml/xml-scanner';

/** A defined name as the workbook part has it: its sheet given by position, chart sheets counted too. */
export interface NameElement {
  readonly name: string;
  readonly localSheet: number | null;
  readonly hidden: boolean;
  refersTo: string;
}

/** Old workbooks gather names by the ten thousand; more than this no hand and no program needs. */
const MOST_NAMES = 100_000;

/** Takes in the `definedNames` of a workbook. */
export class NamesReader implements XmlHandler {
  readonly names: NameElement[] = [];
  private current: NameElement | null = null;

  open(element: string, attributes: Attributes): void {
    if (element !== 'definedName') return;
    const localSheetId = attributes.get('localSheetId');
    this.current = {
      name: attributes.get('name') ?? '',
      localSheet: localSheetId === undefined ? null : Number(localSheetId),
      hidden: isTrue(attributes.get('hidden')),
      refersTo: '',
    };
    this.names.push(this.current);
    if (this.names.length <= MOST_NAMES) return;
    throw new UnusableWorkbook(
      'Arbetsboken har över hundra tusen definierade namn; ta bort dem i Excel (Formler, Namnhanteraren) och spara den igen.',
    );
  }

  text(text: string): void {
    if (this.current !== null) this.current.refersTo += text;
  }

  close(): void {
    this.current = null;
  }
}
