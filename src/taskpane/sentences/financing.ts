/** The sentences of the view of co-financing and fees. */
export const FINANCING_SENTENCES = {
  noFinancing: 'Inget projekt med medfinansiering och ingen tabell över avgifter lästes.',
  financing: 'Finansiering',
  support: 'Stöd',
  publicPart: 'Offentlig medfinansiering',
  wholeFinancing: 'Total finansiering',
  degree: 'Medfinansieringsgrad',
  requiredDegree: 'Krav',
  isEnough: (degree: string, required: string) => `Medfinansieringen är ${degree} och kravet ${required}: den räcker.`,
  fallsShort: (atTotal: string, withSupport: string) =>
    `Det fattas ${atTotal} vid samma totala finansiering, eller ${withSupport} om stödet ska behållas.`,
  mostSupport: (amount: string) => `Med medfinansieringen som den är kan stödet vara högst ${amount}.`,
  noRequired: 'Vilken medfinansiering som krävs framgår inte av tabellen.',
  ownEachYear: (amount: string, years: string) => `Förbundets del är ${amount} om året (${years}).`,
  yearCount: (count: number) => (count === 1 ? '1 år' : `${count} år`),
  shareOfOwn: 'Hur många förbund som delar den, och vilka år, ställs in under Inställningar.',
  withProject: (title: string) => `Med ${title}`,
  ownPartOf: (title: string) => `Medfinansiering, ${title}`,
  toScenario: (ordinal: number) => `Lägg in i scenario ${ordinal}`,
  inScenario: (ordinal: number) =>
    `Ligger i scenario ${ordinal}, som en kostnad varje år från det första. Kostnader efter projektet räknas också.`,
  feeColumns: ['Avgift i dag, ‰', 'Ny avgift, ‰'],
  raiseBetween: (rate: string, low: string, high: string) => `${rate} promille av medlen är ${low}–${high}.`,
  feePayer: 'Förbund',
} as const;
