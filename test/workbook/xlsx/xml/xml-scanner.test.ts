import { describe, expect, it } from '@jest/globals';
import { strToU8 } from 'fflate';
import fc from '../../../samples/fast-check';
import { scan, scanBySaxes, scanBytes } from './events';

describe('the XML scanner', () => {
  it.each([
    ['elements, without their prefixes', '<x:a><b/></x:a>', ['<a>', '<b>', '</b>', '</a>']],
    ['attributes in either quotes', `<a x="1" y='"2"' z = "3>"/>`, ['<a x="1" y="\\"2\\"" z="3>">', '</a>']],
    ['names beyond ASCII', '<åå.ä-1 ö="1"/>', ['<åå.ä-1 ö="1">', '</åå.ä-1>']],
    ['text and references', '<a>1 &lt; 2 &amp; &#229;&#xE5;</a>', ['<a>', '"1 < 2 & åå"', '</a>']],
    ['references in attributes', '<a x="&quot;&#10;&gt;"/>', ['<a x="\\"\\n>">', '</a>']],
    ['line ends in attributes as blanks', '<a x="1\n2\t3"/>', ['<a x="1 2 3">', '</a>']],
    ['CDATA', '<a>x<![CDATA[<b>&amp;]]]]>y</a>', ['<a>', '"x<b>&amp;]]y"', '</a>']],
    [
      'no comments or instructions',
      '<?xml version="1.0"?><!-- a > b --><a>1<!-- x --><?b c?>2</a> <!-- z -->',
      ['<a>', '"12"', '</a>'],
    ],
    ['tags with blanks in them', '<a\n x="1" ><b /></a >', ['<a x="1">', '<b>', '</b>', '</a>']],
  ])('gives %s', (_, text, events) => {
    expect(scan([text])).toEqual(events);
    expect(scan(text)).toEqual(events);
  });

  it.each([
    ['a document type', '<!DOCTYPE a><a/>'],
    ['entities, as in a billion laughs', '<!DOCTYPE a [<!ENTITY b "c"><!ENTITY d "&b;&b;">]><a>&d;</a>'],
    ['an entity that is not declared', '<a>&b;</a>'],
    ['an entity in an attribute that nobody asks for', '<a x="&b;"/>'],
    ['an entity named as what every object has', '<a>&constructor;</a>'],
    ['a lone ampersand', '<a>1 & 2</a>'],
    ['a reference to half a character', '<a>&#xD800;</a>'],
    ['a reference to a character that XML does not know', '<a>&#0;</a>'],
    ['a reference to a character beyond all', '<a>&#x110000;</a>'],
    ['a control character', '<a>\u0001</a>'],
    ['no element', ' '],
    ['nothing', ''],
    ['two roots', '<a/><b/>'],
    ['text before the root', 'x<a/>'],
    ['text after the root', '<a/>x'],
    ['CDATA after the root', '<a/><![CDATA[x]]>'],
    ['an element without end', '<a><b></a>'],
    ['an element closed by another prefix', '<x:a></y:a>'],
    ['an end without beginning', '</a>'],
    ['a tag without end', '<a><b'],
    ['an attribute without value', '<a x/>'],
    ['an attribute without quotes', '<a x=1/>'],
    ['attributes that touch', '<a x="1"y="2"/>'],
    ['an attribute twice', '<a x="1" x="2"/>'],
    ['a tag in an attribute', '<a x="<b>"/>'],
    ['a name that begins with a digit', '<1a/>'],
    ['a tag without name', '<a>< b/></a>'],
    ['a slash astray', '<a / ></a>'],
    ['an end of CDATA in text', '<a>]]></a>'],
    ['two dashes in a comment', '<a><!-- -- --></a>'],
    ['a comment without end', '<a/><!-- '],
    ['an instruction without name', '<a><? ?></a>'],
    ['an instruction with more than its name', '<a><?b& ?></a>'],
    ['an instruction without end', '<a/><?b'],
    ['CDATA without end', '<a><![CDATA[</a>'],
    [
      'more attributes than any element has',
      `<a ${Array.from({ length: 65 }, (_, index) => `x${index}=""`).join(' ')}/>`,
    ],
    ['elements far too deep', '<a>'.repeat(501) + '</a>'.repeat(501)],
  ])('refuses %s', (_, text) => {
    expect(scanBytes(strToU8(text))).toBeNull();
    expect(scanBytes(strToU8(text), 1)).toBeNull();
  });

  it('waits no longer than a million characters for the end of a tag or a text', () => {
    const long = 'x'.repeat(400_000);
    for (const start of ['<a>', '<a x="', '<a><!--', '<a><![CDATA[', '<a><?b ']) {
      expect(() => scan([start, long])).not.toThrow();
      expect(scan([start, long, long, long])).toBeNull();
    }
    expect(scanBytes(strToU8(`<a>${long}${long}${long}</a>`), 300_000)).toBeNull();
  });
});

const blank = fc.constantFrom('', ' ', '\n', '\r\n', '\t ');
const name = fc.stringMatching(/^[a-zA-Z_å][\w.-]{0,3}$/);
const words = fc.string({
  unit: fc.constantFrom('a', 'é', '😀', ' ', '\n', '\r', '\t', '&amp;', '&#233;', ']', '"'),
  maxLength: 6,
});
const attribute = fc.tuple(blank, name, blank, words).map(([before, key, about, value]) => {
  return ` ${before}${key}${about}=${about}'>${value}'`;
});
const attributes = fc.uniqueArray(attribute, { selector: (text) => text.split('=')[0]!.trim(), maxLength: 3 });
const aside = fc.oneof(
  fc.constantFrom('<!-- a > -->', '<?a b?>', '<![CDATA[<&>]]>', '<![CDATA[]]>'),
  words.filter((text) => !text.includes(']]')),
);
const { element } = fc.letrec<{ element: string }>((tie) => ({
  element: fc
    .tuple(name, attributes, blank, fc.array(fc.oneof({ depthSize: 'small' }, aside, tie('element')), { maxLength: 4 }))
    .map(([tag, each, space, content]) =>
      content.length === 0
        ? `<${tag}${each.join('')}${space}/>`
        : `<${tag}${each.join('')}${space}>${content.join('')}</${tag}${space}>`,
    ),
}));

describe('the XML scanner and saxes', () => {
  it('give the same of any document, however its bytes are cut', () => {
    fc.assert(
      fc.property(element, fc.integer({ min: 1, max: 40 }), (text, size) => {
        const reported = scanBySaxes(text);
        expect(reported).not.toBeNull();
        expect(scanBytes(strToU8(text))).toEqual(reported);
        expect(scanBytes(strToU8(text), size)).toEqual(reported);
      }),
      { numRuns: 300 },
    );
  });

  it('agree on a document with a character gone, doubled or changed', () => {
    const changed = fc.tuple(
      element,
      fc.nat(),
      fc.constantFrom('', '<', '>', '&', '"', "'", '/', '=', '!', ';', 'x', ' '),
    );
    fc.assert(
      fc.property(changed, ([text, place, put]) => {
        const at = place % text.length;
        const damaged = text.slice(0, at) + put + text.slice(at + 1);
        // Half of a character is no text.
        fc.pre(!/[\ud800-\udfff]/u.test(damaged));
        expect(scanBytes(strToU8(damaged))).toEqual(scanBySaxes(damaged));
      }),
      { numRuns: 500 },
    );
  });
});
