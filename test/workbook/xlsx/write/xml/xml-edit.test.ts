import { describe, expect, it } from '@jest/globals';
import { parseXml } from '../../../../../src/workbook/xlsx/write/xml/xml-document';
import {
  appendContent,
  applyEdits,
  insertInOrder,
  setAttribute,
} from '../../../../../src/workbook/xlsx/write/xml/xml-edit';

const parse = (text: string, rootName = 'a') => parseXml(text, { partName: 'xl/x.xml', rootName });

describe('parseXml', () => {
  it('knows where each element is, past comments, CDATA, line breaks and wide characters', () => {
    const text = '\ufeff<?xml version="1.0"?>\r\n<a>😀\r\n<!-- <b> --><b x=\'"å>"\'>t<![CDATA[<]]></b\n><c/></a>';
    const { root } = parse(text);
    const [b, c] = root.children;
    expect(text.slice(b!.start, b!.end)).toBe('<b x=\'"å>"\'>t<![CDATA[<]]></b\n>');
    expect(text.slice(b!.contentStart, b!.contentEnd)).toBe('t<![CDATA[<]]>');
    expect(b!.text).toBe('t<');
    expect(text.slice(c!.start, c!.end)).toBe('<c/>');
    expect(text.slice(root.contentEnd)).toBe('</a>');
  });

  it.each(['<a><b></a>', '', '<!DOCTYPE a [<!ENTITY x "y">]><a/>', '<a>&x;</a>', '<b/>'])(
    'refuses %j with a Swedish sentence that names the part',
    (text) => expect(() => parse(text)).toThrow(/xl\/x\.xml .* skadad/),
  );
});

describe('edits', () => {
  it('change only what they cover, in the order given at one place', () => {
    const edits = [
      { start: 2, end: 2, text: 'X' },
      { start: 0, end: 1, text: '' },
      { start: 2, end: 2, text: 'Y' },
    ];
    expect(applyEdits('abc', edits)).toBe('bXYc');
  });

  it("that overlap are a programmer's error", () => {
    const edits = [
      { start: 0, end: 2, text: '' },
      { start: 1, end: 3, text: '' },
    ];
    expect(() => applyEdits('abc', edits)).toThrow(Error);
  });

  it.each([
    ['<x:a/>', '<x:a><b/></x:a>'],
    ['<x:a />', '<x:a ><b/></x:a>'],
    ['<x:a></x:a>', '<x:a><b/></x:a>'],
  ])('append to %s', (inner, expected) => {
    const document = parse(`<r xmlns:x="u">${inner}</r>`, 'r');
    const edit = appendContent(document.root.children[0]!, '<b/>');
    expect(applyEdits(document.text, [edit])).toBe(`<r xmlns:x="u">${expected}</r>`);
  });

  it.each([
    ["<a n='1' xn='2'/>", '<a n="9" xn=\'2\'/>'],
    ['<a xn="n=" n = "1"></a>', '<a xn="n=" n = "9"></a>'],
    ['<a/>', '<a n="9"/>'],
  ])('set an attribute of %s', (text, expected) => {
    const document = parse(text);
    expect(applyEdits(text, [setAttribute(document, document.root, ['n', '9'])])).toBe(expected);
  });

  it('insert a missing child where the schema wants it, past elements that the schema does not name', () => {
    const { text, root } = parse('<a><one/><ext/><three/></a>');
    const order = ['one', 'two', 'three'];
    const insert = (name: string) => applyEdits(text, [insertInOrder(root, { name, xml: '<!>' }, order)]);
    expect(insert('two')).toBe('<a><one/><!><ext/><three/></a>');
    expect(insert('one')).toBe('<a><!><one/><ext/><three/></a>');
  });
});
