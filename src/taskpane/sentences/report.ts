import { SHEET_ABOUT } from '../../core/sheets/sheet-about';

const numberText = (count: number) => count.toLocaleString('sv-SE');
const cellsText = (cells: number) => (cells === 1 ? '1 cell' : `${numberText(cells)} celler`);
const sheetsText = (sheets: number) => (sheets === 1 ? '1 blad' : `${sheets} blad`);

/** The sentences of the place of the report, but for those of its text and of other workbooks. */
export const REPORT_SENTENCES = {
  reportParts: 'Delar av rapporten',
  reportPartNames: { text: 'Text', sheets: 'Blad', public: 'Publik version' },
  sheetAbout: SHEET_ABOUT,
  sheetStates: { new: 'ny', changed: 'ändrad', current: 'aktuell', absent: 'finns inte' },
  cellsDiffer: (cells: number) => `${cellsText(cells)} blir annorlunda`,
  justWritten: 'Skriven och läst tillbaka',
  notWritten: 'Inte skriven',
  comesAlong: (by: string) => `Tas med: ${by} hör ihop med det`,
  updateSheets: (sheets: number) => (sheets === 0 ? 'Uppdatera blad' : `Uppdatera ${sheetsText(sheets)}`),
  willBeWritten: (sheets: number) =>
    sheets === 1 ? '1 blad skrivs och läses tillbaka' : `${sheets} blad skrivs och läses tillbaka`,
  sheetsLeft: (sheets: number) => (sheets === 1 ? '1 blad återstår' : `${sheets} blad återstår`),
  allCurrent: 'Alla blad är aktuella',
  noneTicked: 'Inget blad är valt',
  ownKept: 'Det du har skrivit i bladen (metoder, justeringar, godtaganden) behålls. Inga andra blad ändras.',
  sheetSizes: 'Celler och formler',
  sheet: 'Blad',
  cells: 'Celler',
  formulas: 'Formler',
  writtenAndRead: (sheets: number, cells: number, formulas: number) =>
    `${sheets === 1 ? '1 blad är skrivet och läst' : `${sheets} blad är skrivna och lästa`} tillbaka: ${cellsText(cells)}, varav ${numberText(formulas)} formler, stämmer.`,
  sheetMismatched: (sheet: string, cells: number, first: string) =>
    cells === 1
      ? `${sheet}: ${first} innehåller inte det som skulle skrivas.`
      : `${sheet}: ${cells} celler stämmer inte, den första är ${first}.`,
  unproven: (count: number, place: string) =>
    count === 1
      ? `Bladen skrivs inte: formeln i ${place} ger inte det som räknades ut. Felet är Tertials eget; rapportera det.`
      : `Bladen skrivs inte: ${count} formler ger inte det som räknades ut, den första i ${place}. Felet är Tertials eget; rapportera det.`,
  noPublic: 'Den publika versionen görs av uppföljningen, och arbetsboken har ingen.',
  publicHeading: 'En kopia utan små tal, att publicera.',
  publicRule: (threshold: number) => {
    if (threshold <= 1) return 'Gränsen för små tal är 1, så inga tal döljs för att de är små.';
    const small = threshold === 2 ? 'Talet 1' : `Tal från 1 till ${threshold - 1}`;
    return `${small} döljs, och de tal som annars kunde räknas ut. Summor och rubriktal döljs sist.`;
  },
  publicPreview: (unit: string, period: string) => `${unit}, ${period}`,
  publicHardest: 'Tabellen där mest döljs:',
  publicHidden: 'Döljs',
  publicHiddenDetail: (masked: number, all: number, tables: number) =>
    `${masked} av ${all} tal i ${tables === 1 ? '1 tabell' : `${tables} tabeller`}`,
  publicShown: 'Visas',
  publicShownDetail: (shown: number, units: number) =>
    `Antalet avslut och lösningar för ${shown} av ${units} ${units === 1 ? 'tabell' : 'tabeller'}`,
  publicRemoved: 'Tas bort',
  publicRemovedDetail: 'Allt annat: deltagarlistor, namn, formler, kommentarer och godtaganden',
  hiddenCount: '..',
  hiddenCountName: 'dolt',
  threshold: 'Gräns för små tal',
  thresholdHint: 'Lägsta tal som visas',
  thresholdWrong: 'Ange ett heltal från 2 till 100.',
  earlierHeading: 'Tidigare publicerat',
  earlierNone:
    'Gavs förra årets siffror ut från en annan arbetsbok? Välj den, så döljs även det som kunde räknas ut av båda.',
  earlierPick: 'Välj en tidigare publik version …',
  earlierKnown: (tables: number) =>
    tables === 1
      ? '1 tabell från en annan arbetsbok räknas med.'
      : `${tables} tabeller från andra arbetsböcker räknas med.`,
  earlierForget: 'Räkna inte med dem',
  earlierRemembered: 'De minns arbetsboken när Tertial Uppföljning har skrivits.',
  earlierShown: (file: string) => `${file} räknas med.`,
  earlierComputed: (file: string) =>
    `${file} minns inte vad som har publicerats, så Tertial räknar med det som en publik version av den visar.`,
  earlierNothing: (file: string) =>
    `${file} har ingen publik version och ingen uppföljning att göra en av. Välj en annan arbetsbok.`,
  saveCopy: 'Spara kopian',
  saveAs: (name: string) => `Spara som ${name}`,
  publicOpened: (name: string) =>
    `Excel har öppnat den publika versionen som en ny arbetsbok: spara den därifrån som ${name}. Ser du den inte? På Mac kan den ligga bakom den här, och på webben kan webbläsaren ha spärrat den nya fliken.`,
  publicRemember: 'Uppdatera bladet Tertial Uppföljning också, så minns arbetsboken vad som har publicerats.',
} as const;
