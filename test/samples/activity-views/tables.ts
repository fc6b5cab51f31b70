import type { Changes, Rows } from '../activities/tables';
import { changed } from '../activities/tables';

export type Sheets = Readonly<Record<string, Rows>>;

/** Project codes of an invented förbund, in tkr. */
export const codeSheet = (changes: Changes = {}): Rows =>
  changed(
    [
      ['Verksamhetsbudget 2031-2033 (bilaga), tkr'],
      [],
      [null, 2031, 2032, 2033],
      [null, 'Budget', 'Budget', 'Budget'],
      ['B1. Beslutade verksamheter'],
      ['K12LAX, Laxgården', 700, 720, 740],
      ['K14ODL, Odling på Laxgården', 160, 170, 180],
      ['K20BRO, Brobyggarna', 1400, 1450, 1500],
      ['S:a B1', 2260, 2340, 2420],
      [],
      ['B2. Ej beslutade verksamheter'],
      ['K31VAG, Vägval Norr', 330, 340, 350],
      ['S:a B2', 330, 340, 350],
      [],
      ['Total verksamhetskostnad (B1+B2)', 2590, 2680, 2770],
    ],
    changes,
  );

/** The main budget of the same förbund, without its activities one by one. */
export const mainSheet = (changes: Changes = {}): Rows =>
  changed(
    [
      ['Budget 2031-2033'],
      ['tkr'],
      [],
      [null, 2031, 2032, 2033],
      [null, 'Budget', 'Budget', 'Budget'],
      ['Intäkter'],
      ['- Försäkringskassan', 1600, 1600, 1600],
      ['- Regionen', 800, 800, 800],
      ['- Storby kommun', 800, 800, 800],
      ['Summa intäkter', 3200, 3200, 3200],
      ['Ingående eget kapital', 900, 1010, 1030],
      ['Kostnader'],
      ['- Beslutade verksamhetskostnader, se bilaga', 2260, 2340, 2420],
      ['- Ej beslutade verksamhetskostnader, se bilaga', 330, 340, 350],
      ['S:a verksamheter', 2590, 2680, 2770],
      ['- Kansli', 500, 500, 500],
      ['Summa kostnader', 3090, 3180, 3270],
      ['Årets resultat', 110, 20, -70],
      ['Utgående eget kapital', 1010, 1030, 960],
    ],
    changes,
  );

/** All activities by name, as somebody else has written them. */
export const listSheet = (changes: Changes = {}): Rows =>
  changed(
    [
      ['Hela förbundet (tkr)'],
      [],
      [null, 2031, 2032, 2033],
      ['Kansli', 500, 500, 500],
      ['Insats Laxgården', 860, 890, 920],
      ['Brobygarna', 1400, 1450, 1500],
      ['Vägval norr', 330, 340, 350],
      ['Summa projekt', 2590, 2680, 2770],
      ['Totalt', 3090, 3180, 3270],
    ],
    changes,
  );

/** An activity's own budget in kronor, with who pays for it. */
export const platformSheet = (changes: Changes = {}): Rows =>
  changed(
    [
      ['Budget Brobyggarna (kr)'],
      [],
      ['Personal', 2031],
      ['Handledare', 1_500_000],
      ['Coach', 900_000],
      ['Summa personal', 2_400_000],
      [],
      ['Övriga kostnader'],
      ['Resor', 60_000],
      ['Material', 40_000],
      ['Summa övriga kostnader', 100_000],
      [],
      ['Summa totalt', 2_500_000],
      [],
      ['Finansiering'],
      ['Samordningsförbundet', 1_400_000],
      ['Storby kommun', 700_000],
      ['Regionen', 400_000],
      ['Summa finansiering', 2_500_000],
    ],
    changes,
  );

/** Two activities below each other on one sheet, with the sum of both. */
export const severalSheet = (changes: Changes = {}): Rows =>
  changed(
    [
      ['Kranskommunerna 2031 (kr)'],
      [],
      ['Laxgårdens kommun', 2031],
      ['Koordinator', 700_000],
      ['Odlare', 160_000],
      ['Summa', 860_000],
      [],
      ['Vägval Norr', 2031],
      ['Koordinator', 230_000],
      ['Lokal', 100_000],
      ['Summa', 330_000],
      [],
      ['Totalt kranskommunerna', 1_190_000],
    ],
    changes,
  );

/** A workbook in which all views agree. */
export const cleanViews = (): Sheets => ({
  Budget: mainSheet(),
  Koder: codeSheet(),
  Helheten: listSheet(),
  Brobyggarna: platformSheet(),
  Krans: severalSheet(),
});

/** The same kind of workbook as another förbund keeps it: codes in a column, words for groups, whole kronor. */
export const foreignViews = (): Sheets => ({
  'Insatser 2040': [
    ['Projektbudget, kr'],
    [],
    ['Projektnr', 'Benämning', 'År 2040', 'År 2041'],
    [null, 'Fastställda insatser'],
    ['HK-07', 'Hamnkontoret', 1_250_000, 1_300_000],
    ['SP-08', 'Språkstegen', 640_000, 655_000],
    [null, 'Summa fastställda', 1_890_000, 1_955_000],
    [null, 'Nya insatser'],
    ['2040N', 'Nattskiftet', 200_000, 210_000],
    [null, 'Summa nya', 200_000, 210_000],
    [null, 'Summa insatser', 2_090_000, 2_165_000],
  ],
  Hamnkontoret: [
    ['Hamnkontoret'],
    ['Belopp i tkr', 'Budget 2040', 'Budget 2041'],
    ['Löner', 1500, 1560],
    ['Omkostnader', 250, 260],
    ['Totalt', 1750, 1820],
    [],
    ['Finansieras av', null, null],
    ['Finsam', 1250, 1300],
    ['Vinköpings kommun', 500, 520],
    ['Totalt', 1750, 1820],
  ],
});
