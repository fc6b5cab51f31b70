import type { Dice } from './dice';
import type { Model } from './model';

/** How a budget is printed: everything in which one förbund's workbook differs from another's. */
export interface Layout {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  /** Where the table says its unit. */
  readonly unitIn: 'title' | 'corner' | 'heading' | 'nowhere';
  readonly heading: 'year' | 'basisYear' | 'yearBasis' | 'basisComma' | 'twoRows' | 'yearsMerged' | 'date';
  readonly members: 'shareInLabel' | 'plain' | 'shareColumn';
  readonly codeColumn: boolean;
  readonly bullets: boolean;
  readonly headings: boolean;
  readonly blankRows: boolean;
  readonly totalWord: 'Summa' | 'S:a' | 'Totalt' | 'Total' | 'SUMMA' | 'Summa:';
  readonly bareTotals: boolean;
  readonly negativeCosts: boolean;
  readonly municipalTotal: boolean;
  readonly sumColumn: boolean;
  readonly equity: 'around' | 'below' | 'none';
  readonly textNumbers: number;
  readonly mergedTitle: boolean;
  readonly capitals: boolean;
  readonly noteBelow: boolean;
  readonly zeroAs: 'zero' | 'dash' | 'blank';
  readonly words: Words;
  readonly memberForm: 'kommun' | 'kommuns' | 'stad' | 'bare' | 'code' | 'kommunFirst';
  readonly incomeLast: boolean;
  readonly deviation: boolean;
  readonly remarks: boolean;
  readonly ofWhich: boolean;
  readonly financial: boolean;
  readonly percentText: '82,36 %' | '82,36%' | '(82,36 %)';
}

/** The names that a förbund gives to the same things. */
export interface Words {
  readonly state: string;
  readonly region: string;
  readonly support: string;
  readonly income: string;
  readonly costs: string;
  readonly result: string;
  readonly opening: string;
  readonly closing: string;
}

function makeWords(dice: Dice): Words {
  return {
    state: dice.oneOf([
      'Försäkringskassan',
      'Staten (Försäkringskassan)',
      'Statens bidrag',
      'FK',
      'Försäkringskassan 50 %',
      'Bidrag från Försäkringskassan',
    ]),
    region: dice.oneOf([
      'Region Sjölandet',
      'Regionen',
      'Landstinget',
      'Sjölands läns landsting',
      'Region Sjölandet 25 %',
      'Sjölandsregionen',
      'Bidrag Region Sjölandet',
    ]),
    support: dice.oneOf(['Anställningsstöd, AF', 'Lönebidrag', 'Arbetsförmedlingen anställningsstöd']),
    income: dice.oneOf(['Intäkter', 'Intäkter:', 'Inkomster', 'Medlemsbidrag', 'Finansiering']),
    costs: dice.oneOf(['Kostnader', 'Kostnader:', 'Utgifter', 'Verksamhetens kostnader']),
    result: dice.oneOf([
      'Årets resultat',
      'Resultat',
      'Resultatet',
      'Årets överskott/underskott',
      'Beräknat resultat',
      'Periodens resultat',
    ]),
    opening: dice.oneOf([
      'Ingående eget kapital',
      'Eget kapital vid årets ingång',
      'IB eget kapital',
      'Eget kapital 1 januari',
      'Eget kapital, ingående balans',
      'Eget kapital vid årets början',
    ]),
    closing: dice.oneOf([
      'Utgående eget kapital',
      'Eget kapital vid årets slut',
      'UB eget kapital',
      'Eget kapital 31 december',
      'Eget kapital, utgående balans',
      'Eget kapital vid årets utgång',
    ]),
  };
}

/** A random layout that a clean model can be printed in without becoming doubtful. */
export function makeLayout(dice: Dice, { columns, unit, sections }: Model): Layout {
  const bases = new Set(columns.map(({ basis }) => basis));
  const plainYears = bases.size === 1;
  const heading = plainYears
    ? dice.oneOf(['year', 'basisYear', 'yearBasis', 'basisComma', 'twoRows', 'date'] as const)
    : dice.oneOf(['basisYear', 'yearBasis', 'basisComma', 'twoRows', 'yearsMerged'] as const);
  return {
    sheet: dice.oneOf(['Budget', 'Blad1', 'Ekonomi', 'Bilaga 2']),
    top: dice.chance(0.5) ? 0 : dice.whole(1, 12),
    left: dice.chance(0.6) ? 0 : dice.whole(1, 6),
    unitIn: dice.oneOf(['title', 'corner', 'heading', unit === 'tkr' ? 'title' : 'nowhere'] as const),
    heading,
    members: dice.oneOf(['shareInLabel', 'plain', 'shareInLabel', 'shareColumn'] as const),
    codeColumn: dice.chance(0.15),
    bullets: dice.chance(0.3),
    headings: dice.chance(0.8),
    blankRows: dice.chance(0.6),
    totalWord: dice.oneOf(['Summa', 'S:a', 'Totalt', 'Total', 'SUMMA', 'Summa:'] as const),
    bareTotals: sections.length > 1 && dice.chance(0.2),
    negativeCosts: dice.chance(0.25),
    municipalTotal: dice.chance(0.2),
    sumColumn: plainYears && columns.length > 2 && dice.chance(0.3),
    equity: dice.oneOf(['around', 'below', 'below', 'none'] as const),
    textNumbers: dice.chance(0.3) ? 0.1 : 0,
    mergedTitle: dice.chance(0.3),
    capitals: dice.chance(0.15),
    noteBelow: dice.chance(0.2),
    zeroAs: dice.oneOf(['zero', 'dash', 'blank'] as const),
    words: makeWords(dice),
    memberForm: dice.oneOf(['kommun', 'kommuns', 'stad', 'bare', 'code', 'kommunFirst'] as const),
    incomeLast: dice.chance(0.08),
    deviation: !plainYears && dice.chance(0.5),
    remarks: dice.chance(0.15),
    ofWhich: dice.chance(0.15),
    financial: dice.chance(0.2),
    percentText: dice.oneOf(['82,36 %', '82,36%', '(82,36 %)'] as const),
  };
}
