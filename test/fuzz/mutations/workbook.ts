import type { Dice } from '../../samples/budgets/dice';
import type { Mutation } from './mutation';
import { inText, oneMatch } from './mutation';
import { escaped, ODD_FORMULAS, ODD_NUMBERS, oddText } from './odd';
import type { Part } from './package';
import { isWorkbook } from './package';

const NAMES = [
  ...[
    '',
    ' ',
    'A'.repeat(31),
    'A'.repeat(32),
    'A'.repeat(300),
    "O'Hara",
    "''",
    'a:b',
    'History',
    'Tertial Översikt',
    'tertial prognos',
  ],
  ...[
    'Budget',
    'budget',
    '2024',
    'A1',
    'R1C1',
    '[1]',
    'a!b',
    '\u202eabc',
    '\u200b',
    '\ud83d\udcb0',
    'Tertial Översikt 2',
    '=1',
    '__proto__',
    'å',
  ],
];

const inWorkbook = (change: (text: string, dice: Dice) => string) => inText(isWorkbook, change);
const named = (ending: RegExp) => (part: Part) => ending.test(part.name);

const renamed = (text: string, dice: Dice) =>
  oneMatch(/<sheet\s[^>]*?name="[^"]*"/g, (match) =>
    match.replace(/name="[^"]*"/, () => `name="${escaped(dice.oneOf(NAMES))}"`),
  )(text, dice);

function state(text: string, dice: Dice): string {
  const to = dice.oneOf(['hidden', 'veryHidden', 'x', '']);
  const sheet = (match: string) => match.replace(/\sstate="[^"]*"/, '').replace('<sheet ', `<sheet state="${to}" `);
  return dice.chance(0.5) ? text.replace(/<sheet\s[^>]*>/g, sheet) : oneMatch(/<sheet\s[^>]*>/g, sheet)(text, dice);
}

/** A name of the workbook's, or of a sheet's: an ordinary one, a mark of Tertial's, or what Excel keeps. */
function definedName(dice: Dice): string {
  const name = dice.oneOf([
    'Andel',
    'Tertial_Blad',
    'Tertial_EgetKapital_2024',
    '_xlnm.Print_Area',
    'A1',
    'å b',
    '',
    '__proto__',
  ]);
  const local = dice.chance(0.5) ? ` localSheetId="${dice.oneOf(['0', '1', '99', '-1', 'x'])}"` : '';
  const value = dice.oneOf(['"overview"', '"equity"', '"forecast"', '"okänt"', dice.oneOf(ODD_FORMULAS)]);
  return `<definedName name="${escaped(name)}"${local}>${escaped(value)}</definedName>`;
}

function names(text: string, dice: Dice): string {
  const added = definedName(dice);
  return text.includes('<definedNames>')
    ? text.replace('<definedNames>', () => `<definedNames>${added}`)
    : text.replace(/<\/sheets>/, () => `</sheets><definedNames>${added}</definedNames>`);
}

const FORMATS = [
  '#,##0,',
  '0,,',
  '0%',
  '[h]:mm',
  'yyyy-mm-dd',
  '"tkr"',
  ';;;',
  '@',
  '0.0E+0',
  '[Red]-0',
  '[$-41D]',
  '"',
  '0;',
  '#'.repeat(300),
];

/** A format of numbers that every cell of a style gets. */
function numberFormat(text: string, dice: Dice): string {
  const formats = `<numFmts count="1"><numFmt numFmtId="190" formatCode="${escaped(dice.oneOf(FORMATS))}"/></numFmts>`;
  const without = text.replace(/<numFmts[\s\S]*?<\/numFmts>/, '');
  return oneMatch(/numFmtId="\d+"/g, () => 'numFmtId="190"')(
    without.replace(/<styleSheet[^>]*>/, (start) => start + formats),
    dice,
  );
}

const PROPERTIES = [
  ...[
    '<workbookPr date1904="1"/>',
    '<workbookProtection lockStructure="1"/>',
    '<calcPr calcMode="manual"/>',
    '<calcPr iterate="1"/>',
  ],
  ...[
    '<fileSharing readOnlyRecommended="1"/>',
    '<pivotCaches><pivotCache cacheId="1" r:id="rId99"/></pivotCaches>',
    '<extLst/>',
  ],
  '<externalReferences><externalReference r:id="rId98"/></externalReferences>',
];

const KINDS = ['chartsheet', 'dialogsheet', 'xlMacrosheet', 'worksheet', 'sharedStrings', 'styles', 'okänd'];
const TARGETS = [
  '',
  '/',
  '../',
  'xl/workbook.xml',
  '/xl/styles.xml',
  'http://a/',
  'worksheets/sheet1.xml',
  'saknas.xml',
  'a%20b.xml',
  '#',
];

/** Changes of what a workbook says of its sheets, names, styles and relationships. */
export const WORKBOOK_MUTATIONS: Readonly<Record<string, Mutation>> = {
  'an odd name of a sheet': inWorkbook(renamed),
  'a sheet in another state': inWorkbook(state),
  'an odd defined name': inWorkbook(names),
  'an odd id of a sheet': inWorkbook((text, dice) =>
    oneMatch(/sheetId="[^"]*"/g, () => `sheetId="${dice.oneOf(ODD_NUMBERS)}"`)(text, dice),
  ),
  'a sheet without relationship': inWorkbook((text, dice) =>
    oneMatch(/r:id="[^"]*"/g, () => dice.oneOf(['r:id=""', '', 'r:id="rId999"']))(text, dice),
  ),
  'a sheet more': inWorkbook((text, dice) =>
    text.replace(
      '</sheets>',
      () => `<sheet name="${escaped(oddText(dice).slice(0, 31))}" sheetId="77" r:id="rId1"/></sheets>`,
    ),
  ),
  'another property': inWorkbook((text, dice) =>
    oneMatch(/<\/sheets>|<sheets>/g, (tag) =>
      tag === '<sheets>' ? dice.oneOf(PROPERTIES) + tag : tag + dice.oneOf(PROPERTIES),
    )(text, dice),
  ),
  'a relationship of another kind': inText(named(/\.rels$/), (text, dice) =>
    oneMatch(/Type="[^"]*\/[^"/]*"/g, (type) => type.replace(/[^"/]*"$/, `${dice.oneOf(KINDS)}"`))(text, dice),
  ),
  'a relationship that goes elsewhere': inText(named(/\.rels$/), (text, dice) =>
    oneMatch(/Target="[^"]*"/g, () => `Target="${dice.oneOf(TARGETS)}"`)(text, dice),
  ),
  'a relationship out of the file': inText(named(/\.rels$/), (text, dice) =>
    oneMatch(/<Relationship /g, () => '<Relationship TargetMode="External" ')(text, dice),
  ),
  'an odd format of numbers': inText(named(/styles\.xml$/), numberFormat),
  'strict names of elements': (parts, dice) =>
    inText(
      () => true,
      (text) =>
        text.replaceAll(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        ),
    )(parts, dice),
};
