import type { Severity } from '../../core/rules/checks/check';
import type { Activity } from '../session/activity';

/** The sentences that several places share, and those shown before there is anything in them. */
export const COMMON_SENTENCES = {
  firstUse: [
    'Tertial läser arbetsboken som den är och visar varje belopp som inte stämmer med sina egna delar.',
    'Vill du, skriver det sammanställningar med formler på egna blad; dina blad ändras bara när du själv väljer att rätta en cell.',
  ],
  cancel: 'Avbryt',
  tryAgain: 'Försök igen',
  notDrawn:
    'Vyn gick inte att visa. Felet är Tertials eget, och arbetsboken är orörd. Försök igen; hjälper det inte, stäng panelen och öppna den på nytt.',
  notStarted: 'Tertial gick inte att starta. Stäng panelen och öppna den på nytt.',
  settings: 'Inställningar',
  back: 'Tillbaka',
  undo: 'Ångra',
  goTo: (cell: string) => `Visa ${cell} i arbetsboken`,
  points: 'pe',
  outsideExcel: 'Tertial är ett tillägg till Excel; öppna det där.',
  oldExcel: 'Tertial behöver ett nyare Excel: Microsoft 365, Excel 2024 eller Excel på webben.',
  privacy: 'Allt räknas i den här datorn; ingenting skickas någonstans.',
  women: 'Kvinnor',
  men: 'Män',
  total: 'Totalt',
  details: 'Detaljer',
  readSelection: 'Läs markeringen som …',
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
