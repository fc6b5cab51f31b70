import { bySection } from '../xml/by-section';
import { readXml } from '../xml/read-xml';
import type { XmlHandler } from '../xml/xml-scanner';
import type { Archive } from '../zip/archive';

/** Codes that every workbook has without listing them; only those that distinguish a percentage, date or number. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  14: 'yyyy-mm-dd',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy-mm-dd h:mm',
  37: '#,##0;-#,##0',
  38: '#,##0;[Red]-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;[Red]-#,##0.00',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  49: '@',
};

/** The number format code of each cell style, in order: a cell's `s` is an index into it. */
export function readNumberFormats(archive: Archive, partName: string): readonly string[] {
  const custom = new Map<number, string>();
  const ids: number[] = [];
  const numFmts: XmlHandler = {
    open: (element, attributes) => {
      if (element === 'numFmt')
        custom.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? 'General');
    },
  };
  const cellXfs: XmlHandler = {
    open: (element, attributes) => {
      if (element === 'xf') ids.push(Number(attributes.get('numFmtId') ?? 0));
    },
  };
  readXml(archive, partName, bySection({ numFmts, cellXfs }));
  return ids.map((id) => custom.get(id) ?? BUILT_IN[id] ?? 'General');
}
