import { describe, expect, it } from '@jest/globals';
import fc from '../samples/fast-check';
import { UnusableWorkbook } from '../../src/core/port/unusable-workbook';
import { recalculate } from '../../src/core/recalculate';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings';
import { readCsv } from '../../src/workbook/pxweb/csv';
import { readStatistics } from '../../src/workbook/pxweb/read-statistics';

const utf8 = (text: string) => new TextEncoder().encode(text);
/** The letters of the texts here are alike in Latin-1 and in Windows' own. */
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

const PX = `CHARSET="ANSI";
AXIS-VERSION="2010";
LANGUAGE="sv";
LANGUAGES="sv","en";
TITLE="Helårsekvivalenter efter region, "
"tabellinnehåll och månad";
TITLE[en]="Full-year equivalents";
STUB="region","tabellinnehåll";
HEADING="månad";
VALUES("region")="0001 Alby","0002 Bro; södra";
VALUES[en]("region")="Alby","Bro";
VALUES("tabellinnehåll")="Summa helårsekvivalenter","Folkmängd";
VALUES("månad")="2031M01","2032M01";
DATA=
200 190
1000 1010
400 ".."
3000 3000
;
`;
const CSV = `"region","tabellinnehåll","2031M01","2032M01"
"0001 Alby","Summa helårsekvivalenter",200,190
"0001 Alby","Folkmängd",1000,1010
"0002 Bro; södra","Summa helårsekvivalenter",400,".."
"0002 Bro; södra","Folkmängd",3000,3000
`;
const WIDE =
  `region;Summa helårsekvivalenter 2031M01;Summa helårsekvivalenter 2032M01;Folkmängd 2031M01;Folkmängd 2032M01
0001 Alby;200;190;1000;1010
0002 Bro; 400;..;3000;3000
`.replace('0002 Bro; 400', '"0002 Bro; södra";400');
const STAT = JSON.stringify({
  ...{ version: '2.0', class: 'dataset', label: 'Helårsekvivalenter efter region, månad och tabellinnehåll' },
  ...{ id: ['Region', 'Tid', 'ContentsCode'], size: [2, 2, 2], role: { time: ['Tid'], metric: ['ContentsCode'] } },
  dimension: {
    Region: {
      label: 'region',
      category: { index: { '0002': 1, '0001': 0 }, label: { '0001': 'Alby', '0002': 'Bro; södra' } },
    },
    Tid: { label: 'månad', category: { index: ['2031M01', '2032M01'] } },
    ContentsCode: {
      label: 'tabellinnehåll',
      category: { index: { A: 0, B: 1 }, label: { A: 'Summa helårsekvivalenter', B: 'Folkmängd' } },
    },
  },
  value: [200, 1000, 190, 1010, 400, 3000, null, 3000],
  status: { 6: '..' },
});

/** What is read of a table, as text. */
function shown(bytes: Uint8Array, ending: string): string[] {
  const { documents } = recalculate(readStatistics(bytes, ending), DEFAULT_SETTINGS);
  return documents.flatMap((document) =>
    document.kind === 'equivalents'
      ? document.figures
          .map(
            ({ region, content, period, figure }) =>
              `${region} ${content} ${period.year}-${period.first} ${figure.amount ?? figure.text}`,
          )
          .toSorted()
      : [document.kind],
  );
}

describe('a table as PxWeb exports it', () => {
  const EXPECTED = [
    ...['Alby all 2031-1 200', 'Alby all 2032-1 190', 'Alby population 2031-1 1000', 'Alby population 2032-1 1010'],
    ...['Bro; södra all 2031-1 400', 'Bro; södra all 2032-1 ..'],
    ...['Bro; södra population 2031-1 3000', 'Bro; södra population 2032-1 3000'],
  ];

  it.each([
    ['px', utf8(PX), '.px'],
    ['px in Latin-1', latin1(PX), '.PX'],
    ['csv', utf8(`\ufeff${CSV}`), '.csv'],
    ['csv in Latin-1', latin1(CSV), '.csv'],
    ['csv with contents and months in its headings', utf8(WIDE), '.csv'],
    ['json-stat', utf8(STAT), '.json'],
    ['json-stat of version 1', utf8(JSON.stringify({ dataset: oldForm() })), '.json'],
  ])('is read alike: %s', (_, bytes, ending) => {
    expect(shown(bytes, ending)).toEqual(EXPECTED);
  });

  /** As version 1 has it: the order of the dimensions is among them. */
  function oldForm() {
    const { id, size, role, dimension, ...rest } = JSON.parse(STAT);
    return { ...rest, dimension: { ...dimension, id, size, role } };
  }

  it('that is not whole is refused with what to do', () => {
    for (const [text, ending] of [
      ['TITLE="a";', '.px'],
      ['{"a":1}', '.json'],
      ['inte json', '.json'],
      [PX.replace('DATA=', 'KEYS("region")=VALUES;\nDATA='), '.px'],
    ] as const)
      expect(() => readStatistics(utf8(text), ending)).toThrow(UnusableWorkbook);
  });

  it('never ends in anything but a table or a sentence, whatever is changed in it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom([PX, '.px'], [CSV, '.csv'], [STAT, '.json']),
        fc.nat(),
        fc.string(),
        ([text = '', ending = ''], at, put) => {
          const place = at % text.length;
          const changed = utf8(text.slice(0, place) + put + text.slice(place + (at % 7)));
          try {
            recalculate(readStatistics(changed, ending), DEFAULT_SETTINGS);
          } catch (error) {
            expect(error).toBeInstanceOf(UnusableWorkbook);
          }
        },
      ),
      { numRuns: 50 },
    );
  });

  it('of csv has quotes within texts, decimals with commas and blank cells', () => {
    expect(readCsv('a;"b ""c"" d"\r\n1,5;\n')).toEqual([['a', 'b "c" d'], [1.5, null], [null]]);
    expect(readCsv('a,b\n1.5,-2\n-,..')).toEqual([
      ['a', 'b'],
      [1.5, -2],
      ['-', '..'],
    ]);
  });
});
