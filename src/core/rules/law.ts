import type { DatedRule, RuleReference, RuleVersions } from './dated-rule';

/** A day of a year, before or after the year that it is about. */
export interface YearDay {
  readonly month: number;
  readonly day: number;
}

const FINSAM = 'lag (2003:1210) om finansiell samordning av rehabiliteringsinsatser';
const FINSAM_TEXT = 'https://github.com/se-lex/sfs/blob/main/2003/sfs-2003-1210.md';
const CHECKED = '2025-09';

function finsam(place: string, other: string | null = null): RuleReference {
  const title = other === null ? FINSAM : `${FINSAM} och ${other} kommunallagen (2017:725)`;
  return { title, href: FINSAM_TEXT, place, checked: CHECKED };
}

/** A budget has income above its costs; the exemptions of the third paragraph are not referred to. */
const DEFICIT: RuleVersions<{ readonly mayHaveDeficit: boolean }> = [
  {
    name: 'Budget: intäkter över kostnader',
    value: { mayHaveDeficit: false },
    from: '2018-01-01',
    unit: 'budgetår',
    inWords: 'budgeten ska ha högre intäkter än kostnader; undantagen i 11 kap. 5 § tredje stycket nämns inte i 21 §',
    reference: finsam('21 §', '11 kap. 5 § andra stycket'),
  },
];

/** What a budget shows: the equity at the end of its year, and a plan for so many years with the budget year first. */
const PLAN: RuleVersions<{ readonly years: number }> = [
  {
    name: 'Budget: eget kapital och plan för tre år',
    value: { years: 3 },
    from: '2018-01-01',
    unit: 'år',
    inWords: 'budgeten ska visa det egna kapitalet vid årets slut och en plan för tre år, med budgetåret först',
    reference: finsam('21 §', '11 kap. 6 §'),
  },
];

/** The last day to decide a year's budget, in the year before. */
const BUDGET_DAY: RuleVersions<YearDay> = [
  {
    name: 'Budget: senast den 30 november',
    value: { month: 11, day: 30 },
    from: '2004-01-01',
    unit: 'dag året före',
    inWords: 'budgeten ska fastställas senast den 30 november året före',
    reference: finsam('23 §'),
  },
];

/** The last day to draw up a year's annual report, in the year after. */
const REPORT_DAY: RuleVersions<YearDay> = [
  {
    name: 'Årsredovisning: inom tre månader',
    value: { month: 3, day: 31 },
    from: '2019-01-01',
    unit: 'dag året efter',
    inWords: 'årsredovisningen ska upprättas inom tre månader från räkenskapsårets slut',
    reference: finsam('24 §'),
  },
];

/** No debts except usual credits, and no pledges. */
const DEBTS: RuleVersions<{ readonly longTerm: boolean }> = [
  {
    name: 'Inga lån och ingen borgen',
    value: { longTerm: false },
    from: '2004-01-01',
    unit: 'skuld',
    inWords: 'förbundet får inte sätta sig i skuld utöver sedvanliga krediter, och inte ingå borgen',
    reference: finsam('21 § andra stycket'),
  },
];

/** The association pays its auditors unless its order states otherwise. */
const AUDIT_COST: RuleVersions<{ readonly isPaid: boolean }> = [
  {
    name: 'Revision: förbundet betalar',
    value: { isPaid: true },
    from: '2004-01-01',
    unit: 'kostnad',
    inWords: 'förbundet betalar revisorerna om förbundsordningen inte säger annat',
    reference: finsam('25 §'),
  },
];

/** A result reserve rests on taxes and general grants, which an association does not have. */
const RESERVE: RuleVersions<{ readonly isAllowed: boolean }> = [
  {
    name: 'Resultatreserv: nämns inte för förbund',
    value: { isAllowed: false },
    from: '2018-01-01',
    unit: 'reserv',
    inWords: '11 kap. 14 § nämns inte i 21 §, och reserven beräknas på skatteintäkter och generella bidrag',
    reference: finsam('21 §', '11 kap. 14 §'),
  },
];

/** What the law asks of a förbund's budget and annual report, each with all its versions. */
export const LAW = {
  deficit: DEFICIT,
  plan: PLAN,
  budgetDay: BUDGET_DAY,
  reportDay: REPORT_DAY,
  debts: DEBTS,
  auditCost: AUDIT_COST,
  reserve: RESERVE,
} as const;

/** What a rule rests on and when its text was last looked at. Example: `23 § lag (2003:1210) ... (senast kontrollerad 2025-09)`. */
export function checkedReference<Value>(versions: RuleVersions<Value>): string {
  const latest = [...versions].sort((left, right) => right.from.localeCompare(left.from))[0];
  return latest === undefined ? '' : referenceOf(latest);
}

/** The same of one version. */
function referenceOf({ reference: { place, title, checked } }: DatedRule<unknown>): string {
  const text = place === null ? title : `${place} ${title}`;
  return checked === null ? text : `${text} (senast kontrollerad ${checked})`;
}
