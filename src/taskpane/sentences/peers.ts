/** Small numbers in words, as sentences begin with them. */
const WORDS = ['inget', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'];

function counted(count: number): string {
  const word = WORDS[count] ?? String(count);
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The sentences of the comparison between förbund. */
export const PEER_SENTENCES = {
  noPeers: 'Ingen jämförelse lästes: här visas tabellen över alla förbund, med resultat och eget kapital.',
  peersYear: 'Jämförelse',
  ownAssociation: 'Eget förbund',
  noOwn: 'Inget valt',
  ownRatio: (name: string, percent: string, lower: number) =>
    `${name} har ${percent} eget kapital av bidragen. ${counted(lower)} förbund har lägre.`,
  ownWithoutRatio: (name: string) => `${name} har ingen uppgift om eget kapital som andel av bidragen.`,
  chooseOwn: (count: number, year: string) =>
    `${count} förbund${year === '' ? '' : ` ${year}`}. Välj ert eget förbund, så visas hur det ligger till.`,
  ratioHeading: 'Eget kapital i procent av bidragen',
  countOfPeers: 'antal förbund',
  aloneOn: (name: string, range: string) => `${name}, ensamt på ${range}`,
  togetherOn: (name: string, others: number, range: string) =>
    `${name}, och ${counted(others).toLowerCase()} ${others === 1 ? 'annat' : 'andra'} på ${range}`,
  binRange: (from: string, to: string) => `${from}–${to}\u00a0%`,
  binInWords: (count: number, range: string) => `${count} på ${range}`,
  distribution: (bins: string) => `Antal förbund efter eget kapital i procent av bidragen: ${bins}.`,
  ownColumn: 'Förbundet',
  middle: 'Mittersta',
  middleHalf: ['Nedre–övre', 'fjärdedel'],
  equityOfContributions: 'Eget kapital, % av bidrag',
  equityIn: (unit: string) => `Eget kapital, ${unit}`,
  resultIn: (unit: string) => `Resultat, ${unit}`,
  keepWithin: (count: number, of: number) => `${count} av ${of} når rekommendationen`,
  ceilingCounted: (method: string) => `Taket räknat ${method}.`,
  otherWays: (least: number, most: number) =>
    `Räknat på andra sätt: ${least === most ? least : `${least}–${most}`} förbund.`,
  keepsWithin: 'Når rekommendationen',
  asPrinted: 'Som tryckt',
  certainly: 'Säkert',
  possibly: 'Möjligt',
  leftOf: (name: string) => `Kvar till taket för ${name}`,
  headroomNow: 'Kvar',
  headroomLeast: 'Minst',
  headroomMost: 'Mest',
  contributionsBetween: (low: string, high: string) => `Andelen är avrundad: bidragen kan vara ${low} till ${high}.`,
  peerSums: (result: string, equity: string) => `Tillsammans ${result} i resultat och ${equity} i eget kapital.`,
  peerSigns: (negative: number, positive: number, zero: number) =>
    `${negative} förbund gick med underskott, ${positive} med överskott${zero === 0 ? '' : `, ${zero} på noll`}.`,
  howCounted: 'Så räknas det',
  quartileNote: 'Mittersta värdet och fjärdedelarna räknas som KVARTIL.EXK i Excel.',
  placeNote: (rank: number, of: number) => `Plats ${rank} av ${of}, räknat från den lägsta andelen.`,
  noRecommendation: 'Rekommendationen om eget kapital gäller inte tabellens år, eller så framgår inte året.',
} as const;
