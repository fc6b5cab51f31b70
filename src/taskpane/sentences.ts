import type { Severity } from '../core/rules/checks/check';
import { FORECAST_SENTENCES } from './sentences/forecast';
import { GOAL_SENTENCES } from './sentences/goals';
import { LOOKS_SENTENCES } from './sentences/looks';
import { PEER_SENTENCES } from './sentences/peers';
import { SCENARIO_SENTENCES } from './sentences/scenarios';
import { SETTINGS_SENTENCES } from './sentences/settings';
import { TEXT_SENTENCES } from './sentences/text';
import type { Activity } from './session/activity';

/** All sentences of the pane, in Swedish, but for those of findings and results, which are core's. */
export const SENTENCES = {
  ...FORECAST_SENTENCES,
  ...GOAL_SENTENCES,
  ...LOOKS_SENTENCES,
  ...PEER_SENTENCES,
  ...TEXT_SENTENCES,
  ...SCENARIO_SENTENCES,
  ...SETTINGS_SENTENCES,
  title: 'Tertial',
  firstUse: [
    'Tertial läser arbetsboken som den är och visar varje belopp som inte stämmer med sina egna delar.',
    'Vill du, skriver det sammanställningar med formler på egna blad; dina blad ändras aldrig.',
  ],
  recalculate: 'Räkna om',
  cancel: 'Avbryt',
  changedSince: (time: string, sheets: readonly string[]) => {
    const where = sheets.length === 0 || sheets.length > 3 ? '' : ` (${sheets.join(', ')})`;
    return `Arbetsboken har ändrats sedan den lästes kl. ${time}${where}. Välj Räkna om för att läsa den på nytt.`;
  },
  tryAgain: 'Försök igen',
  notDrawn:
    'Vyn gick inte att visa. Felet är Tertials eget, och arbetsboken är orörd. Försök igen; hjälper det inte, stäng panelen och öppna den på nytt.',
  notStarted: 'Tertial gick inte att starta. Stäng panelen och öppna den på nytt.',
  typedNotCounted:
    'Det du skrev är kvar, men kunde inte räknas med: siffrorna här visas utan det. Försök igen, eller välj Räkna om.',
  write: 'Skriv sammanställning',
  tabs: {
    findings: 'Kontroller',
    shares: 'Andelar',
    equity: 'Kapital',
    forecast: 'Prognos',
    scenarios: 'Scenarier',
    followUp: 'Uppföljning',
    goals: 'Mål',
    peers: 'Jämför',
    text: 'Text',
    write: 'Skriv',
    settings: 'Val',
  },
  views: 'Vyer',
  item: 'Post',
  period: 'År',
  amount: 'Belopp',
  keyFigures: 'Nyckeltal',
  noKeyFigures: 'Inga nyckeltal kunde räknas; under Kontrollerades inte står varför.',
  closingEquity: 'Utgående',
  headroom: 'Utrymme',
  result: 'Resultat',
  nothingRead: 'Ingen tabell som känns igen kunde läsas.',
  published: 'Står',
  expected: 'Väntat',
  difference: 'Skillnad',
  goTo: (cell: string) => `Visa ${cell} i arbetsboken`,
  follows: 'följer av felet ovanför',
  alsoAt: (count: number) => (count === 1 ? 'Gäller en cell till' : `Gäller ${count} celler till`),
  parts: (count: number) => (count === 1 ? 'Räknat av en cell' : `Räknat av ${count} celler`),
  advice: 'Varför, och vad du kan göra',
  restsOn: (reference: string) => `Grund: ${reference}.`,
  showAll: (count: number) => `Visa alla ${count}`,
  tested: (proven: number, amounts: number) => `${proven} av ${amounts}`,
  readTables: 'Lästa tabeller',
  notChecked: 'Kontrollerades inte',
  wholeSheet: 'hela bladet',
  noShares: 'Inga medlemsandelar kunde räknas.',
  noEquity: 'Inget eget kapital kunde räknas.',
  noFollowUp: 'Ingen uppföljning lästes: här visas tabeller med kvinnor, män och totalt, och deltagarlistor.',
  followUpPeriod: 'Period',
  shownUnit: 'Visa i detalj',
  units: 'Enheter',
  unit: 'Enhet',
  exits: 'Avslut',
  solution: 'Lösning',
  trend: 'Mot förra, pe',
  weighted:
    'Lösning är andelen avslutade till en långsiktig lösning. Alla enheter räknas på antalen. Pe är procentenheter mot perioden före.',
  measure: 'Mått',
  women: 'Kvinnor',
  men: 'Män',
  total: 'Totalt',
  percent: '%',
  points: 'pe',
  exitsByOutcome: (unit: string) => `Avslut efter orsak: ${unit}`,
  listHeading: (sheet: string, year: number) => `Deltagarlistan ${sheet}, ${year}`,
  persons: (episodes: number, persons: number) => `${episodes} insatser hos ${persons} personer under året.`,
  excludedRows: (rows: number) =>
    rows === 1 ? 'En felregistrerad rad räknas inte.' : `${rows} felregistrerade rader räknas inte.`,
  exitsByCode: 'Avslut per kod',
  exitCode: 'Kod',
  incomes: 'Försörjning vid avslut',
  incomeBefore: 'Före',
  incomeAfter: 'Efter',
  count: 'Antal',
  member: 'Medlem',
  share: 'Andel',
  computed: 'Beräknat',
  region: 'Regionen',
  state: 'Staten',
  municipalities: 'Kommunerna tillsammans',
  opening: 'Ingående',
  ceiling: 'Tak',
  marginTo: (minimum: string, margin: string) => `Styrelsens lägsta nivå är ${minimum}; marginalen är ${margin}.`,
  within: 'inom taket',
  above: 'över taket',
  noCeiling: 'taket kunde inte räknas',
  missing: 'saknas',
  roundedBy: (method: string) => `Avrundat med ${method}.`,
  chartHeading: (sheet: string, unit: string) => `Utgående eget kapital (staplar) och tak (streck), ${unit}: ${sheet}`,
  chart: (unit: string) => `Utgående eget kapital (staplar) och tak (streck), ${unit}`,
  willWrite: 'Det här skrivs, på Tertials egna blad:',
  newSheet: 'nytt blad',
  rewritten: 'skrivs om på plats; beslut och kommentarer behålls',
  cellsAndFormulas: (cells: number, formulas: number) => `${cells} celler, varav ${formulas} formler`,
  writeAgain: 'Skriv om',
  allWritten: (sheets: number) => `${sheets} blad skrivna och kontrollästa`,
  notAllWritten: 'Det skrivna stämmer inte; se Skriv',
  commandMismatched:
    'Bladen skrevs, men allt lästes inte tillbaka som det skrevs. Öppna Tertial och välj Skriv för att se vad.',
  publicVersion: 'Publik version',
  publicNote:
    'En arbetsbok för sig med uppföljningen där små antal är dolda. Publicera den, inte den här: här finns underlaget kvar.',
  savePublic: 'Spara publik version',
  publicOpened:
    'Excel har öppnat den publika versionen som en ny arbetsbok: spara den därifrån. Ser du den inte? På Mac kan den ligga bakom den här, och på webben kan webbläsaren ha spärrat den nya fliken.',
  untouched: 'Inga andra blad ändras.',
  unproven: (count: number, place: string) =>
    count === 1
      ? `Bladen skrivs inte: formeln i ${place} ger inte det som räknades ut. Felet är Tertials eget; rapportera det.`
      : `Bladen skrivs inte: ${count} formler ger inte det som räknades ut, den första i ${place}. Felet är Tertials eget; rapportera det.`,
  written: 'Skrivet och kontrolläst:',
  verified: 'läst tillbaka, allt stämmer',
  mismatched: (count: number, cell: string) =>
    count === 1
      ? `${cell} innehåller inte det som skulle skrivas`
      : `${count} celler stämmer inte, den första är ${cell}`,
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
  writing: 'Skriver bladen …',
  verifying: 'Läser tillbaka och jämför …',
};

export const SEVERITY_HEADINGS: Readonly<Record<Severity, string>> = {
  error: 'Fel',
  warning: 'Varningar',
  info: 'Upplysningar',
};

/** Findings counted in words. */
export const COUNTED: Readonly<Record<Severity, (count: number) => string>> = {
  error: (count) => `${count} fel`,
  warning: (count) => (count === 1 ? '1 varning' : `${count} varningar`),
  info: (count) => (count === 1 ? '1 upplysning' : `${count} upplysningar`),
};
