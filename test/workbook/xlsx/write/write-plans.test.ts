import { describe, expect, it } from '@jest/globals';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { openArchive } from '../../../../src/workbook/xlsx/zip/archive';
import { openXlsx } from '../../../../src/workbook/xlsx/xlsx-workbook';
import { writePlans } from '../../../../src/workbook/xlsx/write/write-plans';
import type { SheetPlan } from '../../../../src/core/port/sheet-plan';
import { equityPlan, fixture, MAIN, number, partsOf, text, unstyled } from './fixture';
import { validationErrors } from './validate';

const WORKBOOK = 'xl/workbook.xml';
const RELATIONSHIPS = 'xl/_rels/workbook.xml.rels';
const CONTENT_TYPES = '[Content_Types].xml';
const STYLES = 'xl/styles.xml';
const NEW_SHEET = 'xl/worksheets/sheet3.xml';
const CHANGED = [CONTENT_TYPES, WORKBOOK, RELATIONSHIPS, STYLES];

function write(bytes: Uint8Array, plans: readonly SheetPlan[] = [equityPlan()]): Uint8Array {
  return writePlans(openArchive(bytes), plans);
}

/** The file with some of its parts changed by hand, as a user's program would have saved it. */
function edited(
  bytes: Uint8Array,
  change: Readonly<Record<string, (text: string) => string>>,
  added: Readonly<Record<string, string>> = {},
): Uint8Array {
  const parts = Object.entries(partsOf(bytes)).map(([name, part]) => [name, change[name]?.(part) ?? part]);
  const none = Object.fromEntries(Object.keys(partsOf(fixture())).map((name) => [name, () => null]));
  return fixture(none, { ...Object.fromEntries(parts), ...added });
}

describe('a first writing', () => {
  const input = fixture({}, { 'xl/vbaProject.bin': 'makron', 'xl/pivotCache/x.xml': '<x/>' });
  const before = partsOf(input);
  const after = partsOf(write(input));

  it('changes only the parts that list sheets, styles and names, and adds the sheet', () => {
    const changed = Object.keys(after).filter((name) => after[name] !== before[name]);
    expect(changed.sort()).toEqual([...CHANGED, NEW_SHEET].sort());
    expect(Object.keys(before).filter((name) => !(name in after))).toEqual([]);
  });

  it('only inserts in the parts that it changes, the setting of recalculation and counts apart', () => {
    for (const name of CHANGED) {
      const kept = before[name]!.replaceAll(/ (count|fullCalcOnLoad)="\d+"/g, '');
      let rest = after[name]!.replaceAll(/ (count|fullCalcOnLoad)="\d+"/g, '');
      for (const character of kept) {
        const at = rest.indexOf(character);
        expect(at).toBeGreaterThanOrEqual(0);
        rest = rest.slice(at + 1);
      }
    }
  });

  it('lists the sheet last, with ids that are free', () => {
    expect(after[WORKBOOK]).toContain('<sheet name="Tertial Eget kapital" sheetId="8" r:id="rId10"/></sheets>');
    expect(after[RELATIONSHIPS]).toContain('Id="rId10"');
    expect(after[RELATIONSHIPS]).toContain('Target="worksheets/sheet3.xml"/></Relationships>');
    expect(after[CONTENT_TYPES]).toContain('PartName="/xl/worksheets/sheet3.xml"');
  });

  it.each([
    ['the last one', 'sheetId="65533"', ['65534', '2']],
    ['one beyond all', 'sheetId="65535"', ['2', '3']],
  ])('takes the smallest free ids where %s is taken', (_, last, ids) => {
    const full = fixture({ [WORKBOOK]: (part) => part.replace('sheetId="7"', last) });
    const plans = [equityPlan(), equityPlan({ key: 'overview', name: 'Tertial Översikt', names: [] })];
    const written = partsOf(write(full, plans))[WORKBOOK]!;
    const added = [...written.matchAll(/name="Tertial [^"]+" sheetId="(\d+)"/g)].map(([, id]) => id);
    expect(added).toEqual(ids);
  });

  it('marks the sheet by a hidden name, and names its header row and key figures', () => {
    expect(after[WORKBOOK]).toContain(
      '<definedName name="Tertial_Blad" localSheetId="2" hidden="1">"equity"</definedName>' +
        '<definedName name="_xlnm.Print_Titles" localSheetId="2">\'Tertial Eget kapital\'!$3:$3</definedName>' +
        '<definedName name="Tertial_EgetKapital_2019">\'Tertial Eget kapital\'!$B$4</definedName></definedNames>',
    );
  });

  it('asks for a full recalculation and keeps the other settings', () => {
    expect(after[WORKBOOK]).toContain('<calcPr fullCalcOnLoad="1" calcId="191029" iterate="1"/>');
  });

  it('bases the styles on the font of the workbook', () => {
    const styles = after[STYLES]!;
    expect(styles).toContain(
      '<font><b/><sz val="15"/><color rgb="FF262626"/><name val="Arial"/><family val="2"/></font>',
    );
    expect(styles).toContain('<numFmt numFmtId="172" formatCode="#,##0;&quot;−&quot;#,##0;0"/>');
    const formats = /<cellXfs count="(\d+)">(.*)<\/cellXfs>/.exec(styles)!;
    expect(formats[2]!.match(/<xf /g)).toHaveLength(Number(formats[1]));
  });

  it('writes formulas with their values, links, choices, frozen rows and a print set-up', () => {
    const sheet = after[NEW_SHEET]!;
    expect(sheet).toMatch(/<c r="B4" s="\d+"><f>'Budget'!B2-'Budget'!B3<\/f><v>-2290<\/v><\/c>/);
    expect(sheet).toContain('t="str"><f>IF(B4&lt;B5,"under &amp; lika","över")</f>');
    expect(sheet).toContain('<hyperlink ref="A6" location="\'Budget\'!B2"');
    expect(sheet).toContain('sqref="C4:C5"><formula1>"åtgärda,godta"</formula1>');
    expect(sheet).toContain('<pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/>');
    expect(sheet).toContain('<pageSetup paperSize="9" scale="100" orientation="landscape"/>');
  });

  it('finds no error with the Open XML SDK validator that the input did not have', () => {
    expect(validationErrors(write(fixture()))).toEqual(validationErrors(fixture()));
    expect(validationErrors(fixture())).toEqual([]);
  });
});

describe('a second writing', () => {
  const once = write(fixture());

  it('of the same plans gives the same bytes', () => {
    expect(write(once)).toEqual(once);
    expect(write(fixture())).toEqual(once);
  });

  it('rewrites the sheet in place and uses its styles again', () => {
    const cells = [{ row: 0, column: 0, style: 'amount' as const, content: number('17') }];
    const again = partsOf(write(once, [equityPlan({ cells, names: [], choices: [] })]));
    const first = partsOf(once);
    const changed = Object.keys(again).filter((name) => again[name] !== first[name]);
    expect(changed).toEqual([WORKBOOK, NEW_SHEET].filter((name) => name in again));
    expect(again[NEW_SHEET]).toContain('<v>17</v></c></row></sheetData><pageMargins');
    expect(again[WORKBOOK]).not.toContain('Tertial_EgetKapital_2019');
    expect(again[WORKBOOK]).toContain('sheetId="8"');
  });

  it('keeps the name, the place and the chart that the user gave the sheet', () => {
    const renamed = edited(once, {
      [WORKBOOK]: (part) =>
        part.replaceAll("'Tertial Eget kapital'", 'Kapital').replace('name="Tertial Eget kapital"', 'name="Kapital"'),
      [NEW_SHEET]: (part) =>
        part
          .replace('<dimension', '<sheetPr><tabColor rgb="FF00FF00"/></sheetPr><dimension')
          .replace('</worksheet>', '<extLst><ext uri="{x}"/></extLst></worksheet>'),
    });
    const again = partsOf(write(renamed, [equityPlan({ name: 'Kapital' })]));
    expect(again[WORKBOOK]).toContain('<sheet name="Kapital" sheetId="8" r:id="rId10"/>');
    expect(again[WORKBOOK]!.match(/<sheet /g)).toHaveLength(3);
    expect(again[WORKBOOK]).toContain('>Kapital!$B$4</definedName>');
    expect(again[NEW_SHEET]).toContain('<tabColor rgb="FF00FF00"/>');
    expect(again[NEW_SHEET]).toContain('<ext uri="{x}"/>');
  });

  it("takes a plan that is not named as its sheet for a programmer's error", () => {
    expect(() => write(once, [equityPlan({ name: 'Kapital' })])).toThrow('is not named as');
  });

  it('adds another plan beside it', () => {
    const overview = equityPlan({ key: 'overview', name: 'Tertial Översikt', names: [] });
    const both = write(once, [overview, equityPlan()]);
    expect(partsOf(both)[WORKBOOK]).toContain('localSheetId="3" hidden="1">"overview"');
    expect(write(both, [overview, equityPlan()])).toEqual(both);
    expect(validationErrors(both)).toEqual([]);
  });

  it('drops a calculation chain that lists the sheet, and only then', () => {
    const chain = (sheetId: number) =>
      `<calcChain xmlns="${MAIN}"><c r="B4" i="1"/><c r="B5" i="${sheetId}"/><c r="B6"/></calcChain>`;
    const withChain = (sheetId: number) =>
      edited(
        once,
        {
          [CONTENT_TYPES]: (part) =>
            part.replace(
              '</Types>',
              '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>',
            ),
          [RELATIONSHIPS]: (part) =>
            part.replace(
              '</Relationships>',
              '<Relationship Id="rId77" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
            ),
        },
        { 'xl/calcChain.xml': chain(sheetId) },
      );
    expect(partsOf(write(withChain(7)))['xl/calcChain.xml']).toBe(chain(7));
    const dropped = partsOf(write(withChain(8)));
    expect(dropped).not.toHaveProperty(['xl/calcChain.xml']);
    expect(dropped[CONTENT_TYPES]).not.toContain('calcChain');
    expect(dropped[RELATIONSHIPS]).not.toContain('calcChain');
  });
});

describe('names and sheets of the user', () => {
  it('are left alone: a sheet without the marker is no place to write', () => {
    const taken = fixture({
      [WORKBOOK]: (part) => part.replace('Anteckningar', 'tertial eget kapital'),
    });
    expect(() => write(taken)).toThrow('is taken by a sheet without the marker');
  });

  it('are left alone: a name that refers to a sheet of the user is not moved', () => {
    const name = '<definedName name="tertial_egetkapital_2019">Budget!$B$9</definedName>';
    const input = fixture({
      [WORKBOOK]: (part) => part.replace('</definedNames>', `${name}</definedNames>`),
    });
    const written = partsOf(write(input))[WORKBOOK]!;
    expect(written).toContain(name);
    expect(written).not.toContain('Tertial_EgetKapital_2019');
  });

  it('are left alone: a table keeps its name, which is a name of the workbook too', () => {
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';
    const input = fixture(
      {
        [CONTENT_TYPES]: (part) =>
          part.replace('</Types>', `<Override PartName="/xl/tables/table1.xml" ContentType="${type}"/></Types>`),
      },
      {
        'xl/tables/table1.xml': `<table xmlns="${MAIN}" id="1" name="a" displayName="TERTIAL_egetkapital_2019" ref="A1:B3"/>`,
      },
    );
    const names = [
      { name: 'Tertial_EgetKapital_2019', cell: { row: 3, column: 1 } },
      { name: 'Tertial_EgetKapital_2020', cell: { row: 3, column: 1 } },
    ];
    const written = partsOf(write(input, [equityPlan({ names })]))[WORKBOOK]!;
    expect(written).not.toContain('Tertial_EgetKapital_2019');
    expect(written).toContain('Tertial_EgetKapital_2020');
  });

  it('are left alone: a copy of a written sheet does not take its place', () => {
    const copied = edited(write(fixture()), {
      [WORKBOOK]: (part) =>
        part
          .replace('name="Anteckningar"', 'name="Tertial Eget kapital (2)"')
          .replace(
            '</definedNames>',
            '<definedName name="Tertial_Blad" localSheetId="1" hidden="1">"equity"</definedName></definedNames>',
          ),
    });
    const again = partsOf(write(copied));
    expect(again['xl/worksheets/sheet2.xml']).toBe(partsOf(fixture())['xl/worksheets/sheet2.xml']);
  });
});

describe('workbooks as other programs save them', () => {
  const prefixed = (part: string): string =>
    part
      .replace('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>', '\ufeff<?xml version="1.0"?>')
      .replaceAll(/<(\/?)(?=[a-zA-Z])/g, '<$1x:')
      .replace('xmlns=', 'xmlns:x=')
      .replaceAll(/="([^"']*)"/g, "='$1'");
  const strict = (part: string): string =>
    part
      .replaceAll(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
      .replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        'http://purl.oclc.org/ooxml/officeDocument/relationships',
      );
  const everywhere = (change: (part: string) => string) =>
    Object.fromEntries(
      Object.keys(partsOf(fixture()))
        .filter((name) => /^(xl\/(workbook|styles|worksheets\/)|.*rels$)/.test(name))
        .map((name) => [name, change]),
    );

  it('with prefixes, single quotes and byte order marks', () => {
    const input = fixture(Object.fromEntries([...CHANGED, 'xl/worksheets/sheet1.xml'].map((name) => [name, prefixed])));
    const written = write(input);
    expect(partsOf(written)[WORKBOOK]).toContain('<x:sheet name="Tertial Eget kapital"');
    expect(partsOf(written)[STYLES]).toContain('<x:numFmts count="3">');
    expect([...unzipSync(written)[WORKBOOK]!.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(write(written)).toEqual(written);
    expect(validationErrors(written)).toEqual(validationErrors(input));
  });

  it('as strict OOXML', () => {
    const input = fixture(everywhere(strict));
    const written = write(input);
    expect(partsOf(written)[NEW_SHEET]).toContain('http://purl.oclc.org/ooxml/spreadsheetml/main');
    expect(partsOf(written)[RELATIONSHIPS]).toContain(
      'Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="worksheets/sheet3.xml"',
    );
    expect(write(written)).toEqual(written);
    expect(validationErrors(written)).toEqual(validationErrors(input));
  });

  it('without styles, which then get the name that some programs look for', () => {
    const written = write(unstyled());
    const styles = partsOf(written)[STYLES]!;
    expect(partsOf(written)[RELATIONSHIPS]).toContain('Target="styles.xml"');
    expect(styles).toContain('<cellXfs count="');
    expect(styles).toContain('"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>');
    expect(write(written)).toEqual(written);
    expect(validationErrors(written).filter((error) => !error.includes('dxfId'))).toEqual([]);
  });

  it('with a styles part that nothing refers to, which stays as it is', () => {
    const loose = edited(unstyled(), {}, { [STYLES]: '<styleSheet/>' });
    const written = partsOf(write(loose));
    expect(written[STYLES]).toBe('<styleSheet/>');
    expect(written['xl/styles1.xml']).toContain('<cellXfs count="');
  });

  it('with a style sheet without content', () => {
    const input = fixture({
      [STYLES]: () => `<styleSheet xmlns="${MAIN}"/>`,
      'xl/worksheets/sheet1.xml': (part) => part.replace(' s="1"', ''),
    });
    const written = write(input);
    expect(partsOf(written)[STYLES]).toMatch(/^<styleSheet xmlns="[^"]+"><numFmts .*<\/cellXfs><\/styleSheet>$/);
    expect(write(written)).toEqual(written);
  });

  const little = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
  const big = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16());
  it.each([
    ['little-endian', little, '\ufeff'],
    ['big-endian', big, '\ufeff'],
    ['little-endian, unmarked', little, ''],
    ['big-endian, unmarked', big, ''],
  ])('with parts in UTF-16 (%s), which stay so', (_, encode, mark) => {
    const encoded = Object.fromEntries(
      CHANGED.map((name) => [name, encode(mark + partsOf(fixture())[name]!.replace('UTF-8', 'utf-16'))]),
    );
    const written = write(fixture({}, encoded));
    const decoder = new TextDecoder(encode === little ? 'utf-16le' : 'utf-16be', { ignoreBOM: true });
    for (const name of CHANGED) {
      const text = decoder.decode(unzipSync(written)[name]);
      expect(text.startsWith(`${mark}<?xml version="1.0" encoding="utf-16"`)).toBe(true);
    }
    expect(decoder.decode(unzipSync(written)[WORKBOOK])).toContain('<sheet name="Tertial Eget kapital"');
    expect(write(written)).toEqual(written);
  });

  it.each([
    ['empty', '<definedNames/>'],
    ['missing', ''],
  ])('with %s defined names, no recalculation settings and r bound on each sheet', (_, names) => {
    const input = fixture({
      [WORKBOOK]: (part) =>
        part
          .replace(/<definedNames>.*<\/definedNames>/, names)
          .replace(/<calcPr[^>]*>/, '<extLst><ext uri="{x}"/></extLst>')
          .replace(/ xmlns:r="([^"]*)"/, '')
          .replaceAll(' r:id=', ' xmlns:o="http://schemas.openxmlformats.org/officeDocument/2006/relationships" o:id='),
    });
    const written = write(input);
    expect(partsOf(written)[WORKBOOK]).toMatch(
      /<\/sheets><definedNames><definedName.*<\/definedNames><calcPr fullCalcOnLoad="1"\/><extLst>/,
    );
    expect(write(written)).toEqual(written);
    expect(validationErrors(written)).toEqual(validationErrors(input));
  });
});

describe('a workbook with a chart sheet', () => {
  const input = fixture(
    {
      [WORKBOOK]: (part) =>
        part
          .replace('<sheets>', '<sheets><sheet name="Diagram" sheetId="3" r:id="rId20"/>')
          .replace('localSheetId="0"', 'localSheetId="1"'),
      [RELATIONSHIPS]: (part) =>
        part.replace(
          '</Relationships>',
          '<Relationship Id="rId20" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>',
        ),
    },
    { 'xl/chartsheets/sheet1.xml': `<chartsheet xmlns="${MAIN}"><sheetViews/></chartsheet>` },
  );

  it('counts it among the sheets that local names are numbered by', () => {
    const written = write(input);
    expect(partsOf(written)[WORKBOOK]).toContain('name="Tertial_Blad" localSheetId="3" hidden="1"');
    expect(partsOf(written)[WORKBOOK]).toContain('localSheetId="1">Budget!$1:$1');
    expect(write(written)).toEqual(written);
  });

  it('is not taken for a sheet of Tertial’s, whatever names are local to it', () => {
    const marker = '<definedNames><definedName name="Tertial_Blad" localSheetId="0" hidden="1">"equity"</definedName>';
    const parts = { ...partsOf(input), [WORKBOOK]: partsOf(input)[WORKBOOK]!.replace('<definedNames>', marker) };
    const marked = zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strToU8(part)])));
    expect(partsOf(write(marked))[WORKBOOK]).toContain('name="Tertial_Blad" localSheetId="3" hidden="1"');
  });
});

describe('a plan', () => {
  it("with two cells at one address is a programmer's error", () => {
    const cell = { row: 0, column: 0, style: 'text' as const, content: text('a') };
    expect(() => write(fixture(), [equityPlan({ cells: [cell, cell] })])).toThrow('A1');
  });

  it('without cells gives an empty sheet', () => {
    const plan = equityPlan({
      cells: [],
      names: [],
      choices: [],
      charts: [],
      columnWidths: [],
      headerRow: null,
    });
    const written = write(fixture(), [plan]);
    expect(partsOf(written)[NEW_SHEET]).toContain('<sheetData/>');
    expect(validationErrors(written)).toEqual([]);
  });

  it('with hidden columns hides them', () => {
    const written = write(fixture(), [equityPlan({ columnWidths: [10], hiddenColumns: [3] })]);
    expect(partsOf(written)[NEW_SHEET]).toContain(
      '<cols><col min="1" max="1" width="10.7109375" customWidth="1"/><col min="4" max="4" width="9.1409375" hidden="1" customWidth="1"/></cols>',
    );
  });
});

describe('a signed workbook', () => {
  const ORIGIN = 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin';
  const SIGNATURE = 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/signature';
  const OF_PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const TYPE = 'application/vnd.openxmlformats-package.digital-signature';
  const signed = fixture(
    {
      [CONTENT_TYPES]: (part) =>
        part.replace(
          '</Types>',
          `<Default Extension="sigs" ContentType="${TYPE}-origin"/><Override PartName="/_xmlsignatures/sig1.xml" ContentType="${TYPE}-xmlsignature+xml"/></Types>`,
        ),
      '_rels/.rels': (part) =>
        part.replace(
          '</Relationships>',
          `<Relationship Id="rId5" Type="${ORIGIN}" Target="_xmlsignatures/origin.sigs"/></Relationships>`,
        ),
    },
    {
      '_xmlsignatures/origin.sigs': '',
      '_xmlsignatures/_rels/origin.sigs.rels': `<Relationships xmlns="${OF_PACKAGE}"><Relationship Id="rId1" Type="${SIGNATURE}" Target="sig1.xml"/></Relationships>`,
      '_xmlsignatures/sig1.xml': '<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"/>',
    },
  );

  it('loses the signature, which would not hold for what is written', () => {
    const after = partsOf(write(signed));
    expect(Object.keys(after).filter((name) => name.startsWith('_xmlsignatures'))).toEqual([]);
    expect(after['_rels/.rels']).toBe(partsOf(fixture())['_rels/.rels']);
    expect(after[CONTENT_TYPES]).not.toContain('sig1.xml');
    expect(validationErrors(write(signed))).toEqual([]);
  });

  it('and one whose structure is protected say so', () => {
    const locked = fixture({
      [WORKBOOK]: (part) => part.replace('<bookViews>', '<workbookProtection lockStructure="1"/><bookViews>'),
    });
    const windows = fixture({
      [WORKBOOK]: (part) => part.replace('<bookViews>', '<workbookProtection lockWindows="1"/><bookViews>'),
    });
    const reported = [signed, locked, windows, fixture(), write(signed), write(locked)].map((bytes) =>
      openXlsx(bytes).safeguards(),
    );
    expect(reported).toEqual([['signature'], ['structure'], [], [], [], ['structure']]);
  });
});
