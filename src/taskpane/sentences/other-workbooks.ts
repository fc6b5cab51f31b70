import { KIND_WORDS } from '../../core/documents/kind-words';

/** The sentences of what is taken from other workbooks: their sheets, and what they have published. */
export const OTHER_WORKBOOK_SENTENCES = {
  moreWorkbooks: 'Fler arbetsböcker',
  insertFromOther: 'Hämta in blad från en annan arbetsbok',
  insertFromOtherNote: 'Till exempel uppföljningen eller den sociala budgeten',
  pickWorkbook: 'Välj en arbetsbok …',
  pickNote:
    'En .xlsx- eller .xlsm-fil. Bladen kopieras in sist i den här arbetsboken, som dina egna; filen ändras inte.',
  readingFile: (file: string) => `Läser ${file} …`,
  fileProblems: {
    tooLarge: (file: string) => `${file} är för stor för att hämtas in. Flytta bladen i Excel i stället.`,
    unreadable: (file: string, why: string) => `${file}: ${why}`,
    failed: (file: string) => `${file} kunde inte läsas. Spara om den i Excel som .xlsx och välj den igen.`,
  },
  sheetsOf: (file: string) => `Blad i ${file}`,
  kindNames: KIND_WORDS,
  nothingKnown: 'Inget som Tertial läser',
  ownOfTertial: 'Skrivet av Tertial: räknas om i stället här',
  insertSheets: (sheets: number) => (sheets === 0 ? 'Hämta in blad' : `Hämta in ${sheets} blad`),
  inserted: (sheets: readonly string[]) =>
    sheets.length === 1 ? `Bladet ${sheets[0]} är inhämtat och läst.` : `${sheets.length} blad är inhämtade och lästa.`,
} as const;
