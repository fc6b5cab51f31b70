/** The sentences of the annual report. */
export const STATEMENT_SENTENCES = {
  noStatements: 'Ingen årsredovisning lästes: här visas hur dess räkningar, noter och översikter stämmer med varandra.',
  statementsHold: (count: number) => `Alla ${count} jämförelser stämmer.`,
  statementsFail: (failing: number, count: number) => `${failing} av ${count} jämförelser stämmer inte.`,
  statementKeys: 'Nyckeltal',
  statementUnit: (unit: string) => `Belopp i ${unit}`,
  statementSides: ['Första', 'Andra', 'Skillnad'],
  failingChecks: 'Stämmer inte',
  holdingChecks: 'Stämmer',
  checkHead: (name: string, year: number, isGroup: boolean) => `${name}, ${year}${isGroup ? ' (koncern)' : ''}`,
} as const;
