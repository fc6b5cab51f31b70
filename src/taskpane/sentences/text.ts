import type { TextSubject } from '../../core/sheets/text/default-templates';

/** What the text lacks altogether, and what would be needed for it. */
interface Lacking {
  readonly title: string;
  readonly needed: string;
}

/** The sentences of the view of the report's text. */
export const TEXT_SENTENCES = {
  noText: 'Det finns inget att skriva om ännu: här blir prognosen, uppföljningen och den sociala budgeten till text.',
  copyText: 'Kopiera texten',
  copied: 'Texten är kopierad.',
  notCopied: 'Excel tillät inte kopieringen. Markera texten här och tryck Ctrl+C.',
  saveText: 'Textfil',
  saveTextAs: 'Spara som textfil',
  textFile: 'rapporttext.txt',
  documentHeading: 'Word-dokument',
  documentNote:
    'Texten ovan med styrelsens tabeller, i Tertials form eller i er egen mall med {{text}} och {{tabeller}}.',
  documentUnproven: 'Dokumentet kan inte göras: en formel i rapporten ger inte det som räknades ut. Se Blad.',
  saveDocument: 'Hämta som Word-dokument',
  pickTemplate: 'Hämta i egen mall …',
  documentMade: (file: string) =>
    `${file} är gjort och ligger bland hämtade filer. Finns det inte där tillåter Excel inte att panelen sparar filer: öppna arbetsboken i Excel på webben, eller kopiera texten.`,
  unknownPlaceholders: (names: readonly string[]) =>
    `Mallen har platshållare som inte känns igen: ${names.join(', ')}.`,
  documentProblems: {
    unusable: (file: string, why: string) => `${file}: ${why}`,
    tooLarge: (file: string) => `${file} är för stor för en mall. Ta bort bilder ur den och försök igen.`,
    failed: 'Dokumentet kunde inte göras. Försök igen, eller kopiera texten.',
  },
  addParagraph: 'Lägg till ett stycke',
  ownParagraph: 'Skriv här',
  insertFigure: 'Infoga en siffra',
  insertFigureIn: (heading: string) => `Infoga en siffra i ${heading}`,
  resetParagraph: 'Återställ stycket',
  removeParagraph: 'Ta bort stycket',
  figureTitle: (name: string) => `${name}: klicka, eller tryck F2 bredvid, för att se var siffran kommer från`,
  wordTitle: (name: string) => `${name}: tryck F2 bredvid för att se var det kommer från`,
  leftOutTitle: (template: string) => `Utelämnat, eftersom en siffra saknas: ${template}`,
  draftText: 'Utkast',
  missingBasis: 'Underlag saknas',
  leftOut: (sentences: number) => (sentences === 1 ? '1 mening är utelämnad' : `${sentences} meningar är utelämnade`),
  missingNames: (names: readonly string[]) => `Saknas: ${names.join(', ')}`,
  removedParagraph: 'Stycket är tomt. Tryck för att få tillbaka det som det var.',
  lackingSubjects: {
    forecast: { title: 'Prognos', needed: 'Behöver en budget och ett utfall för samma år' },
    followUp: { title: 'Uppföljning', needed: 'Behöver tabeller med avslut, eller en deltagarlista' },
    index: { title: 'Index för den sociala budgeten', needed: 'Behöver mål med utfall' },
  } satisfies Partial<Record<TextSubject, Lacking>>,
} as const;
