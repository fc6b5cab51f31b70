import { describe, expect, it } from '@jest/globals';
import type { StyleName } from '../../../../../src/core/port/style';
import { cellStyles } from '../../../../../src/workbook/looks/cell-style';
import { editStyles } from '../../../../../src/workbook/xlsx/write/styles/edit-styles';
import { LOOKS } from '../../../../../src/workbook/looks/look';
import { equityPlan, fixture, MAIN, number, partsOf, text } from '../fixture';

const STYLES = partsOf(fixture())['xl/styles.xml']!;
const plain = (name: StyleName) => ({ name, quoted: false, overNumbers: false });
const edit = (styles: string, ...names: StyleName[]) =>
  editStyles({ name: 'xl/styles.xml', text: styles }, names.map(plain));
const ALL = Object.keys(LOOKS) as StyleName[];

describe('editStyles', () => {
  it('adds nothing for styles that are there', () => {
    // In a font of 10 points what is one smaller and what is two are both 9, the least.
    const once = edit(STYLES.replace('<sz val="10"/>', '<sz val="11"/>'), ...ALL);
    const twice = edit(once.text, ...ALL);
    expect(twice.text).toBe(once.text);
    expect(twice.indexes).toEqual(once.indexes);
    expect(new Set(once.indexes.values()).size).toBe(ALL.length);
  });

  it('knows its styles again when another program has left out what goes without saying', () => {
    const once = edit(STYLES, 'amount', 'heading');
    const saved = once.text.replaceAll(/ (apply\w+|xfId)="\d"/g, '');
    expect(edit(saved, 'amount', 'heading')).toEqual({ ...once, text: saved });
  });

  it('never moves a style of the user', () => {
    const { text: styles, indexes } = edit(STYLES, 'amount');
    expect(styles).toContain('applyNumberFormat="1"/><xf numFmtId="171"');
    expect(indexes.get('amount')).toBe(2);
  });

  it('uses a number format that the workbook lists, and an id that none has', () => {
    const listed = STYLES.replace('0.0&quot; tkr&quot;', 'yyyy-mm-dd').replace(
      '</numFmts>',
      '<numFmt numFmtId="200" formatCode="yyyy-mm-dd"/></numFmts>',
    );
    const styles = edit(listed, 'date', 'amount').text;
    expect(styles.match(/yyyy-mm-dd/g)).toHaveLength(2);
    expect(styles).toContain('<numFmt numFmtId="201" formatCode="#,##0;&quot;−&quot;#,##0;0"/>');
  });

  it('rests on the font of the style Normal, whatever that is called, rather than on that of the first cell format', () => {
    const sheet = `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="9"/><name val="Verdana"/></font><font><sz val="14"/><name val="Arial"/></font></fonts><fills/><borders/><cellStyleXfs count="1"><xf fontId="1"/></cellStyleXfs><cellXfs count="1"><xf fontId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Standard" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
    const { text: styles, font } = edit(sheet, 'title');
    expect(font).toEqual({ name: 'Arial', size: 14 });
    expect(styles).toContain(`<sz val="${14 + LOOKS.title.larger!}"/>`);
  });

  it.each([
    [8, 8],
    [10, 9],
    [11, 9],
    [14, 12],
  ])('makes a note in a font of %i points %i: none below nine, or smaller than the workbook’s own', (own, size) => {
    const styles = edit(STYLES.replace('<sz val="10"/>', `<sz val="${own}"/>`), 'note').text;
    expect(styles).toContain(`<sz val="${size}"/><color rgb="FF595959"/>`);
  });

  it('shows a negative amount with a minus, and neither red nor dark where it is bad', () => {
    const styles = edit(STYLES, ...ALL).text;
    expect(styles).not.toContain('[Red]');
    expect(styles).toContain('formatCode="+#,##0;&quot;−&quot;#,##0;0"');
  });

  it('gives an empty style sheet the entries that a standard cell needs first', () => {
    const { text: styles, indexes } = edit(`<styleSheet xmlns="${MAIN}"></styleSheet>`, 'amount');
    expect(indexes.get('amount')).toBe(1);
    expect(styles).toMatch(
      /<numFmts.*<fonts.*<fills count="2">.*gray125.*<borders.*<cellStyleXfs.*<cellXfs count="2">/,
    );
  });
});

describe('cellStyles', () => {
  it('quotes text that would be a formula if it were typed in, and only text', () => {
    const cells = [
      { row: 0, column: 0, style: 'text' as const, content: text('=A1') },
      { row: 1, column: 0, style: 'text' as const, content: text('A1=') },
      { row: 2, column: 0, style: 'amount' as const, content: number('-1') },
    ];
    const styles = cellStyles(equityPlan({ cells }));
    expect(cells.map((cell) => styles.get(cell)!.quoted)).toEqual([true, false, false]);
  });

  it('puts a heading over numbers to the right', () => {
    const { cells } = equityPlan();
    const styles = cellStyles(equityPlan({ cells }));
    const headings = cells.filter(({ style }) => style === 'heading');
    expect(headings.map((cell) => styles.get(cell)!.overNumbers)).toEqual([false, true, false]);
  });

  it('follows most of what is below a heading: titles of sections and a few words leave numbers numbers', () => {
    const heading = { row: 0, column: 0, style: 'heading' as const, content: text('2024') };
    const below = (['section', 'text', 'amount', 'amountDecimalsTotal'] as const).map((style, index) => ({
      ...{ row: 1 + index, column: 0, style },
      content: style.startsWith('amount') ? number('1') : text('tkr'),
    }));
    const over = (cells: typeof below) =>
      cellStyles(equityPlan({ cells: [heading, ...cells] })).get(heading)!.overNumbers;
    expect([over(below), over(below.slice(0, 3)), over([])]).toEqual([true, false, false]);
  });
});
