/** The sentences of the view of scenarios. */
export const SCENARIO_SENTENCES = {
  noScenarios: 'Inga scenarier kunde räknas. Det behövs en budget med intäkter, kostnader och ingående eget kapital.',
  scenariosHeading: (years: string) => `Utgående eget kapital ${years}`,
  scenarioChart: (unit: string) => `Utgående eget kapital i varje scenario, ${unit}`,
  scenario: 'Scenario',
  shownScenario: 'Ändra scenario',
  scenarioNumber: (ordinal: number, name: string) => `${ordinal}. ${name}`,
  scenarioResults: 'Årets resultat',
  scenarioMembers: (name: string) => `Medlemmarnas bidrag: ${name}`,
  scenarioNote:
    'Budgeten är oförändrad tills något skrivs. Ändras statens bidrag följer region och kommuner, om inget annat väljs.',
  belowZero: (name: string, year: number) => `${name}: eget kapital blir negativt ${year}.`,
  aboveCeiling: (name: string, year: number) => `${name}: eget kapital ligger över taket ${year}.`,
  unwrittenScenarios: 'Scenarierna är inte sparade än: välj Skriv, så sparas de i arbetsboken.',
  asBudgeted: 'Som budgeten',
  followDefault: 'Ja, som förval',
  sharesGroup: 'Kommunernas andelar',
  linesGroup: 'Nya och borttagna rader',
  notAPercent: 'Skriv en procentsats, till exempel -5 %.',
  notAYear: 'Skriv ett år, till exempel 2026.',
} as const;
