import type { Grid } from '../../cells/grid';
import { ownName } from '../../cells/grid';
import type { ProseDocument, ProseFigure, ProseSentence } from '../../documents/prose';
import { Decimal } from '../../figures/decimal';
import { isFigureLook, lookOf } from '../table/cell-content';
import { quantityOf } from './quantity';
import { daysIn, tertialsIn, withoutNoFigures, yearsNamedIn } from './no-figures';

/** A cell of fewer words is a heading, a label or a remark. */
const FEWEST_WORDS = 6;
/** Fewer cells of sentences are remarks beside something else. */
const FEWEST_CELLS = 2;
/** More rows are a list with texts in it. */
const MOST_ROWS = 2_000;
/** As much of a cell as is read. */
const LONGEST_CELL = 10_000;

const SENTENCE_END = /(?<=[\p{L}\d)”"%][.!?])\s+(?=[\p{Lu}”"(])|\n+/u;
const SPACE = '[ \\u00a0\\u2009\\u202f]';
const UNIT_WORDS = '%|procent(?!\\p{L})|tkr|tusen kronor|mkr|mnkr|miljoner kronor|kr(?!\\p{L})|kronor';
const NUMBER = new RegExp(
  `(?<![\\p{L}\\d_,.])((?:(?<=^|[\\s(=])[-−–](?=\\d))?)(\\d{1,3}(?:${SPACE}\\d{3})+|\\d+)(?:,(\\d+))?(?![\\d_]|[.,]\\d)(?:${SPACE}?(${UNIT_WORDS}))?`,
  'giu',
);

type ProseUnit = ProseFigure['unit'];

function unitOf(word: string | undefined): ProseUnit {
  const plain = word?.toLowerCase() ?? '';
  if (plain === '') return null;
  if (plain === '%' || plain === 'procent') return 'percent';
  if (plain === 'kr' || plain === 'kronor') return 'kr';
  return plain === 'tkr' || plain === 'tusen kronor' ? 'tkr' : 'mkr';
}

/** A number that touches a letter is part of a code. */
const isInWord = (text: string, end: number) => /^\p{L}/u.test(text.slice(end));

function figuresIn(sentence: string): ProseFigure[] {
  const text = withoutNoFigures(sentence);
  const found = [...text.matchAll(NUMBER)].filter((match) => !isInWord(text, match.index + match[0].length));
  return found.map((match, index) => {
    const [printed, sign = '', whole = '', decimals = '', unit] = match;
    const size = new Decimal(`${whole.replace(/\D/gu, '')}.${decimals === '' ? '0' : decimals}`);
    const [previous, next] = [found[index - 1], found[index + 1]];
    const from = previous === undefined ? 0 : previous.index + previous[0].length;
    const figure = {
      ...{ text: printed.trim(), amount: sign === '' ? size : size.neg(), decimals: decimals.length },
      unit: unitOf(unit),
      before: sentence.slice(from, match.index).toLowerCase(),
      after: sentence.slice(match.index + printed.length, next?.index).toLowerCase(),
    };
    return { ...figure, about: quantityOf(figure, sentence) };
  });
}

function sentencesIn(text: string, at: { row: number; column: number }): ProseSentence[] {
  return text.split(SENTENCE_END).flatMap((part) => {
    const sentence = part.trim();
    if (sentence === '') return [];
    return [
      {
        ...{ ...at, text: sentence, figures: figuresIn(sentence) },
        ...{ years: yearsNamedIn(sentence), tertials: tertialsIn(sentence), days: daysIn(sentence) },
      },
    ];
  });
}

const isSentenceCell = (text: string) => text.split(/\s+/u).length >= FEWEST_WORDS;

/** The texts of a sheet; `null` for a sheet where figures have cells of their own as often as sentences have. */
function textsOf(grid: Grid): { row: number; column: number; text: string }[] | null {
  const rows = grid.filled.rows();
  if (rows.length > MOST_ROWS) return null;
  let tabular = 0;
  const texts = rows.flatMap((row) =>
    grid.filled.columns(row).flatMap((column) => {
      const value = grid.value(row, column);
      if (typeof value === 'string' && !isFigureLook(lookOf(grid, row, column))) {
        return [{ row, column, text: value.slice(0, LONGEST_CELL).trim() }];
      }
      tabular += 1;
      return [];
    }),
  );
  const sentences = texts.filter(({ text }) => isSentenceCell(text)).length;
  return sentences < FEWEST_CELLS || tabular * 2 > sentences || sentences * 2 < texts.length ? null : texts;
}

/**
 * Reads a sheet of running text: each sentence with its figures, years and days. `null` for any other sheet, and for
 * a text without figures.
 */
export function readProse(grid: Grid): ProseDocument | null {
  const range = grid.usedRange;
  const texts = range === null ? null : textsOf(grid);
  if (range === null || texts === null) return null;
  const [first] = texts;
  const title = first !== undefined && !isSentenceCell(first.text) ? first.text : null;
  const body = title === null ? texts : texts.slice(1);
  const sentences = body.flatMap(({ text, row, column }) => sentencesIn(text, { row, column }));
  if (sentences.every(({ figures, days }) => figures.length + days.length === 0)) return null;
  const [year = null] = [...yearsNamedIn(title ?? ''), ...yearsNamedIn(ownName(grid))];
  return { kind: 'prose', sheet: grid.name, range, title, year, sentences };
}
