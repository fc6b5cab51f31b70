import type { StatementRole } from '../../documents/statement';
import type { Comparison } from './make-check';
import { positive, turned } from './make-check';
import type { Place, ReportFigure, ReportTable } from './report-figures';
import { figureOf, figuresOf } from './report-figures';

/** The tables of one year's report. */
export interface Report {
  readonly year: number;
  readonly income: ReportTable | null;
  readonly balance: ReportTable | null;
  readonly cashFlow: ReportTable | null;
  readonly others: readonly ReportTable[];
}

const present = (figures: readonly (ReportFigure | null)[]): ReportFigure[] => figures.flatMap((each) => each ?? []);
const before = (place: Place): Place => ({ ...place, year: place.year - 1 });

/** X2: what is written off, in both without its sign. */
export function writtenOff({ income, cashFlow }: Report, place: Place): Comparison[] {
  if (income === null || cashFlow === null) return [];
  const [left, right] = [figureOf(cashFlow, 'depreciation', place), figureOf(income, 'depreciation', place)];
  if (left === null || right === null) return [];
  return [
    {
      ...{ id: 'X2', name: 'Avskrivningar', ...place },
      left: { name: 'Kassaflödesanalysen', figures: [positive(left)] },
      right: { name: 'Resultaträkningen', figures: [positive(right)] },
    },
  ];
}

/** X3: liquid means; short placements are counted with them where that is what agrees. */
export function liquid({ balance, cashFlow }: Report, place: Place): Comparison[] {
  if (balance === null || cashFlow === null) return [];
  const [left, cash] = [figureOf(cashFlow, 'cashClosing', place), figureOf(balance, 'cash', place)];
  if (left === null || cash === null) return [];
  const placed = figureOf(balance, 'placements', place);
  const isWith = placed !== null && left.amount.eq(cash.amount.plus(placed.amount));
  return [
    {
      ...{ id: 'X3', name: 'Likvida medel vid årets slut', ...place },
      left: { name: 'Kassaflödesanalysen', figures: [left] },
      right: { name: 'Balansräkningen', figures: isWith ? [cash, placed] : [cash] },
    },
  ];
}

const CAPITAL: readonly (readonly [role: StatementRole, name: string, isAsset: boolean])[] = [
  ['receivables', 'Kortfristiga fordringar', true],
  ['shortDebts', 'Kortfristiga skulder', false],
  ['provisions', 'Avsättningar', false],
];

/** X4: what receivables, short debts and provisions have changed by. */
export function workingCapital({ balance, cashFlow }: Report, place: Place): Comparison[] {
  if (balance === null || cashFlow === null) return [];
  return CAPITAL.flatMap(([role, name, isAsset]): Comparison[] => {
    const left = figuresOf(cashFlow, role, place);
    const [now, then] = [figureOf(balance, role, place), figureOf(balance, role, before(place))];
    if (left.length === 0 || now === null || then === null) return [];
    const change = isAsset ? [then, turned(now)] : [now, turned(then)];
    return [
      {
        ...{ id: 'X4', name, ...place },
        left: { name: 'Kassaflödesanalysen', figures: left },
        right: { name: 'Balansens förändring', figures: change },
      },
    ];
  });
}

/** X5: new loans less what is paid off is what long debts have changed by. */
export function loans({ balance, cashFlow }: Report, place: Place): Comparison[] {
  if (balance === null || cashFlow === null) return [];
  const left = [...figuresOf(cashFlow, 'newLoans', place), ...figuresOf(cashFlow, 'repayments', place)];
  const [now, then] = [figureOf(balance, 'longDebts', place), figureOf(balance, 'longDebts', before(place))];
  if (left.length === 0 || now === null || then === null) return [];
  return [
    {
      ...{ id: 'X5', name: 'Långfristiga skulder', ...place },
      left: { name: 'Kassaflödesanalysen', figures: left },
      right: { name: 'Balansens förändring', figures: [now, turned(then)] },
    },
  ];
}

/** X7: fixed assets of the year before, with what was invested and less what was written off and sold. */
export function fixedAssets({ balance, cashFlow, income }: Report, place: Place): Comparison[] {
  if (balance === null || cashFlow === null) return [];
  const [now, then] = [figureOf(balance, 'fixedAssets', place), figureOf(balance, 'fixedAssets', before(place))];
  const invested = figureOf(cashFlow, 'investingCash', place);
  const lost = figureOf(income ?? cashFlow, 'depreciation', place) ?? figureOf(cashFlow, 'depreciation', place);
  if (now === null || then === null || invested === null || lost === null) return [];
  const gains = figuresOf(cashFlow, 'realisation', place);
  const right = [then, turned(invested), turned(positive(lost)), ...gains.map(turned)];
  return [
    {
      ...{ id: 'X7', name: 'Anläggningstillgångar', ...place },
      left: { name: 'Balansräkningen', figures: [now] },
      right: { name: 'Förra året + årets', figures: right },
    },
  ];
}

/** K7: a year's opening cash is the closing of the year before, in the same table. */
export function carriedCash({ cashFlow }: Report, place: Place): Comparison[] {
  if (cashFlow === null) return [];
  const [left, right] = present([
    figureOf(cashFlow, 'cashOpening', place),
    figureOf(cashFlow, 'cashClosing', before(place)),
  ]);
  if (left === undefined || right === undefined) return [];
  return [
    {
      ...{ id: 'K7', name: 'Likvida medel vid årets början', ...place },
      left: { name: 'Årets början', figures: [left] },
      right: { name: 'Förra årets slut', figures: [right] },
    },
  ];
}

/** X9: the net of the investments is the cash flow's sector. */
export function investments({ cashFlow, others }: Report, place: Place): Comparison[] {
  const table = others.find(({ form }) => form === 'investments');
  if (cashFlow === null || table === undefined) return [];
  const [left, right] = [figureOf(table, 'total', place), figureOf(cashFlow, 'investingCash', place)];
  if (left === null || right === null) return [];
  return [
    {
      ...{ id: 'X9', name: 'Årets investeringar', ...place },
      left: { name: 'Investeringarna', figures: [positive(left)] },
      right: { name: 'Kassaflödesanalysen', figures: [positive(right)] },
    },
  ];
}
