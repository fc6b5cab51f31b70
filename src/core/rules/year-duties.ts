import type { RuleReference, RuleVersions } from './dated-rule';
import type { YearDay } from './law';
import { LAW } from './law';

/** What is to be done each year: the day that it is to be done by, or the day that its period ends with. */
export interface DutyRule {
  readonly month: number;
  readonly day: number;
  readonly side: 'by' | 'after';
  /** The first month whose meetings can do it. */
  readonly fromMonth: number;
}

const PRACTICE: RuleReference = {
  title: 'Praxis; gäller där förbundsordningen eller verksamhetsplanen anger det',
  ...{ href: null, place: null, checked: null },
};

/** A day of the law's as something to be done by then. */
function byLaw(
  versions: RuleVersions<YearDay>,
  { name, fromMonth }: Pick<DutyRule, 'fromMonth'> & { readonly name: string },
): RuleVersions<DutyRule> {
  return versions.map((version) => {
    const value = version.value === null ? null : ({ ...version.value, side: 'by', fromMonth } as const);
    return { ...version, name, value };
  });
}

/** The financial year's accounts are drawn up. */
export const ANNUAL_REPORT: RuleVersions<DutyRule> = byLaw(LAW.reportDay, { name: 'Årsredovisning', fromMonth: 1 });

/** The budget of the next year is fixed. */
export const NEXT_BUDGET: RuleVersions<DutyRule> = byLaw(LAW.budgetDay, { name: 'Budget för nästa år', fromMonth: 9 });

export const SOCIAL_ACCOUNTS: RuleVersions<DutyRule> = [
  {
    name: 'Socialt bokslut',
    value: { month: 3, day: 31, side: 'by', fromMonth: 1 },
    ...{ from: '2004-01-01', unit: 'dag', inWords: 'i mars', reference: PRACTICE },
  },
];

export const TERTIAL_1: RuleVersions<DutyRule> = [
  {
    name: 'Uppföljning tertial 1',
    value: { month: 4, day: 30, side: 'after', fromMonth: 5 },
    ...{ from: '2004-01-01', unit: 'dag', inWords: 'perioden slutar den 30 april', reference: PRACTICE },
  },
];

export const TERTIAL_2: RuleVersions<DutyRule> = [
  {
    name: 'Uppföljning tertial 2',
    value: { month: 8, day: 31, side: 'after', fromMonth: 9 },
    ...{ from: '2004-01-01', unit: 'dag', inWords: 'perioden slutar den 31 augusti', reference: PRACTICE },
  },
];
