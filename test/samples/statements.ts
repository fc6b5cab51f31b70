import type { CellValue } from '../../src/core/cells/cell';

type Rows = CellValue[][];

/** The sheets of an annual report, by name. */
export type StatementSheets = Record<string, Rows>;

const YEARS = ['', 'Not', '2025', '2024'];
/** A label, its figures of this year and the year before, and the note that explains it. */
function line(label: string, ...[now, then, note]: [number, number, number?]): CellValue[] {
  return [label, note ?? null, now, then];
}

function operations(boardCost: number): Rows {
  const rows: [string, number, number, number][] = [
    ['Styrelse', 0, boardCost, -190],
    ['Administration', 150, -1_900, -1_800],
    ['Revision', 0, -60, -60],
    ['Insatser', 6_300, -4_570, 1_900],
  ];
  const sums = rows.reduce(
    (sum, [, earned, spent, plan]) => [(sum[0] ?? 0) + earned, (sum[1] ?? 0) + spent, (sum[2] ?? 0) + plan],
    [0, 0, 0],
  ) as [number, number, number];
  return [
    ['Driftredovisning 2025 (tkr)'],
    ['', 'Intäkter', 'Kostnader', 'Utfall netto', 'Budget', 'Avvikelse'],
    ...[...rows, ['Summa', ...sums] as [string, number, number, number]].map(([label, earned, spent, plan]) => [
      ...[label, earned, spent, earned + spent, plan, earned + spent - plan],
    ]),
  ];
}

function investments(computers: number): Rows {
  return [
    ['Investeringsredovisning 2025 (tkr)'],
    ['', 'Budget 2025', 'Utfall 2025', 'Avvikelse'],
    ['Inventarier', 100, 60, 40],
    ['Datorer', 40, computers, 40 - computers],
    ['Summa', 140, 60 + computers, 80 - computers],
  ];
}

/** The annual report of a förbund that is nowhere else, every check between its tables holding. */
export function annualReport(): StatementSheets {
  return {
    Resultaträkning: [
      ['Samordningsförbundet Älvkanten, årsredovisning 2025'],
      ['Resultaträkning (tkr)'],
      YEARS,
      line('Verksamhetens intäkter', 6_450, 6_200, 1),
      line('Verksamhetens kostnader', -6_710, -5_900, 2),
      line('Avskrivningar', -50, -40, 3),
      line('Verksamhetens resultat', -310, 260),
      line('Finansiella intäkter', 25, 12, 4),
      line('Finansiella kostnader', -5, -2, 5),
      line('Resultat efter finansiella poster', -290, 270),
      line('Årets resultat', -290, 270),
    ],
    Balansräkning: [
      ['Balansräkning (tkr)'],
      YEARS,
      ['Tillgångar'],
      line('Maskiner och inventarier', 200, 160, 6),
      line('Summa anläggningstillgångar', 200, 160),
      line('Förråd', 60, 60),
      line('Kortfristiga fordringar', 320, 360, 7),
      line('Kassa och bank', 2_470, 2_900, 8),
      line('Summa omsättningstillgångar', 2_850, 3_320),
      line('Summa tillgångar', 3_050, 3_480),
      ['Eget kapital, avsättningar och skulder'],
      line('Årets resultat', -290, 270),
      line('Övrigt eget kapital', 1_850, 1_580),
      line('Summa eget kapital', 1_560, 1_850, 9),
      line('Avsättningar', 150, 130, 10),
      line('Långfristiga skulder', 160, 200, 11),
      line('Övriga skulder', 50, 50),
      line('Kortfristiga skulder', 1_130, 1_250, 12),
      line('Summa skulder', 1_340, 1_500),
      line('Summa eget kapital, avsättningar och skulder', 3_050, 3_480),
    ],
    Kassaflöde: [
      ['Kassaflödesanalys (tkr)'],
      YEARS,
      ['Den löpande verksamheten'],
      line('Årets resultat', -290, 270),
      line('Justering för avskrivningar', 50, 40),
      line('Justering för avsättningar', 20, 10),
      line('Övriga ej likviditetspåverkande poster', 0, 0),
      line('Medel från verksamheten före förändring av rörelsekapital', -220, 320),
      line('Ökning/minskning kortfristiga fordringar', 40, -30),
      line('Ökning/minskning förråd', 0, 0),
      line('Ökning/minskning kortfristiga skulder', -120, 60),
      line('Kassaflöde från den löpande verksamheten', -300, 350),
      line('Investering i inventarier', -90, -70),
      line('Kassaflöde från investeringsverksamheten', -90, -70),
      line('Amortering av skuld', -40, -40),
      line('Övriga poster', 0, 0),
      line('Kassaflöde från finansieringsverksamheten', -40, -40),
      line('Årets kassaflöde', -430, 240),
      line('Likvida medel vid årets början', 2_900, 2_660),
      line('Likvida medel vid årets slut', 2_470, 2_900),
    ],
    Noter: [
      ['Not 2 Verksamhetens kostnader (tkr)'],
      ['', '', '2025', '2024'],
      line('Personal', 2_310, 2_050),
      line('Insatser', 3_900, 3_400),
      line('Lokaler', 280, 260),
      line('Övrigt', 220, 190),
      line('Summa', 6_710, 5_900),
      [],
      ['Not 9 Eget kapital (tkr)'],
      ['', '', '2025', '2024'],
      line('Ingående eget kapital', 1_850, 1_580),
      line('Årets resultat', -290, 270),
      line('Utgående eget kapital', 1_560, 1_850),
    ],
    Drift: operations(-180),
    Investeringar: investments(30),
    Balanskrav: [
      ['Balanskravsutredning (tkr)'],
      ['', '', '2025', '2024'],
      line('Årets resultat enligt resultaträkningen', -290, 270),
      line('Avgår realisationsvinster', 0, 0),
      line('Årets resultat efter balanskravsjusteringar', -290, 270),
      line('Balanskravsresultat', -290, 270),
    ],
    Översikt: [
      ['Flerårsöversikt (tkr)'],
      ['', '2025', '2024', '2023'],
      ['Verksamhetens intäkter', 6_450, 6_200, 6_000],
      ['Årets resultat', -290, 270, 120],
      ['Eget kapital', 1_560, 1_850, 1_580],
      ['Kassa och bank', 2_470, 2_900, 2_660],
    ],
    'RR 2024': [
      ['Resultaträkning (tkr)'],
      ['', 'Not', '2024', '2023'],
      line('Verksamhetens intäkter', 6_200, 6_000, 1),
      line('Verksamhetens kostnader', -5_900, -5_850, 2),
      line('Avskrivningar', -40, -40, 3),
      line('Verksamhetens resultat', 260, 110),
      line('Finansiella intäkter', 12, 11, 4),
      line('Finansiella kostnader', -2, -1, 5),
      line('Resultat efter finansiella poster', 270, 120),
      line('Årets resultat', 270, 120),
    ],
  };
}

type Change = readonly [sheet: string, label: string, column: number, value: number];

function changed(changes: readonly Change[]): StatementSheets {
  const sheets = annualReport();
  for (const [sheet, label, column, value] of changes) {
    const row = sheets[sheet]?.find(([first]) => first === label);
    if (row === undefined) throw new Error(`${sheet} has no ${label}`);
    row[column] = value;
  }
  return sheets;
}

/** The same report with one break for each check between its tables, its own sums holding all the same. */
export const BREAKS: Readonly<Record<string, () => StatementSheets>> = {
  X1: () =>
    changed([
      ['Balanskrav', 'Årets resultat enligt resultaträkningen', 2, -330],
      ['Balanskrav', 'Avgår realisationsvinster', 2, 40],
    ]),
  X2: () =>
    changed([
      ['Kassaflöde', 'Justering för avskrivningar', 2, 90],
      ['Kassaflöde', 'Övriga ej likviditetspåverkande poster', 2, -40],
    ]),
  X3: () =>
    changed([
      ['Balansräkning', 'Kassa och bank', 2, 2_510],
      ['Balansräkning', 'Förråd', 2, 20],
    ]),
  X4: () =>
    changed([
      ['Kassaflöde', 'Ökning/minskning kortfristiga fordringar', 2, 80],
      ['Kassaflöde', 'Ökning/minskning förråd', 2, -40],
    ]),
  X5: () =>
    changed([
      ['Kassaflöde', 'Amortering av skuld', 2, -80],
      ['Kassaflöde', 'Övriga poster', 2, 40],
    ]),
  X6: () =>
    changed([
      ['Balansräkning', 'Övrigt eget kapital', 2, 1_890],
      ['Balansräkning', 'Summa eget kapital', 2, 1_600],
      ['Balansräkning', 'Övriga skulder', 2, 10],
      ['Balansräkning', 'Summa skulder', 2, 1_300],
    ]),
  X7: () =>
    changed([
      ['Balansräkning', 'Maskiner och inventarier', 2, 240],
      ['Balansräkning', 'Summa anläggningstillgångar', 2, 240],
      ['Balansräkning', 'Förråd', 2, 20],
      ['Balansräkning', 'Summa omsättningstillgångar', 2, 2_810],
    ]),
  X8: () => ({ ...annualReport(), Drift: operations(-220) }),
  X9: () => ({ ...annualReport(), Investeringar: investments(70) }),
  X10: () =>
    changed([
      ['Noter', 'Övrigt', 2, 260],
      ['Noter', 'Summa', 2, 6_750],
    ]),
  X11: () =>
    changed([
      ['Resultaträkning', 'Finansiella intäkter', 3, 52],
      ['Resultaträkning', 'Finansiella kostnader', 3, -42],
    ]),
  X12: () => changed([['Översikt', 'Eget kapital', 1, 1_600]]),
};

/** Another förbund's report in kronor: two tables on a sheet, the older year first, costs without minus, a group beside. */
export function foreignReport(): StatementSheets {
  const heads = ['Belopp i kronor', 'Not', 'Förbundet 2022', 'Förbundet 2023', 'Koncernen 2022', 'Koncernen 2023'];
  const both = (label: string, then: number, now: number): CellValue[] => [label, null, then, now, then, now];
  return {
    Räkningar: [
      heads,
      ['Resultaträkning'],
      both('Verksamhetens intäkter', 3_100_250, 3_250_400),
      both('Verksamhetens kostnader', 2_900_100, 3_300_300),
      both('Avskrivningar', 20_000, 25_000),
      both('Verksamhetens resultat', 180_150, -74_900),
      both('Finansiella intäkter', 5_000, 8_000),
      both('Periodens resultat', 185_150, -66_900),
      [],
      ['Kassaflödesanalys'],
      both('Periodens resultat', 185_150, -66_900),
      both('Av- och nedskrivningar', 20_000, 25_000),
      both('Kassaflöde från den löpande verksamheten', 205_150, -41_900),
      both('Kassaflöde från investeringsverksamheten', -50_000, -10_000),
      both('Periodens kassaflöde', 155_150, -51_900),
      both('Ingående likvida medel', 900_000, 1_055_150),
      both('Utgående likvida medel', 1_055_150, 1_003_250),
    ],
    Balans: [
      ['Balansräkning'],
      heads,
      both('Summa anläggningstillgångar', 90_000, 75_000),
      both('Kassa och bank', 1_055_150, 1_003_250),
      both('Summa tillgångar', 1_145_150, 1_078_250),
      both('Årets resultat', 185_150, -66_900),
      both('Övrigt eget kapital', 560_000, 745_150),
      both('Summa eget kapital', 745_150, 678_250),
      both('Kortfristiga skulder', 400_000, 400_000),
      both('Summa eget kapital och skulder', 1_145_150, 1_078_250),
    ],
  };
}
