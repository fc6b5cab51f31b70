import type { DocumentKind } from './tertial-document';

/** What Tertial reads, by kind of table. */
export const KIND_WORDS: Readonly<Record<DocumentKind, string>> = {
  budget: 'Budget eller utfall',
  members: 'Medlemmar och andelar',
  followUp: 'Uppföljning',
  incomeMatrix: 'Försörjning före och efter',
  activities: 'Insatser',
  contacts: 'Kontakter per insats',
  activityPlan: 'Aktivitetsplan',
  controlPlan: 'Internkontrollplan',
  yearPlan: 'Årshjul och mötesplan',
  requisitions: 'Rekvisitioner och attest',
  coFinancing: 'Medfinansiering',
  networkFees: 'Avgifter',
  effectGoals: 'Effektmål',
  surveys: 'Enkäter',
  budgetRequests: 'Äskanden',
  postTable: 'Tjänster',
  participants: 'Deltagarlista',
  socialBudget: 'Social budget',
  peers: 'Alla förbund',
  equivalents: 'Helårsekvivalenter',
  statement: 'Årsredovisning',
  balance: 'Balansräkning',
  prose: 'Text med siffror',
};
