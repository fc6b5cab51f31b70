/** The sentences of the view of activities by project code. */
export const VIEW_SENTENCES = {
  noViews: 'Inga verksamheter med projektkoder och ingen verksamhet med finansiering lästes.',
  nothingCompared: 'Inget annat blad har samma verksamheter, så inget kunde jämföras.',
  sameMoney: 'Samma pengar på två blad',
  viewsVerdict: (tried: number, differing: number) =>
    differing === 0 ? `${tried} jämförelser stämmer.` : `${differing} av ${tried} jämförelser skiljer sig.`,
  byCodes: 'Koder',
  byOther: 'Bladet',
  viewDifference: 'Skillnad',
  viewEquity: 'Eget kapital enligt varje blad',
  financingOf: (name: string, year: string) => `Finansiering: ${name}, ${year}`,
  financedShare: 'Andel',
  amount: 'Belopp',
  posts: 'Tjänster',
  postColumns: (year: string) => ['Grad', `Kostnad ${year}`, 'På heltid', 'Ökning'],
  statedGrowth: (sheet: string, percent: string) => `${sheet} anger en löneutveckling på ${percent}.`,
  growthBetween: (least: string, most: string) => `Raderna ökar ${least} till ${most} om året.`,
} as const;
