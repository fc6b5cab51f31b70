import type { RuleReference, RuleVersions } from './dated-rule';

/** What is to be done each year: the day that it is to be done by, or the day that its period ends with. */
export interface DutyRule {
  readonly month: number;
  readonly day: number;
  readonly side: 'by' | 'after';
  /** The first month whose meetings can do it. */
  readonly fromMonth: number;
}

const LAW = 'lag (2003:1210) om finansiell samordning av rehabiliteringsinsatser';
const inLaw = (place: string): RuleReference => ({
  title: LAW,
  href: 'http://klevringsjuridik.se/law/lag-2003-1210/',
  place,
  checked: '2025-09',
});
const PRACTICE: RuleReference = {
  title: 'Praxis; gäller där förbundsordningen eller verksamhetsplanen anger det',
  ...{ href: null, place: null, checked: null },
};

/** The financial year's accounts are drawn up within three months. */
export const ANNUAL_REPORT: RuleVersions<DutyRule> = [
  {
    name: 'Årsredovisning',
    value: { month: 3, day: 31, side: 'by', fromMonth: 1 },
    ...{
      from: '2004-01-01',
      unit: 'dag',
      inWords: 'upprättas senast den 31 mars året efter',
      reference: inLaw('24 §'),
    },
  },
];

/** The budget of the next year is fixed. */
export const NEXT_BUDGET: RuleVersions<DutyRule> = [
  {
    name: 'Budget för nästa år',
    value: { month: 11, day: 30, side: 'by', fromMonth: 9 },
    ...{ from: '2004-01-01', unit: 'dag', inWords: 'fastställs senast den 30 november', reference: inLaw('23 §') },
  },
];

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
