import type { Dice } from '../budgets/dice';
import type { LinePlan } from './lines';
import { layOut } from './lines';
import type { Table } from './table';

const YEARS = ['2023', '2022'];

const INCOME: readonly LinePlan[] = [
  { label: 'Verksamhetens intäkter', beside: 1, between: [11_000, 48_000] },
  { label: 'Verksamhetens kostnader', beside: 2, between: [-98_000, -71_000] },
  { label: 'Avskrivningar', beside: 3, between: [-4_900, -1_100] },
  {
    label: 'Verksamhetens nettokostnader',
    name: 'net',
    of: ['Verksamhetens intäkter', 'Verksamhetens kostnader', 'Avskrivningar'],
  },
  { label: 'Bidrag från parterna', beside: 4, between: [41_000, 69_000] },
  { label: 'Generella statsbidrag', beside: 4, between: [7_000, 19_000] },
  { label: 'Verksamhetens resultat', name: 'own', of: ['net', 'Bidrag från parterna', 'Generella statsbidrag'] },
  { label: 'Finansiella intäkter', beside: 5, between: [130, 990] },
  { label: 'Finansiella kostnader', beside: 6, between: [-870, -120] },
  {
    label: 'Resultat efter finansiella poster',
    name: 'after',
    of: ['own', 'Finansiella intäkter', 'Finansiella kostnader'],
  },
  { label: 'Extraordinära poster', between: [-640, -110] },
  { label: 'Årets resultat', of: ['after', 'Extraordinära poster'] },
];

const BALANCE: readonly LinePlan[] = [
  { label: 'TILLGÅNGAR' },
  { label: 'Maskiner och inventarier', beside: 7, between: [2_300, 9_800] },
  { label: 'Långfristiga fordringar', beside: 8, between: [1_200, 4_700] },
  { label: 'Summa anläggningstillgångar', of: ['Maskiner och inventarier', 'Långfristiga fordringar'] },
  { label: 'Kortfristiga fordringar', beside: 9, between: [3_100, 12_600] },
  { label: 'Kassa och bank', beside: 10, between: [14_000, 38_000] },
  { label: 'Summa omsättningstillgångar', of: ['Kortfristiga fordringar', 'Kassa och bank'] },
  { label: 'SUMMA TILLGÅNGAR', of: ['Summa anläggningstillgångar', 'Summa omsättningstillgångar'] },
  { label: 'SKULDER' },
  { label: 'Avsättningar för pensioner', beside: 11, between: [1_400, 6_300] },
  { label: 'Långfristiga skulder', beside: 12, between: [2_100, 7_900] },
  { label: 'Leverantörsskulder', beside: 13, between: [1_900, 8_400] },
  { label: 'Upplupna kostnader', beside: 14, between: [1_300, 5_200] },
  { label: 'Summa kortfristiga skulder', of: ['Leverantörsskulder', 'Upplupna kostnader'] },
  {
    label: 'SUMMA SKULDER OCH AVSÄTTNINGAR',
    of: ['Avsättningar för pensioner', 'Långfristiga skulder', 'Summa kortfristiga skulder'],
  },
];

const CASH: readonly LinePlan[] = [
  { label: 'Periodens resultat', name: 'result', between: [1_200, 7_700] },
  { label: 'Justering för avskrivningar', between: [1_100, 3_900] },
  { label: 'Förändring av fordringar', between: [-2_900, -350] },
  { label: 'Förändring av skulder', between: [270, 2_600] },
  {
    label: 'Kassaflöde från den löpande verksamheten',
    name: 'running',
    of: ['result', 'Justering för avskrivningar', 'Förändring av fordringar', 'Förändring av skulder'],
  },
  { label: 'Köp av inventarier', between: [-4_700, -1_300] },
  { label: 'Försäljning av inventarier', between: [120, 960] },
  {
    label: 'Kassaflöde från investeringsverksamheten',
    name: 'investing',
    of: ['Köp av inventarier', 'Försäljning av inventarier'],
  },
  { label: 'Upptagna lån', between: [600, 3_300] },
  { label: 'Amortering', between: [-2_200, -310] },
  { label: 'Kassaflöde från finansieringsverksamheten', name: 'financing', of: ['Upptagna lån', 'Amortering'] },
  { label: 'Periodens kassaflöde', name: 'flow', of: ['running', 'investing', 'financing'] },
  { label: 'Likvida medel vid periodens början', name: 'opening', between: [12_000, 31_000] },
  { label: 'Likvida medel vid periodens slut', of: ['opening', 'flow'] },
];

/** The income statement that the law prescribes, of two or four years. */
export function incomeStatement(dice: Dice): Table {
  const heads = dice.chance(0.5) ? YEARS : ['Utfall 2021', 'Utfall 2022', 'Budget 2023', 'Utfall 2023'];
  return layOut(dice, { title: 'Resultaträkning (tkr)', heads, lines: INCOME });
}

/** The same with the column of notes that printed statements have. */
export function statementWithNotes(dice: Dice): Table {
  return layOut(dice, { title: 'Resultaträkning (tkr)', heads: YEARS, lines: INCOME, besideHead: 'Not' });
}

export function balanceSheet(dice: Dice): Table {
  const beside = dice.chance(0.5) ? { besideHead: 'Not' } : {};
  return layOut(dice, { title: 'Balansräkning (tkr)', heads: ['2023-12-31', '2022-12-31'], lines: BALANCE, ...beside });
}

export function cashFlow(dice: Dice): Table {
  return layOut(dice, { title: 'Kassaflödesanalys (tkr)', heads: [...YEARS, '2021'], lines: CASH });
}
