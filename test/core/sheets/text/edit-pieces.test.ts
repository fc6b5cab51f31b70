import { describe, expect, it } from '@jest/globals';
import fc from '../../../samples/fast-check';
import { Decimal } from '../../../../src/core/figures/decimal';
import { composeText } from '../../../../src/core/sheets/text/compose-text';
import { editPieces, templateOfPieces } from '../../../../src/core/sheets/text/edit-pieces';
import { PARAGRAPHS } from '../../../../src/core/sheets/text/default-templates';
import type { TextFigure } from '../../../../src/core/sheets/text/figure-types';

const figure = (name: string, value: Decimal | null): TextFigure => ({
  ...{ name, subject: 'forecast', format: { kind: 'number' }, source: { kind: 'words' }, value },
});
const FIGURES = new Map(
  [figure('resultat', new Decimal(7)), figure('tak', null)].map((each) => [each.name, each] as const),
);

const kinds = (template: string) =>
  editPieces(template, FIGURES, false).map((piece) => `${piece.kind} ${templateOfPieces([piece])}`);

describe('a paragraph as it is edited', () => {
  it('has what is left out of it in its place', () => {
    expect(kinds('Nu {resultat}[[, av {tak}]][[ ({ Resultat })]]. Tak {tak}. Slut.')).toEqual([
      ...['words Nu ', 'figure {resultat}', 'left [[, av {tak}]]', 'clause [[ ({ Resultat })]]', 'words .'],
      ...['left  Tak {tak}.', 'words  Slut.'],
    ]);
  });

  it('has a clause that is part of a sentence that is left out', () => {
    expect(kinds('Nu. Tak {tak}[[ och {resultat}. Mer {resultat}]].')).toEqual([
      ...['words Nu.', 'left  Tak {tak}', 'clause [[ och {resultat}. Mer {resultat}]]', 'words .'],
    ]);
    expect(kinds('Nu. Tak {tak}[[ och {resultat}]].').slice(1)).toEqual([
      ...['left  Tak {tak}', 'left [[ och {resultat}]]', 'left .'],
    ]);
  });

  const part = fc.constantFrom(
    ...[
      'Ett',
      ' två',
      '. ',
      '! ',
      'Tre',
      '\n',
      '{resultat}',
      '{tak}',
      '{ Väder }',
      '[[',
      ']]',
      '[',
      ']',
      '{',
      '}',
      'Å',
    ],
  );

  it('is its template again, whatever that is', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 25 }), fc.boolean(), (parts, isAlone) => {
        const template = parts.join('');
        expect(templateOfPieces(editPieces(template, FIGURES, isAlone))).toBe(template);
      }),
    );
    for (const { template } of PARAGRAPHS)
      expect(templateOfPieces(editPieces(template, FIGURES, false))).toBe(template);
  });

  it('shows no placeholder, whatever its template is', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 25 }), (parts) => {
        const [paragraph] = composeText([...FIGURES.values()], [{ key: 'resultat', template: parts.join('') }]);
        expect(paragraph!.text).not.toMatch(/\{(?:resultat|tak| Väder )\}/);
      }),
    );
  });
});
