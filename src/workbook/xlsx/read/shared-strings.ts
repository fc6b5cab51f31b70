import { unescapeText } from './cell-value';
import type { Archive } from '../zip/archive';
import { readXml } from '../xml/read-xml';

/** The workbook's shared strings in order. Rich text is joined; readings aids (`rPh`) are left out. */
export function readSharedStrings(archive: Archive, partName: string): readonly string[] {
  const strings: string[] = [];
  let current = '';
  let inText = false;
  let inPhonetic = false;
  readXml(archive, partName, {
    open: (element) => {
      if (element === 'si') current = '';
      if (element === 'rPh') inPhonetic = true;
      if (element === 't') inText = !inPhonetic;
    },
    text: (text) => {
      if (inText) current += text;
    },
    close: (element) => {
      if (element === 't') inText = false;
      if (element === 'rPh') inPhonetic = false;
      if (element === 'si') strings.push(unescapeText(current));
    },
  });
  return strings;
}
