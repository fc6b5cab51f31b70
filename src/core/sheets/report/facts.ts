import { columnName } from '../../cells/address';
import { Decimal } from '../../figures/decimal';
import type { PlanCell } from '../../port/sheet-plan';
import type { RowItem } from '../parts/row-item';
import { formulaItem, placeItems, textItem } from '../parts/row-item';
import type { TextFormat } from '../text/figure-text';
import { decimalsOf, figureText, literal, roundedFormula, textFormula } from '../text/figure-text';
import { templatePieces } from '../text/template';
import { FACT } from './columns';

/** A figure of the page that a sentence can name, by the cell or formula that gives it. */
export interface Fact {
  readonly name: string;
  readonly formula: string;
  readonly value: Decimal;
  readonly format: TextFormat;
}

/** Facts in the rows where they are made into words. */
export interface PlacedFacts {
  readonly cells: readonly PlanCell[];
  readonly wordsOf: (name: string) => { readonly cell: string; readonly text: string } | null;
}

const nameAt = (column: number, row: number) => `$${columnName(column)}$${row + 1}`;

function factItems({ name, formula, value, format }: Fact, row: number): RowItem[] {
  const cells = { value: nameAt(FACT.value, row), rounded: nameAt(FACT.rounded, row), threshold: '0' };
  const size = value.abs().toDecimalPlaces(decimalsOf(format), Decimal.ROUND_HALF_UP);
  return [
    textItem(name, 'note'),
    formulaItem({ formula, value: value.toDecimalPlaces(6), style: 'amount' }),
    formulaItem({ formula: roundedFormula(cells.value, format), value: size, style: 'amount' }),
    formulaItem({ formula: textFormula(cells, name, format), value: figureText(value, format), style: 'note' }),
  ];
}

/** Places facts to the right of the page, from the first row down. */
export function placeFacts(facts: readonly Fact[]): PlacedFacts {
  return {
    cells: facts.flatMap((fact, row) => placeItems({ row, column: FACT.name }, factItems(fact, row))),
    wordsOf: (name) => {
      const row = facts.findIndex((fact) => fact.name === name);
      const fact = facts[row];
      return fact === undefined ? null : { cell: nameAt(FACT.text, row), text: figureText(fact.value, fact.format) };
    },
  };
}

/** The clauses whose facts are all there, as one text. */
export function known(clauses: readonly string[], facts: PlacedFacts): string {
  const isKnown = (clause: string) =>
    templatePieces(clause).every((piece) => piece.kind === 'words' || facts.wordsOf(piece.name) !== null);
  return clauses.filter(isKnown).join('');
}

/** A sentence with each fact as a reference to its words. Example: `"Underskottet är "&$S$3&"."`. */
export function sentence(template: string, facts: PlacedFacts, style: RowItem['style']): RowItem {
  const pieces = templatePieces(template).map((piece) =>
    piece.kind === 'words' ? { cell: null, text: piece.text } : (facts.wordsOf(piece.name) ?? { cell: null, text: '' }),
  );
  const value = pieces.map(({ text }) => text).join('');
  if (pieces.every(({ cell }) => cell === null)) return textItem(value, style);
  return formulaItem({ formula: pieces.map(({ cell, text }) => cell ?? literal(text)).join('&'), value, style });
}
