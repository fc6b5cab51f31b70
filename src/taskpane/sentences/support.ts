/** The sentences of full-year equivalents. SCB's figures may be used with their source; what is computed is not SCB's. */
export const SUPPORT_SENTENCES = {
  noSupport: 'Ingen tabell med helårsekvivalenter lästes: här visas hur stor del av befolkningen som har stöd.',
  supportAges: (ages: string) => `${ages} år`,
  supportShares: 'Andel av befolkningen med offentlig försörjning',
  supportPlace: 'Område',
  supportArea: 'Hela tabellen',
  supportTogether: 'Tillsammans',
  supportPersons: 'Helårs- personer',
  supportSource: 'Egen beräkning ur SCB:s helårsekvivalenter: månadernas medeltal delat med befolkningens.',
} as const;
