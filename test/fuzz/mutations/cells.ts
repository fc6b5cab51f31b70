import type { Dice } from '../../samples/budgets/dice';
import type { Mutation } from './mutation';
import { inText, oneMatch } from './mutation';
import { escaped, ODD_FORMULAS, ODD_NUMBERS, ODD_RANGES, ODD_REFERENCES, oddCellNumber, oddText } from './odd';
import { isWorksheet } from './package';

const CELL = /<c\s[^>]*?(?:\/>|>[\s\S]*?<\/c>)/g;
const ROW = /<row\s[^>]*?(?:\/>|>[\s\S]*?<\/row>)/g;

/** A cell's markup but for its reference. */
type Content = (dice: Dice) => string;

const inline = (text: string) => ` t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
const ERRORS = ['#DIV/0!', '#N/A', '#REF!', '#VALUE!', '#NAME?', '#NUM!', '#NULL!', '#SPILL!', 'x', ''];

const CONTENTS: readonly Content[] = [
  (dice) => inline(oddText(dice)),
  (dice) => `><v>${oddCellNumber(dice)}</v></c>`,
  (dice) => `><v>${dice.oneOf(ODD_NUMBERS)}</v></c>`,
  (dice) => `><f>${escaped(dice.oneOf(ODD_FORMULAS))}</f></c>`,
  (dice) => `><f>${escaped(dice.oneOf(ODD_FORMULAS))}</f><v>${oddCellNumber(dice)}</v></c>`,
  (dice) => ` t="str"><f>${escaped(dice.oneOf(ODD_FORMULAS))}</f><v>${escaped(oddText(dice))}</v></c>`,
  (dice) => ` t="e"><v>${dice.oneOf(ERRORS)}</v></c>`,
  (dice) => ` t="b"><v>${dice.oneOf(['0', '1', '2', 'true', ''])}</v></c>`,
  (dice) => ` t="d"><v>${dice.oneOf(['2024-01-31', '2024-13-45', '0001-01-01T00:00:00', '24:00', 'x'])}</v></c>`,
  (dice) => ` t="s"><v>${dice.oneOf(['0', '1', '5', '99999', '-1', '1.5', 'x', ''])}</v></c>`,
  () => ' t="inlineStr"><v>2000</v><is><t>2000</t></is></c>',
  () => '><v>2000</v><is><t>2000</t></is></c>',
  (dice) => ` t="${dice.oneOf(['n', 'x', 'S', '', 'z'])}"><v>7</v></c>`,
  (dice) => ` s="${dice.oneOf(ODD_NUMBERS)}"><v>45000</v></c>`,
  (dice) => `><f t="shared" si="${dice.whole(0, 3)}" ref="${dice.oneOf(ODD_RANGES)}">B2+1</f><v>3</v></c>`,
  (dice) => `><f t="shared" si="${dice.whole(0, 9)}"/><v>3</v></c>`,
  (dice) => `><f t="${dice.oneOf(['array', 'dataTable', 'x'])}" ref="${dice.oneOf(ODD_RANGES)}">B2:B9</f><v>3</v></c>`,
  () => '/>',
  () => ' cm="1" vm="9"><v>1</v></c>',
];

const referenceOf = (cell: string) => /\sr="([^"]*)"/.exec(cell)?.[1] ?? 'A1';

/** One cell with other content, at its own place or another. */
function otherCell(cell: string, dice: Dice): string {
  const reference = dice.chance(0.9) ? referenceOf(cell) : dice.oneOf(ODD_REFERENCES);
  return `<c r="${reference}"${dice.oneOf(CONTENTS)(dice)}`;
}

const cells = (change: (cell: string, dice: Dice) => string) =>
  inText(isWorksheet, (text, dice) => oneMatch(CELL, (cell) => change(cell, dice))(text, dice));

const rows = (change: (row: string, dice: Dice) => string) =>
  inText(isWorksheet, (text, dice) => oneMatch(ROW, (row) => change(row, dice))(text, dice));

/** The row with its cells at other rows of the sheet, in the same columns. */
function atRow(row: string, number: number): string {
  return row.replace(/(<row[^>]*?\sr=")\d+/, `$1${number}`).replace(/(<c[^>]*?\sr="[A-Z]+)\d+/g, `$1${number}`);
}

/** Two columns in each other's place, in every row. */
function columnsSwapped(text: string, dice: Dice): string {
  const [one, other] = [dice.oneOf(['A', 'B', 'C']), dice.oneOf(['B', 'C', 'D', 'E'])];
  return text.replace(/(<c[^>]*?\sr=")([A-Z]+)(?=\d)/g, (_, start: string, column: string) => {
    if (column === one) return `${start}${other}`;
    return `${start}${column === other ? one : column}`;
  });
}

function rowsSwapped(text: string, dice: Dice): string {
  const found = text.match(ROW) ?? [];
  if (found.length < 2) return text;
  const [one = '', other = ''] = dice.some(found, 2);
  const numbers = [one, other].map((row) => Number(/\sr="(\d+)/.exec(row)?.[1] ?? 1));
  return text
    .replace(one, () => '\u0000')
    .replace(other, () => atRow(one, numbers[1] ?? 1))
    .replace('\u0000', () => atRow(other, numbers[0] ?? 1));
}

/** The sheet's rows once more far below, as someone who copies a table does. */
function tableTwice(text: string, dice: Dice): string {
  const below = dice.oneOf([30, 60, 1000]);
  const copied = (text.match(ROW) ?? [])
    .slice(0, 60)
    .map((row) => atRow(row, below + Number(/\sr="(\d+)/.exec(row)?.[1] ?? 1)));
  return text.replace('</sheetData>', () => `${copied.join('')}</sheetData>`);
}

const afterData = (added: (dice: Dice) => string) =>
  inText(isWorksheet, (text, dice) => text.replace('</sheetData>', () => `</sheetData>${added(dice)}`));

/** Changes of what a sheet holds, as users, other programs and nobody make them. */
export const CELL_MUTATIONS: Readonly<Record<string, Mutation>> = {
  'an odd cell': cells(otherCell),
  'a cell empty': cells((cell) => `<c r="${referenceOf(cell)}"/>`),
  'a row dropped': rows(() => ''),
  'a row twice': rows((row) => row + row),
  'a row elsewhere': rows((row, dice) => atRow(row, dice.oneOf([1, 2, 15, 500, 1_048_576, 1_048_577]))),
  'a row of odd cells': rows((row, dice) => row.replace(CELL, (cell) => otherCell(cell, dice))),
  'a row without numbers of rows': rows((row) => row.replace(/\sr="[^"]*"/g, '')),
  'a hidden row': rows((row) => row.replace('<row ', '<row hidden="1" ')),
  'rows swapped': inText(isWorksheet, rowsSwapped),
  'columns swapped': inText(isWorksheet, columnsSwapped),
  'a table twice': inText(isWorksheet, tableTwice),
  'odd merges': afterData(
    (dice) =>
      `<mergeCells>${`<mergeCell ref="${dice.oneOf(ODD_RANGES)}"/>`.repeat(dice.whole(1, 3))}<mergeCell ref="${dice.oneOf(ODD_RANGES)}"/></mergeCells>`,
  ),
  'a cell far out': inText(isWorksheet, (text, dice) =>
    text.replace('</sheetData>', () => `<row><c r="${dice.oneOf(ODD_REFERENCES)}"><v>1</v></c></row></sheetData>`),
  ),
};
