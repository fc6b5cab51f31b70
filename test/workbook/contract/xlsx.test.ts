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

const LOCAL = /<definedName[^>]*localSheetId="\d+"[^>]*>[^<]*<\/definedName>/g;

/** Deletes a sheet as saving from a spreadsheet would: out of the list, its own names with it, references dead. */
function deleted(bytes: Uint8Array, sheet: string): Uint8Array {
  const parts = unzipSync(bytes);
  const listed = strFromU8(parts['xl/workbook.xml']!);
  const at = [...listed.matchAll(/<sheet [^>]*name="([^"]*)"/g)].findIndex(([, name]) => name === sheet);
  const workbook = listed.replace(new RegExp(`<sheet [^>]*name="${sheet}"[^>]*/>`), '').replace(LOCAL, (name) => {
    const index = Number(/localSheetId="(\d+)"/.exec(name)![1]);
    if (index === at) return '';
    return index < at ? name : name.replace(/localSheetId="\d+"/, `localSheetId="${index - 1}"`);
  });
  const entries = Object.entries({ ...parts, 'xl/workbook.xml': strToU8(workbook) }).map(([part, content]) =>
    part.endsWith('.xml')
      ? ([part, strToU8(strFromU8(content).replaceAll(`'${sheet}'!`, '#REF!'))] as const)
      : ([part, content] as const),
  );
  return zipSync(Object.fromEntries(entries));
}

/** The workbook with a defined name more. */
function withName(bytes: Uint8Array, name: string, refersTo: string): Uint8Array {
  const parts = unzipSync(bytes);
  const xml = `<definedName name="${name}">${refersTo}</definedName>`;
  const text = strFromU8(parts['xl/workbook.xml']!);
  const named = text.includes('<definedNames>')
    ? text.replace('<definedNames>', `<definedNames>${xml}`)
    : text.replace('</sheets>', `</sheets><definedNames>${xml}</definedNames>`);
  return zipSync({ ...parts, 'xl/workbook.xml': strToU8(named) });
}

/** The workbook with calculation by hand, as Excel saves it. */
function byHand(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const workbook = strFromU8(parts['xl/workbook.xml']!).replace(/<calcPr[^>]*\/>/, '');
  const changed = workbook.replace('</workbook>', '<calcPr calcId="191029" calcMode="manual"/></workbook>');
  return zipSync({ ...parts, 'xl/workbook.xml': strToU8(changed) });
}

const TABLE_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';

/** The workbook with a table, as far as its name goes. */
function withTable(bytes: Uint8Array, name: string): Uint8Array {
  const parts = unzipSync(bytes);
  const override = `<Override PartName="/xl/tables/table9.xml" ContentType="${TABLE_TYPE}"/>`;
  const types = strFromU8(parts['[Content_Types].xml']!).replace('</Types>', `${override}</Types>`);
  const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const table = `<table xmlns="${namespace}" id="9" name="${name}" displayName="${name}" ref="A1:B3"/>`;
  return zipSync({ ...parts, '[Content_Types].xml': strToU8(types), 'xl/tables/table9.xml': strToU8(table) });
}

describeAdapter({
  name: 'the file adapter',
  open: async (bytes) => {
    let current = openXlsx(bytes);
    return {
      workbook: {
        read: () => current.read(),
        readSetting: () => current.readSetting(),
        readDrafts: () => current.readDrafts(),
        write: (plans) => current.write(plans),
      },
      rename: (sheet, name) => {
        current = openXlsx(renamed(current.bytes(), sheet, name));
      },
      deleteSheet: (sheet) => {
        current = openXlsx(deleted(current.bytes(), sheet));
      },
      addName: (name, refersTo) => {
        current = openXlsx(withName(current.bytes(), name, refersTo));
      },
      addTable: (name) => {
        current = openXlsx(withTable(current.bytes(), name));
      },
      calculateByHand: () => {
        current = openXlsx(byHand(current.bytes()));
      },
    };
  },
});
