import { countText as counted } from '../core/audit/coverage/coverage-words';
import type { Severity } from '../core/rules/checks/check';
import { ACTIVITY_SENTENCES } from './sentences/activities';
import { CONTROL_SENTENCES } from './sentences/control';
import { FORECAST_SENTENCES } from './sentences/forecast';
import { FOLLOW_UP_SENTENCES } from './sentences/follow-up';
import { GOAL_SENTENCES } from './sentences/goals';
import { LOOKS_SENTENCES } from './sentences/looks';
import { MEMBER_SENTENCES } from './sentences/members';
import { OVERVIEW_SENTENCES } from './sentences/overview';
import { PEER_SENTENCES } from './sentences/peers';
import { STATEMENT_SENTENCES } from './sentences/statements';
import { REPORT_SENTENCES } from './sentences/report';
import { SCENARIO_SENTENCES } from './sentences/scenarios';
import { SETTINGS_SENTENCES } from './sentences/settings';
import { SESSION_SENTENCES } from './sentences/session';
import { TEXT_SENTENCES } from './sentences/text';
import { SUPPORT_SENTENCES } from './sentences/support';
import { VIEW_SENTENCES } from './sentences/views';
import { WORK_SENTENCES } from './sentences/work';
import type { Activity } from './session/activity';

/** All sentences of the pane, in Swedish, but for those of findings and results, which are core's. */
export const SENTENCES = {
  ...ACTIVITY_SENTENCES,
  ...CONTROL_SENTENCES,
  ...VIEW_SENTENCES,
  ...FORECAST_SENTENCES,
  ...FOLLOW_UP_SENTENCES,
  ...GOAL_SENTENCES,
  ...LOOKS_SENTENCES,
  ...MEMBER_SENTENCES,
  ...OVERVIEW_SENTENCES,
  ...PEER_SENTENCES,
  ...STATEMENT_SENTENCES,
  ...REPORT_SENTENCES,
  ...TEXT_SENTENCES,
  ...SCENARIO_SENTENCES,
  ...SETTINGS_SENTENCES,
  ...SESSION_SENTENCES,
  ...SUPPORT_SENTENCES,
  ...WORK_SENTENCES,
  title: 'Tertial',
  firstUse: [
    'Tertial läser arbetsboken som den är och visar varje belopp som inte stämmer med sina egna delar.',
    'Vill du, skriver det sammanställningar med formler på egna blad; dina blad ändras bara när du själv väljer att rätta en cell.',
  ],
  cancel: 'Avbryt',
  readAgain: 'Läs om',
  readWorkbook: 'Läs om arbetsboken',
  purpose: 'Kontroll av budget och uppföljning',
  sheetCount: (count: number) => `${count} blad`,
  toReview: 'Gå till Kontroll',
  nothingTested: 'Inget kontrollerat',
  noneTested: '0',
  testedWord: 'prövade',
  testedInShort: (proven: number, amounts: number) => `${counted(proven)} av ${counted(amounts)}`,
  noErrors: 'Inga fel',
  accepted: (count: number) => (count === 1 ? '1 godtagen' : `${count} godtagna`),
  tryAgain: 'Försök igen',
  notDrawn:
    'Vyn gick inte att visa. Felet är Tertials eget, och arbetsboken är orörd. Försök igen; hjälper det inte, stäng panelen och öppna den på nytt.',
  notStarted: 'Tertial gick inte att starta. Stäng panelen och öppna den på nytt.',
  typedNotCounted:
    'Det du skrev är kvar, men kunde inte räknas med: siffrorna här visas utan det. Försök igen, eller läs om arbetsboken.',
  places: 'Platser',
  placeNames: { overview: 'Översikt', review: 'Kontroll', work: 'Arbeta', report: 'Rapport' },
  toolNames: {
    forecast: 'Prognos',
    members: 'Medlemsbidrag och eget kapital',
    scenarios: 'Scenarier',
    followUp: 'Uppföljning',
    activities: 'Insatser',
    control: 'Internkontroll, årshjul och attest',
    requests: 'Äskanden',
    financing: 'Medfinansiering och avgifter',
    views: 'Verksamheter',
    goals: 'Mål',
    effectGoals: 'Effektmål',
    surveys: 'Enkäter',
    support: 'Offentlig försörjning',
    peers: 'Jämförelse',
    statements: 'Årsredovisning',
  },
  settings: 'Inställningar',
  back: 'Tillbaka',
  undo: 'Ångra',
  yearsResult: 'Årets resultat',
  leftToCeiling: 'Kvar till taket',
  openErrors: (count: number) => `${count} fel kvar`,
  item: 'Post',
  period: 'År',
  amount: 'Belopp',
  closingEquity: 'Utgående',
  headroom: 'Kvar till taket',
  result: 'Resultat',
  published: 'I cellen',
  difference: 'Skillnad',
  goTo: (cell: string) => `Visa ${cell} i arbetsboken`,
  points: 'pe',
  member: 'Medlem',
  opening: 'Ingående',
  marginTo: (minimum: string, margin: string) => `Styrelsens lägsta nivå är ${minimum}; marginalen är ${margin}.`,
  allWritten: (sheets: number) => `${sheets} blad skrivna och lästa tillbaka`,
  notAllWritten: 'Det skrivna stämmer inte; se Rapport, Blad',
  commandMismatched:
    'Bladen skrevs, men allt lästes inte tillbaka som det skrevs. Öppna Tertial och välj Rapport och Blad för att se vad.',
  commandOnlyError:
    'Det markerade felet är det enda som är kvar. Öppna Tertial och välj Kontroll för att se vad det är.',
  commandNoErrors: ({ proven, amounts }: { readonly proven: number; readonly amounts: number }) =>
    proven === 0
      ? 'Inget i arbetsboken kunde prövas. Öppna Tertial för att se varför.'
      : `Inga fel är kvar bland det som är prövat: ${counted(proven)} av ${counted(amounts)} belopp. Öppna Tertial och välj Kontroll för att se vad som inte är prövat.`,
  outsideExcel: 'Tertial är ett tillägg till Excel; öppna det där.',
  oldExcel: 'Tertial behöver ett nyare Excel: Microsoft 365, Excel 2024 eller Excel på webben.',
  privacy: 'Allt räknas i den här datorn; ingenting skickas någonstans.',
} as const;

/** What is shown while something is done. */
export const ACTIVITY: Readonly<Record<Activity, string>> = {
  idle: '',
  reading: 'Läser arbetsboken …',
  checking: 'Kontrollerar och räknar …',
  counting: 'Räknar med det du skrev …',
  mending: 'Ändrar i bladet …',
  refreshing: 'Läser det som har ändrats …',
  writing: 'Skriver bladen …',
  verifying: 'Läser tillbaka och jämför …',
  inserting: 'Hämtar in bladen …',
};

/** Findings counted in words. */
export const COUNTED: Readonly<Record<Severity, (count: number) => string>> = {
  error: (count) => `${count} fel`,
  warning: (count) => (count === 1 ? '1 varning' : `${count} varningar`),
  info: (count) => (count === 1 ? '1 upplysning' : `${count} upplysningar`),
};
