/** The sentences of the comparison between förbund. */
export const PEER_SENTENCES = {
  noPeers: 'Ingen jämförelse lästes: här visas tabellen över alla förbund, med resultat och eget kapital.',
  ownAssociation: 'Eget förbund',
  noOwn: 'Inget valt',
  ownNote: 'Valet sparas i arbetsboken.',
  place: (rank: number, of: number) => `Plats ${rank} av ${of}, räknat från den lägsta andelen`,
  partOfContributions: (percent: string) => `${percent} av medlemsbidragen`,
  contributionsBetween: (low: string, high: string) => `Andelen är avrundad: bidragen kan vara ${low} till ${high}.`,
  countedAs: 'Räknat',
  headroomLeast: 'Minst',
  headroomMost: 'Mest',
  allPeers: (count: number, year: string) => `${count} förbund ${year}`,
  peerSums: (result: string, equity: string) => `Resultat ${result}, eget kapital ${equity}.`,
  peerSigns: (negative: number, positive: number, zero: number) =>
    `${negative} negativa resultat, ${positive} positiva och ${zero} noll.`,
  quartiles: (lower: string, median: string, upper: string) =>
    `Kvartiler för andelen av bidragen, räknade som KVARTIL.EXK i Excel: ${lower}, ${median} och ${upper}.`,
  keepsWithin: 'Når rekommendationen',
  asPrinted: 'Som tryckt',
  certainly: 'Säkert',
  possibly: 'Möjligt',
  noRecommendation: 'Rekommendationen om eget kapital gäller inte tabellens år, eller så framgår inte året.',
  peersChart: 'Eget kapital som andel av bidragen, ett streck för varje förbund från det lägsta; det egna är fyllt',
} as const;
