/** The sentences of the overview. */
export const OVERVIEW_SENTENCES = {
  nextSteps: 'Nästa steg',
  stepsDone: (done: number, all: number) => `${done} av ${all} klara`,
  stepStates: { done: 'klart', now: 'nästa', later: 'återstår' },
  stepRead: 'Läs om arbetsboken',
  stepReview: 'Kontrollera',
  acceptedFindings: (count: number) => (count === 1 ? '1 kontroll godtagen' : `${count} kontroller godtagna`),
  stepErrors: (count: number) => `Rätta ${count} fel`,
  stepWarnings: (count: number) => (count === 1 ? 'Gå igenom 1 varning' : `Gå igenom ${count} varningar`),
  stepEquity: 'Ta ställning till eget kapital',
  andMore: (count: number) => `${count} till`,
  stepForecast: 'Gå igenom prognosen',
  allForecast: 'Ingen rad behöver ses över',
  linesToReview: (count: number) => (count === 1 ? '1 rad att se över' : `${count} rader att se över`),
  stepDecide: (period: string) => `Fastställ prognosen för ${period}`,
  stepWrite: 'Skriv bladen',
  errorsFollow: 'Kan göras nu; felen följer med i rapporten',
  stepCopy: 'Kopiera texten till ärendet',
  readTables: 'Läst ur arbetsboken',
  untested: (amounts: number, sheets: number) =>
    `${amounts === 1 ? '1 belopp' : `${amounts} belopp`} på ${sheets === 1 ? '1 blad' : `${sheets} blad`} är inte prövade`,
  allTables: 'Alla lästa tabeller',
  showWhy: 'Visa varför',
  tableNotRead: 'Finns tabellen men blev inte läst? Markera den i bladet och välj',
  whatIsRead: 'Det här läser Tertial',
} as const;

/** What Tertial reads, and what it knows it by. */
export const READ_KINDS: readonly (readonly [title: string, detail: string])[] = [
  ['Budget eller budgetuppföljning', 'Rader för intäkter och kostnader, ett år eller en tertial per kolumn'],
  ['Uppföljning ur SUS', 'Deltagare, avslutade och avslut till, per enhet'],
  ['Deltagarlista', 'En rad per deltagare: kön, insats, start, slut'],
  ['Social budget', 'Mål med poäng, målvärde och utfall'],
  ['Andelar', 'Medlemmarnas andel av befolkningen'],
  ['Förbundens bokslut', 'Resultat och eget kapital per förbund'],
];
