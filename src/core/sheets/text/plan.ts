import { printable } from '../parts/printable';
import { LONGEST_FORMULA } from '../../cells/excel-limits';
import { placeItems, formulaItem, headingItems, textItem } from '../parts/row-item';
import type { RowItem } from '../parts/row-item';
import type { PlanCell, SheetPlan } from '../../port/sheet-plan';
import type { ComposedParagraph } from './compose-text';
import type { ShownPiece } from './edit-pieces';
import type { PlacedFigure, TextReferences } from './figure-cells';
import { figureItems, figureName } from './figure-cells';
import { literal } from './figure-text';
import type { TextFigure } from './figure-types';
import type { TextColumn } from './columns';
import { TEXT_COLUMNS, textColumn } from './columns';
import { LEFT_OUT } from './default-templates';

/** What the sheet of the report's text is made from. */
export interface TextInput {
  readonly name: string;
  readonly paragraphs: readonly ComposedParagraph[];
  readonly figures: readonly TextFigure[];
  readonly references: TextReferences;
}

const HEADER_ROW = 4;
const WIDTH = TEXT_COLUMNS.length;
const LINES = [
  'Text till rapporten: varje siffra är en formel till Tertials andra blad, så texten följer med när de räknas om.',
  'Skriv om i kolumnen Mall: det som står inom {klamrar} byts mot siffran med det namnet i listan nedanför. Det som står inom [[dubbla hakar]] faller bort när en siffra i det saknas. Mallen finns kvar när Tertial körs igen.',
  'En mening vars siffra saknas är utelämnad; saknas siffran först senare står [saknas: …] i dess ställe. Texten visar inga fler antal än det publika uppföljningsbladet: ett dolt antal är litet eller skulle röja ett litet, och en dold andel är räknad på sådana eller på för få. Kör Tertial igen när antalen har ändrats, innan texten lämnas ut.',
];

type Items = Partial<Record<TextColumn, RowItem>>;

function rowCells(row: number, items: Items): PlanCell[] {
  return TEXT_COLUMNS.flatMap(({ id }) => placeItems({ row, column: textColumn(id) }, [items[id] ?? null]));
}

/** Neighbouring words as one. */
function mergedWords(pieces: readonly ShownPiece[]): ShownPiece[] {
  return pieces.reduce<ShownPiece[]>((merged, piece) => {
    const last = merged.at(-1);
    if (last?.kind !== 'words' || piece.kind !== 'words') return [...merged, piece];
    return [...merged.slice(0, -1), { kind: 'words', text: last.text + piece.text }];
  }, []);
}

/** A paragraph with each figure as a reference to where it is shown in words. */
function paragraphItem({ pieces, text }: ComposedParagraph, placed: readonly PlacedFigure[]): RowItem {
  if (text === '') return textItem(LEFT_OUT, 'note');
  const rowOf = (figure: TextFigure) => placed.find((each) => each.figure === figure)?.row ?? 0;
  const parts = mergedWords(pieces).map((piece) =>
    piece.kind === 'words' ? literal(piece.text) : figureName('text', rowOf(piece.figure)),
  );
  const formula = parts.join('&');
  const hasFigures = pieces.some(({ kind }) => kind === 'figure');
  if (!hasFigures || formula.length > LONGEST_FORMULA) return textItem(text, 'wrapped');
  return formulaItem({ formula, value: text, style: 'wrapped' });
}

function paragraphCells({ paragraphs }: TextInput, placed: readonly PlacedFigure[]): PlanCell[] {
  return paragraphs.flatMap((paragraph, index) => {
    const { key, heading, template, subject, text } = paragraph;
    const isEmpty = subject === 'own' && text === '';
    return rowCells(HEADER_ROW + 1 + index, {
      heading: textItem(heading),
      ...(!isEmpty && { text: paragraphItem(paragraph, placed) }),
      template: textItem(template, 'input'),
      key: textItem(key, 'note'),
    });
  });
}

function figureCells({ references }: TextInput, placed: readonly PlacedFigure[], headerRow: number): PlanCell[] {
  const headings = headingItems(['Platshållare', 'I texten', '', 'Värde', 'Avrundat'], WIDTH);
  return [
    ...placeItems({ row: headerRow, column: 0 }, headings),
    ...placed.flatMap((each) => rowCells(each.row, figureItems(each, references, placed))),
  ];
}

/**
 * The plan of `Tertial Rapporttext`: paragraphs as formulas of words and figures, the templates that they are made
 * by, and every figure that a template can name. Example: `"Resultatet är "&B19&"."`.
 */
export function textSheet(input: TextInput): SheetPlan {
  const figuresRow = HEADER_ROW + input.paragraphs.length + 2;
  const placed = input.figures.map((figure, index) => ({ figure, row: figuresRow + 1 + index }));
  const head = [textItem('Rapporttext', 'title'), ...LINES.map((line) => textItem(line, 'note'))];
  const plan: SheetPlan = {
    key: 'text',
    name: input.name,
    cells: [
      ...head.flatMap((item, row) => placeItems({ row, column: 0 }, [item])),
      ...placeItems(
        { row: HEADER_ROW, column: 0 },
        headingItems(
          TEXT_COLUMNS.map(({ id, heading }) => (id === 'value' || id === 'rounded' ? '' : heading)),
          WIDTH,
        ),
      ),
      ...paragraphCells(input, placed),
      ...figureCells(input, placed, figuresRow),
    ],
    columnWidths: TEXT_COLUMNS.map(({ width }) => width),
    hiddenColumns: [textColumn('key')],
    headerRow: HEADER_ROW,
    names: [],
    choices: [],
    charts: [],
  };
  return printable(plan, { lastColumn: textColumn('text'), headRows: HEADER_ROW });
}
