import { describe, expect, it } from '@jest/globals';
import { cellDate } from '../../../../src/core/cells/number-format';
import { book, read, readCells, refusal, sheetOf, workbook, worksheet } from './book';

const strings = (...each: readonly string[]) => ({
  'xl/sharedStrings.xml': `<sst>${each.map((text) => `<si>${text}</si>`).join('')}</sst>`,
});
const styles = (content: string) => ({ 'xl/styles.xml': `<styleSheet>${content}</styleSheet>` });

describe('a cell', () => {
  it.each([
    ['a number', '<c r="A1"><v>-12.5</v></c>', -12.5],
    ['a number with an exponent', '<c r="A1"><v>1.5E-3</v></c>', 0.0015],
    ['a number with blanks about it', '<c r="A1"><v> 7\n</v></c>', 7],
    ['a number that is none', '<c r="A1"><v>tolv</v></c>', 'tolv'],
    ['a truth', '<c r="A1" t="b"><v>1</v></c>', true],
    ['an untruth', '<c r="A1" t="b"><v>0</v></c>', false],
    ['an error', '<c r="A1" t="e"><v>#DIV/0!</v></c>', { error: '#DIV/0!' }],
    ['an error in Swedish', '<c r="A1" t="e"><v>#SAKNAS!</v></c>', { error: '#N/A' }],
    ['a text that is the word for one', '<c r="A1" t="inlineStr"><is><t>#SAKNAS!</t></is></c>', '#SAKNAS!'],
    ['the text of a formula', '<c r="A1" t="str"><f>B1&amp;""</f><v>a &lt; b</v></c>', 'a < b'],
    ['the empty text of a formula', '<c r="A1" t="str"><f>B1&amp;""</f></c>', ''],
    ['text of its own', '<c r="A1" t="inlineStr"><is><t>Budget</t></is></c>', 'Budget'],
    [
      'rich text of its own',
      '<c r="A1" t="inlineStr"><is><r><t>Bud</t></r><r><rPr><b/></rPr><t>get</t></r></is></c>',
      'Budget',
    ],
    ['text in CDATA', '<c r="A1" t="inlineStr"><is><t>1 <![CDATA[< 2 & 3]]> > 2</t></is></c>', '1 < 2 & 3 > 2'],
    ['a number in CDATA', '<c r="A1"><v><![CDATA[12]]></v></c>', 12],
    ['a number that a comment divides', '<c r="A1"><v>1<!-- 9 -->2</v></c>', 12],
    ['a number told twice', '<c r="A1"><v>2000</v><is><t>2000</t></is></c>', 2000],
    ['text told twice', '<c r="A1" t="inlineStr"><v>1.0</v><is><t>1.</t></is></c>', '1.'],
    ['text of its own where a value is told', '<c r="A1" t="inlineStr"><v>Budget</v></c>', 'Budget'],
    ['a value where text of its own is told', '<c r="A1"><is><t>12</t></is></c>', 12],
    ['nothing but a style', '<c r="A1" s="1"/>', null],
    ['a formula never calculated', '<c r="A1"><f>B1+1</f></c>', null],
  ])('holds %s', async (_, cell, value) => {
    expect((await readCells(cell)).value(0, 0)).toEqual(value);
  });

  it('holds the shared string that it points at', async () => {
    const grid = await readCells('<c r="A1" t="s"><v>1</v></c>', strings('<t>noll</t>', '<t>ett</t>'));
    expect(grid.value(0, 0)).toBe('ett');
  });

  it.each([
    ['rich text joined', '<r><t>Bud</t></r><r><rPr><b/></rPr><t xml:space="preserve">get </t></r>', 'Budget '],
    ['without reading aids', '<t>予算</t><rPh sb="0" eb="2"><t>よさん</t></rPh><phoneticPr fontId="1"/>', '予算'],
    ['with the blanks that it keeps', '<t xml:space="preserve">  två\n rader </t>', '  två\n rader '],
    ['with its escapes undone', '<t>rad_x000D_ett _x005F_x000D_ _x00e5_</t>', 'rad\rett _x000D_ å'],
    ['with its line ends as line feeds', '<t>ett\r\ntvå\rtre</t>', 'ett\ntvå\ntre'],
    ['with its references resolved', '<t>&lt;&amp;&gt;&quot;&apos;&#229;&#xE5;&#x1F600;</t>', '<&>"\'åå😀'],
  ])('holds a shared string, %s', async (_, string, value) => {
    expect((await readCells('<c r="A1" t="s"><v>0</v></c>', strings(string))).value(0, 0)).toBe(value);
  });

  it('is refused if it points at a shared string that the file does not have', async () => {
    const cell = { 'xl/worksheets/sheet1.xml': sheetOf('<c r="A1" t="s"><v>0</v></c>') };
    expect(await refusal(book(cell))).toMatch(/^Bladet Blad hänvisar till en text som saknas i filen/);
    expect(await refusal(book({ ...cell, ...strings() }))).toMatch(/saknas i filen/);
  });

  it('can be read without shared strings and styles', async () => {
    const grid = await readCells('<c r="A1" s="4"><v>1</v></c>');
    expect([grid.value(0, 0), grid.numberFormat(0, 0)]).toEqual([1, 'General']);
  });
});

describe('a date', () => {
  const dates = styles('<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>');
  const year1904 = {
    'xl/workbook.xml': workbook(
      '<workbookPr date1904="1"/><sheets><sheet name="Blad" sheetId="1" r:id="rId1"/></sheets>',
    ),
  };

  it('is known by its style, in either system', async () => {
    const in1900 = await readCells('<c r="A1" s="1"><v>43466</v></c>', dates);
    const in1904 = await readCells('<c r="A1" s="1"><v>42004</v></c>', { ...dates, ...year1904 });
    expect([cellDate(in1900, 0, 0), cellDate(in1904, 0, 0)]).toEqual(['2019-01-01', '2019-01-01']);
  });

  it.each([
    ['2019-01-01', 43466, 42004],
    ['2019-01-01T12:00:00', 43466.5, 42004.5],
    ['2019-01-01T06:00:00.000Z', 43466.25, 42004.25],
    ['1900-02-28', 59, -1402],
    ['1900-03-01', 61, -1401],
    ['1 januari', '1 januari', '1 januari'],
  ])('in ISO form, %s, is the number that Excel makes of it', async (iso, in1900, in1904) => {
    const cell = `<c r="A1" t="d"><v>${iso}</v></c>`;
    expect((await readCells(cell)).value(0, 0)).toBe(in1900);
    expect((await readCells(cell, year1904)).value(0, 0)).toBe(in1904);
  });

  it('keeps its system where an extension has properties of the same name', async () => {
    const extended = year1904['xl/workbook.xml'].replace(
      '</workbook>',
      '<extLst><ext><x15:workbookPr chartTrackingRefBase="1"/></ext></extLst></workbook>',
    );
    expect((await read({ 'xl/workbook.xml': extended })).sheets[0]!.grid.date1904).toBe(true);
  });
});

describe('a number format', () => {
  it('is the custom one, the built-in one or General', async () => {
    const grid = await readCells(
      '<c r="A1" s="0"><v>1</v></c><c r="B1" s="1"><v>1</v></c><c r="C1" s="2"><v>1</v></c>',
      {
        ...styles(
          '<numFmts><numFmt numFmtId="170" formatCode="0.0&quot; tkr&quot;"/></numFmts><cellXfs><xf numFmtId="170"/><xf numFmtId="10"/><xf/></cellXfs>',
        ),
      },
    );
    expect([0, 1, 2].map((column) => grid.numberFormat(0, column))).toEqual(['0.0" tkr"', '0.00%', 'General']);
  });

  it('is not taken from conditional formats or named styles', async () => {
    const grid = await readCells('<c r="A1" s="0"><v>1</v></c>', {
      ...styles(
        '<numFmts><numFmt numFmtId="170" formatCode="yyyy"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="170"/></cellXfs><dxfs><dxf><numFmt numFmtId="170" formatCode="0"/></dxf></dxfs>',
      ),
    });
    expect(grid.numberFormat(0, 0)).toBe('yyyy');
  });
});

describe('the place of a cell', () => {
  const readRows = async (rows: string) =>
    (await read({ 'xl/worksheets/sheet1.xml': worksheet(`<sheetData>${rows}</sheetData>`) })).sheets[0]!.grid;

  it('follows on from the one before where it is left out', async () => {
    const grid = await readRows(
      '<row><c><v>1</v></c><c r="C1"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row><row r="9"><c><v>6</v></c></row>',
    );
    expect([grid.value(0, 0), grid.value(0, 1), grid.value(0, 2), grid.value(0, 3)]).toEqual([1, null, 3, 4]);
    expect([grid.value(1, 0), grid.value(8, 0)]).toEqual([5, 6]);
  });

  it('may come in any order', async () => {
    const grid = await readRows(
      '<row r="2"><c r="B2"><f>1+1</f><v>22</v></c><c r="A2"><v>21</v></c></row><row r="1"><c r="A1" t="str"><v>a</v></c></row>',
    );
    expect([grid.value(0, 0), grid.value(1, 0), grid.value(1, 1), grid.formula(1, 1)]).toEqual(['a', 21, 22, '1+1']);
    expect(grid.formula(1, 0)).toBeNull();
    expect(grid.usedRange).toEqual({ first: { row: 0, column: 0 }, last: { row: 1, column: 1 } });
  });

  it('holds the last of cells that are there twice', async () => {
    const grid = await readRows('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="A1"><v>3</v></c></row>');
    expect([grid.value(0, 0), grid.value(0, 1)]).toEqual([3, 2]);
  });

  it('may be the last one of a sheet, at the price of one cell', async () => {
    const grid = await readRows('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>');
    expect(grid.value(1_048_575, 16_383)).toBe(1);
    expect(grid.usedRange).toEqual({
      first: { row: 1_048_575, column: 16_383 },
      last: { row: 1_048_575, column: 16_383 },
    });
    expect([grid.value(1_048_575, 16_384), grid.value(1_048_576, 0), grid.value(0, -1)]).toEqual([null, null, null]);
  });

  it.each([
    '<row r="1"><c r="ZZZ99999999"><v>1</v></c></row>',
    '<row r="1"><c r="XFE1"><v>1</v></c></row>',
    '<row r="1"><c r="A1048577"><v>1</v></c></row>',
    '<row r="1"><c r="A0"><v>1</v></c></row>',
    '<row r="1"><c r="1A"><v>1</v></c></row>',
    '<row r="1"><c r="XFD1"/><c/></row>',
    '<row r="1000000000"><c><v>1</v></c></row>',
    '<row r="1.5"/>',
    '<row r="0"/>',
    '<row r="1048576"/><row/>',
    '<c><v>1</v></c>',
  ])('is refused where no sheet has it: %s', async (rows) => {
    const parts = { 'xl/worksheets/sheet1.xml': worksheet(`<sheetData>${rows}</sheetData>`) };
    expect(await refusal(book(parts))).toMatch(/^Bladet Blad har en cell utanför de rader och kolumner som finns/);
  });

  it('has no part in how large the sheet is', async () => {
    const grid = await readCells('', {
      'xl/worksheets/sheet1.xml': worksheet('<dimension ref="A1:XFD1048576"/><sheetData/>'),
    });
    expect(grid.usedRange).toBeNull();
  });
});
