import { describe, expect, it } from '@jest/globals';
import { strToU8 } from 'fflate';
import { book, read, refusal, relationship, relationships, sheetOf, workbook, worksheet } from './book';

const ONE = sheetOf('<c r="A1"><v>1</v></c>');
const sheet = (name: string, id: number, more = '') => `<sheet name="${name}" sheetId="${id}" r:id="rId${id}"${more}/>`;
/** A workbook of these sheet elements; every sheet has 1 in its first cell. */
function bookOf(sheets: readonly string[], names = '') {
  const targets = sheets.map((_, index) =>
    relationship(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`),
  );
  return {
    'xl/workbook.xml': workbook(`<sheets>${sheets.join('')}</sheets>${names}`),
    'xl/_rels/workbook.xml.rels': relationships(...targets),
    ...Object.fromEntries(sheets.map((_, index) => [`xl/worksheets/sheet${index + 1}.xml`, ONE])),
  };
}

describe('a sheet', () => {
  it('is visible, hidden or very hidden', async () => {
    const sheets = [sheet('A', 1), sheet('B', 2, ' state="hidden"'), sheet('C', 3, ' state="veryHidden"')];
    const content = await read(bookOf(sheets));
    expect(content.sheets.map(({ grid }) => [grid.name, grid.state])).toEqual([
      ['A', 'visible'],
      ['B', 'hidden'],
      ['C', 'veryHidden'],
    ]);
  });

  it('gives its merges', async () => {
    const { sheets } = await read({
      'xl/worksheets/sheet1.xml': worksheet(
        '<sheetData><row r="2"/><row><c><v>1</v></c></row><row/></sheetData>' +
          '<mergeCells><mergeCell ref="A1:C2"/><mergeCell ref="#REF!"/><mergeCell ref="A1:ZZZ9"/></mergeCells>',
      ),
    });
    const { grid } = sheets[0]!;
    expect(grid.merges).toEqual([{ first: { row: 0, column: 0 }, last: { row: 1, column: 2 } }]);
  });

  it('is not misled by the rows, columns and cells of drawings and extensions', async () => {
    const { sheets } = await read({
      'xl/worksheets/sheet1.xml': worksheet(
        '<sheetData><row r="1048576"><c><v>1</v></c></row></sheetData>' +
          '<controls><anchor><xdr:col>1</xdr:col><xdr:row>4</xdr:row></anchor></controls>' +
          '<extLst><ext><col min="1" max="9" hidden="1"/><row hidden="1"/><c r="A1"><v>9</v></c></ext></extLst>',
      ),
    });
    const { grid } = sheets[0]!;
    expect(grid.value(0, 0)).toBeNull();
  });

  it('of charts or a dialog is passed by, but counts among the sheets', async () => {
    const parts = bookOf(
      [sheet('Diagram', 1), sheet('Budget', 2), sheet('Dialog', 3)],
      '<definedNames><definedName name="Andel" localSheetId="1">Budget!$B$2</definedName></definedNames>',
    );
    const content = await read({
      ...parts,
      'xl/_rels/workbook.xml.rels': relationships(
        relationship('rId1', 'chartsheet', 'chartsheets/sheet1.xml'),
        relationship('rId2', 'worksheet', 'worksheets/sheet2.xml'),
        relationship('rId3', 'dialogsheet', 'dialogsheets/sheet1.xml'),
      ),
      'xl/chartsheets/sheet1.xml': '<chartsheet/>',
      'xl/dialogsheets/sheet1.xml': '<dialogsheet/>',
    });
    expect(content.sheets.map(({ grid }) => grid.name)).toEqual(['Budget']);
    expect(content.names[0]?.sheet).toBe('Budget');
    expect(content.unreadSheets).toEqual([
      { name: 'Diagram', kind: 'chart' },
      { name: 'Dialog', kind: 'dialog' },
    ]);
  });

  it.each([
    ['http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet', 'macro'],
    ['http://schemas.microsoft.com/office/2006/relationships/xlIntlMacrosheet', 'macro'],
    ['http://schemas.microsoft.com/office/2006/relationships/xlWorksheet', 'unknown'],
  ])('with a relationship of the type %s is passed by, and its kind given', async (type, kind) => {
    const parts = bookOf([sheet('Annat', 1), sheet('Budget', 2)]);
    const content = await read({
      ...parts,
      'xl/_rels/workbook.xml.rels': relationships(
        `<Relationship Id="rId1" Type="${type}" Target="worksheets/sheet1.xml"/>`,
        relationship('rId2', 'worksheet', 'worksheets/sheet2.xml'),
      ),
    });
    expect(content.sheets.map(({ grid }) => grid.name)).toEqual(['Budget']);
    expect(content.unreadSheets).toEqual([{ name: 'Annat', kind }]);
  });

  it('without a part of its own, as a module of an older Excel, is passed by, but counts among the sheets', async () => {
    const module = (name: string, id: number, link: string) =>
      `<sheet name="${name}" sheetId="${id}" state="veryHidden"${link}/>`;
    const content = await read(
      bookOf(
        [sheet('Budget', 1), module('Module1', 2, ' r:id=""'), module('Module2', 3, ''), sheet('Utfall', 4)],
        '<definedNames><definedName name="Andel" localSheetId="3">Utfall!$B$2</definedName></definedNames>',
      ),
    );
    expect(content.sheets.map(({ grid }) => grid.name)).toEqual(['Budget', 'Utfall']);
    expect(content.names[0]?.sheet).toBe('Utfall');
    expect(content.unreadSheets).toEqual([
      { name: 'Module1', kind: 'withoutPart' },
      { name: 'Module2', kind: 'withoutPart' },
    ]);
  });

  it.each([
    ['', 'Budget'],
    ['[1]', 'Budget'],
    ['a:b', 'Budget'],
    ['budget', 'Budget'],
  ])('named %j beside %s is refused: no formula could lead to it', async (one, other) => {
    expect(await refusal(book(bookOf([sheet(one, 1), sheet(other, 2)])))).toMatch(
      /^Ett blad heter ”.*byt namn på bladet/,
    );
  });

  it('is refused where it shares its part with another', async () => {
    const parts = bookOf([sheet('A', 1), sheet('B', 1)]);
    expect(await refusal(book(parts))).toMatch(/^Flera blad i filen/);
  });
});

describe('defined names', () => {
  it('are global or local, shown or hidden', async () => {
    const { names } = await read(
      bookOf(
        [sheet('A', 1), sheet('B &amp; C', 2)],
        `<definedNames>
           <definedName name="Andel">A!$A$1</definedName>
           <definedName name="Andel" localSheetId="1" hidden="1">'B &amp; C'!$A$1</definedName>
           <definedName name="Fel" localSheetId="9"><![CDATA["<"]]></definedName>
         </definedNames><extLst><ext><x14:definedNames><x14:definedName name="Ny"/></x14:definedNames></ext></extLst>`,
      ),
    );
    expect(names).toEqual([
      { name: 'Andel', refersTo: 'A!$A$1', sheet: null, hidden: false },
      { name: 'Andel', refersTo: "'B & C'!$A$1", sheet: 'B & C', hidden: true },
      { name: 'Fel', refersTo: '"<"', sheet: null, hidden: false },
    ]);
  });
});

describe('a part', () => {
  const listed = 'xl/_rels/workbook.xml.rels';
  const firstValue = async (parts: Parameters<typeof read>[0]) => (await read(parts)).sheets[0]!.grid.value(0, 0);

  it.each([
    'worksheets/sheet1.xml',
    '/xl/worksheets/sheet1.xml',
    '../xl/./worksheets/sheet1.xml',
    'Worksheets/SHEET1.xml',
  ])('is found at %s', async (target) => {
    const parts = {
      'xl/worksheets/sheet1.xml': ONE,
      [listed]: relationships(relationship('rId1', 'worksheet', target)),
    };
    expect(await firstValue(parts)).toBe(1);
  });

  it('is found where the workbook lies elsewhere', async () => {
    expect(
      await firstValue({
        '_rels/.rels': relationships(relationship('rId1', 'officeDocument', '/bok.xml')),
        'bok.xml': workbook('<sheets><sheet name="Blad" sheetId="1" r:id="rId1"/></sheets>'),
        '_rels/bok.xml.rels': relationships(relationship('rId1', 'worksheet', 'blad.xml')),
        'blad.xml': ONE,
        'xl/workbook.xml': null,
      }),
    ).toBe(1);
  });

  it('is read in the strict dialect, whatever prefixes its elements have', async () => {
    const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    expect(
      await firstValue({
        '_rels/.rels': `<p:Relationships xmlns:p="p"><p:Relationship Id="a" Type="${strict}/officeDocument" Target="xl/workbook.xml"/></p:Relationships>`,
        'xl/workbook.xml': `<x:workbook xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:d="${strict}"><x:sheets><x:sheet name="Blad" sheetId="1" d:id="b"/></x:sheets></x:workbook>`,
        [listed]: `<Relationships><Relationship Id='b' Type='${strict}/worksheet' Target='worksheets/sheet1.xml'/></Relationships>`,
        'xl/worksheets/sheet1.xml':
          '<x:worksheet xmlns:x="x"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>',
      }),
    ).toBe(1);
  });

  it('is read in UTF-8 with a byte order mark, and in UTF-16 in either order, with one or without', async () => {
    const text = sheetOf('<c r="A1" t="inlineStr"><is><t>åäö € 😀</t></is></c>');
    const little = new Uint8Array(Buffer.from(text, 'utf16le'));
    const big = new Uint8Array(Buffer.from(text, 'utf16le').swap16());
    const marked = (mark: readonly number[], bytes: Uint8Array) => Uint8Array.from([...mark, ...bytes]);
    const encoded = [
      marked([0xef, 0xbb, 0xbf], strToU8(text)),
      little,
      big,
      marked([0xff, 0xfe], little),
      marked([0xfe, 0xff], big),
    ];
    for (const part of encoded) {
      expect(await firstValue({ 'xl/worksheets/sheet1.xml': part })).toBe('åäö € 😀');
    }
  });
});
