import { describe, expect, it } from '@jest/globals';
import type { CellValue } from '../../../../src/core/cells/cell';
import { figuresInProse } from '../../../../src/core/documents/prose';
import { readDocuments } from '../../../../src/core/reading/read-documents';
import { readProse } from '../../../../src/core/reading/prose/read-prose';
import { sheetOf } from '../../../samples/budgets/sheet';

const FILLER = 'Styrelsen har under året haft möten och följt verksamheten.';

/** A text of the sentences, each in a cell of its own, under a title. */
const read = (...sentences: readonly string[]) =>
  readProse(sheetOf('Text', [['Årsrapport 2025'], ...[...sentences, FILLER, FILLER].map((each) => [each])]).grid());

/** The figures of a sentence, as printed. */
const figuresOf = (sentence: string) => {
  const document = read(`${sentence} Styrelsen fick 7 frågor om detta.`)!;
  return figuresInProse(document)
    .map(({ figure }) => figure.text.replaceAll('\u00a0', ' '))
    .slice(0, -1);
};

const aboutOf = (sentence: string) => figuresInProse(read(sentence)!).map(({ figure }) => figure.about);

describe('a sheet of running text', () => {
  it('is read with its title, year, sentences, years, tertials and days', () => {
    const document = read('Den 14 mars 2024 valdes 5 ledamöter. Under tertial 2 2025 kom 12 nya deltagare till oss.')!;
    expect([document.title, document.year, document.sentences.length]).toEqual(['Årsrapport 2025', 2025, 4]);
    expect(document.sentences.slice(0, 2).map(({ years, tertials, days }) => [years, tertials, days])).toEqual([
      [[2024], [], ['2024-03-14']],
      [[2025], [2], []],
    ]);
  });

  it('is what is on a sheet without tables, and leaves nothing there unread', () => {
    const rows = [['Rapport'], [`Kostnaderna blev 410 tkr under året som gick. ${FILLER}`], [FILLER]];
    const { documents, notChecked } = readDocuments([sheetOf('Text', rows).grid()]);
    expect([documents.map(({ kind }) => kind), notChecked]).toEqual([['prose'], []]);
  });

  it.each<[string, readonly (readonly CellValue[])[]]>([
    [
      'a table',
      [
        ['Post', 2025],
        ['Personal', 400],
        ['Lokaler', 100],
        ['Summa', 500],
      ],
    ],
    ['labels', [['Kansli'], ['Lokaler'], ['Personal']]],
    [
      'a list of goals with figures',
      [
        [`1. ${FILLER}`, 1],
        [`2. ${FILLER}`, 2],
        [`3. ${FILLER}`, 3],
      ],
    ],
    ['a text without figures', [[FILLER], [FILLER]]],
    ['a list of remarks', Array.from({ length: 2_001 }, () => [`${FILLER} Det blev 7 frågor.`])],
  ])('is not %s', (_, rows) => {
    expect(readProse(sheetOf('Blad', rows).grid())).toBeNull();
  });
});

describe('a figure in running text', () => {
  it.each([
    ['Årets resultat är −1 145 tkr, mot budgeterade 286 tkr.', ['−1 145 tkr', '286 tkr']],
    ['Av dem nådde 69,6 % en lösning, 3,5 procent fler än väntat.', ['69,6 %', '3,5 procent']],
    ['Förbundet fick 1,1 mkr och 4 000 kr i ränta.', ['1,1 mkr', '4 000 kr']],
    ['Intäkterna var 2 010 kr och 2010 tkr.', ['2 010 kr', '2010 tkr']],
    ['Det blev 11 490 − 12 635 = −1 145.', ['11 490', '12 635', '−1 145']],
  ])('is read with its unit and sign: %s', (sentence, expected) => {
    expect(figuresOf(sentence)).toEqual(expected);
  });

  it.each([
    'Enligt 5 § lag (2003:1210) och 11 kap. 6 § kommunallagen (2017:725) gäller detta.',
    'Mötet den 27 november 2021 kl. 13.00–15.30 följde det den 3/9 och 2021-06-11.',
    'Ring 090-16 10 00, tel. 070-123 45 67 eller +46 90 16 10 00 vid frågor.',
    'Under 2020–2022 och 2021/22 gällde planen för tertial 1 och 2 samt T3.',
    'Se bilaga 4, punkt 3.2, tabell 7 och mål 12 i avsnitt 5 om detta.',
    'Personer 20–64 år med koden P41ABC och covid-19 ingår, liksom 29-åringar.',
  ])('is none in %s', (sentence) => {
    expect(figuresOf(sentence)).toEqual([]);
  });

  it.each<[string, readonly (string | null)[]]>([
    [
      'Intäkterna blir 900 tkr och kostnaderna 1 000 tkr, ett underskott på 100 tkr.',
      ['income.total', 'cost.total', 'result'],
    ],
    ['Ingående eget kapital var 300 tkr och utgående eget kapital är 200 tkr.', ['equity.opening', 'equity.closing']],
    ['Till en positiv lösning gick 69,6 % av dem som avslutade.', ['positiveShare']],
    ['Under tertial 1 kom 12 nya deltagare och 9 avslutades.', ['new', 'exits']],
    ['Samordningsförbundet Norra Dalen har ett resultat på 90 tkr 2025.', ['result']],
    ['Av landets förbund hade 23 negativa resultat och 55 positiva.', ['peers.negative', 'peers.positive']],
  ])('names its quantity: %s', (sentence, expected) => {
    expect(aboutOf(sentence)).toEqual(expected);
  });

  it.each([
    'Årets resultat är 325 tkr bättre än budget för hela året.',
    'Det egna kapitalet minskar med 325 tkr under hela året.',
    'Resultatet väntas bli cirka 300 tkr för hela året.',
    'Kostnaderna för kansliet var 410 tkr under hela året.',
    'Övriga intäkter var 410 tkr under hela året som gick.',
    'Målet är att 70 % ska avslutas till en positiv lösning.',
    'Av deltagarna hade 23 negativa erfarenheter av andra förbund.',
    'Totalt 9 avslutades till studier under hela året.',
    'Under tertial 1 kom 12 nya deltagare via vårdcentralen.',
    'Under tertial 1 var 9 avslutade bland de yngsta deltagarna.',
    'Av kvinnorna avslutades 75 % till en positiv lösning där.',
    'Arbete var 35 % av de positiva lösningarna det första året.',
    'Det egna kapitalet får enligt rekommendationen vara 900 tkr.',
    'Årets resultat påverkas av räntor på 14 tkr det första året.',
    'Ett överskott på 100 tkr uppstod i projektet för unga vuxna.',
    'Storby kommun redovisar ett resultat på 212 mkr det året.',
    'Bolaget i Storby redovisar ett resultat på 212 mkr det året.',
    'Ett underskott i köket på 27 tkr väntas det första året.',
  ])('names none where it may be another: %s', (sentence) => {
    expect(aboutOf(sentence)).toEqual([null]);
  });
});
