import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openXlsx } from '../../../src/workbook/xlsx/xlsx-workbook';
import { describeAdapter } from './contract';

/** Renames a sheet as saving from a spreadsheet would: in the list of sheets and in every reference. */
function renamed(bytes: Uint8Array, sheet: string, name: string): Uint8Array {
  const parts = unzipSync(bytes);
  const entries = Object.entries(parts).map(([part, content]) => {
    if (!part.endsWith('.xml')) return [part, content] as const;
    const text = strFromU8(content)
      .replaceAll(`name="${sheet}"`, `name="${name}"`)
      .replaceAll(`'${sheet}'!`, `'${name}'!`);
    return [part, strToU8(text)] as const;
  });
  return zipSync(Object.fromEntries(entries));
}

/** The workbook with calculation by hand, as Excel saves it. */
function byHand(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const workbook = strFromU8(parts['xl/workbook.xml']!).replace(/<calcPr[^>]*\/>/, '');
  const changed = workbook.replace('</workbook>', '<calcPr calcId="191029" calcMode="manual"/></workbook>');
  return zipSync({ ...parts, 'xl/workbook.xml': strToU8(changed) });
}

describeAdapter({
  name: 'the file adapter',
  open: async (bytes) => {
    let current = openXlsx(bytes);
    return {
      workbook: {
        read: () => current.read(),
        readSetting: () => current.readSetting(),
        write: (plans) => current.write(plans),
      },
      rename: (sheet, name) => {
        current = openXlsx(renamed(current.bytes(), sheet, name));
      },
      calculateByHand: () => {
        current = openXlsx(byHand(current.bytes()));
      },
    };
  },
});
