import { describe, expect, it } from '@jest/globals';
import { allCounted } from '../../../src/core/audit/coverage/counted';
import { associationName } from '../../../src/core/summary/association-name';
import { cardsOf } from '../../../src/core/summary/cards';
import { subjectOf } from '../../../src/core/summary/subject';
import { verdictOf } from '../../../src/core/summary/verdict';
import { recalculateGrids } from '../../samples/budgets/budget';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { draw } from '../audit/sheet-picture';

const PLAN = `
Samordningsförbundet Dalen och Höjden, budget 2030-2031 (tkr)
                        | Budget 2030 | Budget 2031
Staten                  | 1000        | 1000
Region                  | 500         | 500
Kommun A                | 500         | 500
Summa intäkter          | 2000        | 2000
Personal                | 1500        | 1600
Lokaler                 | 300         | 700
Summa kostnader         | 1800        | 2300
Årets resultat          | 200         | -300
Ingående eget kapital   | 800         | 1000
Utgående eget kapital   | 1000        | 700
`;
const UNITS = (exits: string, solved: string) => `
Verkstaden, tertial 1 2031
                        | K  | M  | Totalt
Deltagare               | 30 | 30 | 60
Avslutade               | ${exits}
till en långsiktig lösning | ${solved}
`;
/** The exits that a share is shown from, where the user has set nothing else. */
const LEAST = DEFAULT_SETTINGS.disclosure.percentBase;
const plain = (text: string | null) => text?.replaceAll('\u00a0', ' ') ?? null;
const summary = (...pictures: readonly string[]) => {
  const found = recalculateGrids(...pictures.map((picture, index) => draw(picture, {}, `Blad ${index}`)));
  const errors = found.findings.filter(({ severity, causedBy }) => severity === 'error' && causedBy === null);
  const { headline, figures } = verdictOf(found, errors, LEAST);
  return { found, headline: plain(headline), figures: plain(figures), cards: cardsOf(found.results, LEAST) };
};

describe('the name of the förbund', () => {
  const nameIn = (title: string) => associationName(summary(PLAN.replace(/Samordn.*/, title)).found, null);

  it('is what the titles name', () => {
    expect(nameIn('Samordningsförbundet Dalen och Höjden, budget 2030-2031 (tkr)')).toBe('Dalen och Höjden');
    expect(nameIn('Budget 2030-2031 (tkr) Samordningsförbundet Dalen')).toBe('Dalen');
    expect(nameIn('Samordningsförbundet RAR i Sörmland Budget 2030-2031, tkr')).toBe('RAR i Sörmland');
  });

  it('is the one that the user has set, before what titles name', () => {
    const { found } = summary(PLAN);
    expect(associationName(found, 'Skogsbygden')).toBe('Skogsbygden');
    expect(associationName(found, 'Samordningsförbundet Skogsbygden')).toBe('Skogsbygden');
    expect(associationName(found, ' ')).toBe('Dalen och Höjden');
  });

  it('is not what a title goes on with, and none where no title names it', () => {
    expect(nameIn('Budget 2030-2031, tkr')).toBeNull();
    expect(nameIn('Samordningsförbundet Budget 2030-2031, tkr')).toBeNull();
    expect(nameIn('Samordningsförbund år 2030, budget i tkr')).toBeNull();
  });
});

describe('the verdict on a budget', () => {
  it('is what its last year comes to', () => {
    const { found, headline, figures } = summary(PLAN);
    expect(headline).toBe(
      'Budgeten för 2031 ger ett underskott på 300 tkr. Eget kapital blir 700 tkr vid årets slut, 300 tkr över det rekommenderade taket.',
    );
    expect(figures).toBeNull();
    expect(subjectOf(found)).toBe('Budget 2030–2031 · tkr');
  });

  it('is its errors before all, with what the figures come to after them', () => {
    const { headline, figures } = summary(PLAN.replace('| 1800        |', '| 1810        |'));
    expect(headline).toBe('Ett belopp stämmer inte med sina delar.');
    expect(figures).toContain('underskott på 300 tkr');
  });

  it('names nothing right where nothing could be tested', () => {
    const { headline, found } = summary('Minnesanteckningar\nNärvarande: alla');
    expect([headline, allCounted(found.coverage).proven]).toEqual(['Inget i arbetsboken kunde prövas.', 0]);
    expect(subjectOf(found)).toBeNull();
  });
});

describe('the cards', () => {
  it('are of what the workbook has, and of nothing else', () => {
    const { cards } = summary(PLAN);
    expect(cards.map(({ label, figure, unit }) => [label, plain(figure), unit])).toEqual([
      ['Resultat 2031, budget', '−300', 'tkr'],
      ['Eget kapital 31 dec 2031', '700', 'tkr'],
    ]);
    expect(cards[0]?.details).toEqual(['2030: 200']);
    expect(summary('Minnesanteckningar').cards).toEqual([]);
  });

  it('have equity and ceiling in one scale', () => {
    const [, equity] = summary(PLAN).cards;
    const ceiling =
      summary(PLAN)
        .found.results.equity.find(({ year }) => year === 2031)
        ?.ceiling?.amount.toNumber() ?? 0;
    const { filled = 0, limit = 0 } = equity?.bar ?? {};
    expect(filled / limit).toBeCloseTo(700 / ceiling, 9);
    expect(Math.max(filled, limit)).toBeLessThanOrEqual(1);
  });

  it('state a share of exits by the counts, and the period in words', () => {
    const { cards, headline } = summary(UNITS('20 | 20 | 40', '9  | 11 | 20'));
    const [solution] = cards;
    expect([solution?.figure, solution?.unit]).toEqual(['50', '%']);
    expect(solution?.details).toEqual(['20 av 40 avslutade, tertial 1 2031']);
    expect(headline).toBe('40 avslut. 20 av dem, 50 %, till en långsiktig lösning.');
  });

  it('state no share of a few exits, where one person moves it far', () => {
    const { cards, headline } = summary(UNITS('4  | 4  | 8 ', '1  | 2  | 3 '));
    const [solution] = cards;
    expect([solution?.figure, solution?.unit, solution?.details]).toEqual([
      '3 av 8',
      '',
      ['avslutade, tertial 1 2031'],
    ]);
    expect(headline).toBe('8 avslut. 3 av dem till en långsiktig lösning.');
  });

  it('compare a period with the one before it', () => {
    const before = UNITS('20 | 20 | 40', '6  | 10 | 16').replace('tertial 1 2031', 'tertial 3 2030');
    const { cards } = summary(UNITS('20 | 20 | 40', '9  | 11 | 20'), before);
    expect(cards[0]?.details).toEqual([
      '20 av 40 avslutade, tertial 1 2031',
      '+10 procentenheter sedan tertial 3 2030',
    ]);
  });
});
