import { countText as counted } from '../../core/audit/coverage/coverage-words';

/** The sentences of the header. */
export const HEADER_SENTENCES = {
  title: 'Tertial',
  readAgain: 'Läs om',
  readWorkbook: 'Läs om arbetsboken',
  purpose: 'Kontroll av budget och uppföljning',
  sheetCount: (count: number) => `${count} blad`,
  toReview: 'Gå till Kontroll',
  nothingTested: 'Inget kontrollerat',
  noneTested: '0',
  testedWord: 'prövade',
  testedInShort: (proven: number, amounts: number) => `${counted(proven)} av ${counted(amounts)}`,
  noErrors: 'Inga fel',
  accepted: (count: number) => (count === 1 ? '1 godtagen' : `${count} godtagna`),
  typedNotCounted:
    'Det du skrev är kvar, men kunde inte räknas med: siffrorna här visas utan det. Försök igen, eller läs om arbetsboken.',
  places: 'Platser',
  placeNames: { overview: 'Översikt', review: 'Kontroll', work: 'Arbeta', report: 'Rapport' },
  openErrors: (count: number) => `${count} fel kvar`,
  allWritten: (sheets: number) => `${sheets} blad skrivna och lästa tillbaka`,
  notAllWritten: 'Det skrivna stämmer inte; se Rapport, Blad',
  looksInShort: (count: number) =>
    count === 1 ? 'en sak i utseendet kunde inte sättas' : `${count} saker i utseendet kunde inte sättas`,
  settingsNotUsed: (count: number) =>
    `${count === 1 ? 'En inställning i arbetsboken' : `${count} inställningar i arbetsboken`} kunde inte användas. Under Inställningar visas vilken, och vad som gäller i stället.`,
} as const;
