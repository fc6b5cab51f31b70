import { describe, expect, it } from '@jest/globals';
import { sheetOf } from '../../../samples/budgets/sheet';
import { audited } from '../audited';

const FILLER = 'Styrelsen har under året haft möten och följt verksamheten.';

function found(sentence: string, title = 'Rapport') {
  const rows = [[title], [`${sentence} Protokollet har 3 sidor.`], [FILLER], [FILLER]];
  return audited(sheetOf('Text', rows).grid()).map(({ at, rule, severity, message }) => [at, rule, severity, message]);
}

describe('a text', () => {
  it('is reported where an equation in it does not hold', () => {
    expect(found('Utfallet blev 11 490 − 12 635 = −1 146 för förbundet.')).toEqual([
      [
        ...['A2', 'prose', 'warning'],
        '11 490 − 12 635 är −1 145, men i texten står −1 146. Skillnaden kan komma av avrundning.',
      ],
    ]);
    expect(found('Tillsammans kom 23 + 21 = 45 personer.')).toHaveLength(1);
  });

  it('is reported where income less costs is not the result of the same sentence', () => {
    const messages = found('Intäkterna är 900 tkr och kostnaderna 1 000 tkr, ett underskott på 90 tkr.');
    expect(messages).toEqual([
      ['A2', 'prose', 'warning', 'Intäkter 900 minus kostnader 1 000 är −100, men i texten är resultatet 90.'],
    ]);
  });

  it.each([
    'Utfallet blev 11 490 − 12 635 = −1 145 för förbundet.',
    'Tillsammans kom 23 + 21 = 44 personer.',
    'Intäkterna är 900 tkr och kostnaderna 1 000 tkr, ett underskott på 100 tkr.',
    'Intäkterna 2024 är 900 tkr och kostnaderna 1 000 tkr; 2025 blir resultatet 50 tkr.',
    'Intäkterna är 1,9 mkr och kostnaderna 1 000 tkr, ett överskott på 900 tkr.',
  ])('is not reported where it agrees, or is of different years or units: %s', (sentence) => {
    expect(found(sentence)).toEqual([]);
  });

  it('is reported where a budget is decided in its own year', () => {
    expect(found('Den 27 november 2024 antog styrelsen budgeten för 2024.')).toEqual([
      [
        ...['A2', 'lateBudget', 'warning'],
        'Enligt texten beslutades budgeten för 2024 den 2024-11-27, när året redan hade börjat. Budgeten ska beslutas före årets början: kontrollera datumet och årtalet.',
      ],
    ]);
    expect(
      found('Planen antogs 27 november 2024 med verksamhetsplan och budget.', 'Verksamhetsplan 2024'),
    ).toHaveLength(1);
  });

  it.each([
    ['Den 27 november 2023 antog styrelsen budgeten för 2024.', 'Rapport'],
    ['Den 27 november 2024 antog styrelsen en reviderad budget för 2024.', 'Rapport'],
    ['Den 27 november 2024 antog styrelsen verksamhetsplan och budget.', 'Årsrapport 2024'],
    ['Den 27 november 2024 antog styrelsen budget 2025–2027.', 'Budget 2024'],
  ])('is not reported where a budget is decided in time or changed: %s', (sentence, title) => {
    expect(found(sentence, title)).toEqual([]);
  });
});
