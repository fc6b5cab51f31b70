import type { StatedKind } from '../../core/documents/stated-kind';
import type { RuleName } from '../../core/rules/checks/checks';
import type { Severity } from '../../core/rules/checks/check';

/** A count in groups of three, without the library for amounts, which the first view does without. */
const shown = (count: number): string =>
  count < 1000 ? String(count) : `${shown(Math.floor(count / 1000))}\u00a0${String(count % 1000).padStart(3, '0')}`;

/** The sentences of the place where findings are worked off. */
export const REVIEW_SENTENCES = {
  severityFilter: 'Visa',
  sheetFilter: 'Blad',
  allSheets: 'Alla blad',
  acceptedChip: 'Godtagna',
  place: (at: number, count: number) => `${at} av ${count}`,
  previous: 'Föregående (Alt+Uppil)',
  next: 'Nästa (Alt+Nedpil)',
  findings: 'Kontroller',
  showMore: (count: number) => `Visa ${count} till`,
  noneShown: 'Inget visas med det här urvalet.',
  showAllAgain: 'Visa alla',
  inCell: (figure: string) => `${figure} i cellen`,
  emptyCell: 'tom cell',
  byParts: 'enligt delarna',
  and: (first: string, second: string) => `${first} och ${second}`,
  others: (count: number) => `${count} till`,
  textNumbers: (count: number) => (count === 1 ? '1 tal lagrat som text' : `${shown(count)} tal lagrade som text`),
  notAdded: 'Excels egna summor räknar inte med dem',
  rounded: (count: number, gap: string) => `${shown(count)} belopp avviker ${gap} genom avrundning`,
  reopened: 'Godtogs, men beloppen har ändrats sedan dess',
  saidMended: 'Uppges åtgärdat, men stämmer inte än.',
  partsHeading: 'Delar',
  amountHeading: 'Belopp',
  cellHeading: 'Cell',
  rowHeading: 'Rad',
  textHeading: 'Text i cellen',
  valueHeading: 'I cellen',
  sumOfParts: 'Summa av delarna',
  stated: 'I cellen',
  gap: 'Skillnad',
  moreCells: (count: number) => `${shown(count)} till`,
  showCells: 'Visa fler',
  why: 'Därför:',
  alsoRight: (figure: string, cells: string) => `med ${figure} stämmer också ${cells}.`,
  sameHolds: (where: string) => `Samma summa stämmer ${where}.`,
  holdsIn: (held: number, of: number, along: 'columns' | 'rows' | 'places') =>
    `Samma summa stämmer i ${held} av ${of} ${{ columns: 'kolumner', rows: 'rader', places: 'ställen' }[along]}.`,
  changeNothing: (cells: string) => `Ändra inget i ${cells}.`,
  becomes: (cell: string, figure: string) => `${cell} blir ${figure}`,
  changesWith: (changes: string, cause: string) => `${changes} när ${cause} är rättad.`,
  rightThen: (figures: string, cause: string) => `${figures} stämmer när ${cause} är rättad.`,
  compareWith: 'Jämför med',
  basedOn: (reference: string) => `Grund: ${reference}.`,
  ruleLine: (title: string, why: string, how: string) => `${title}. ${why} ${how}`.trimEnd(),
  mend: 'Rätta …',
  mendTexts: (count: number) => `Gör ${count === 1 ? 'texten' : `${shown(count)} texter`} till tal …`,
  accept: 'Godta …',
  acceptAll: (count: number) => `Godta alla ${shown(count)} …`,
  addComment: 'Kommentera',
  mark: 'Märk i bladet',
  unmark: 'Ta bort märkningen i bladet',
  marked: (count: number) => (count === 1 ? '1 cell är märkt i bladet' : `${shown(count)} celler är märkta i bladet`),
  clearMarks: 'Ta bort märkningen',
  saidDone: 'Åtgärdat: läs om och se',
  acceptHeading: 'Godta avvikelsen',
  commentHeading: 'Kommentar',
  reasonLabel: 'Varför',
  commentLabel: 'Kommentar',
  byLabel: 'Vem',
  dateLabel: 'När',
  acceptNote:
    'Räknas inte längre som fel. Står kvar på Tertial Kontroller och i rapporten som godtagen, tills beloppet ändras.',
  commentNote: 'Sparas på Tertial Kontroller när bladen skrivs.',
  acceptButton: 'Godta',
  saveComment: 'Spara',
  cancelForm: 'Avbryt',
  reasonNeeded: 'Skriv varför avvikelsen godtas.',
  byNeeded: 'Skriv vem det är.',
  dateNeeded: 'Skriv datumet som 2026-11-27.',
  mendQuestion: (cell: string, sheet: string) => `Rätta ${cell} på bladet ${sheet}?`,
  textsQuestion: (count: number) => `Göra ${count === 1 ? 'texten' : `${shown(count)} texter`} till tal?`,
  before: 'Före',
  after: 'Efter',
  writeFormula: 'Skriv formeln',
  writeNumber: (amount: string) => `Skriv talet ${amount}`,
  followsRows: 'Följer med när en rad ändras',
  alsoMended: (cells: string) => `${cells} stämmer därefter.`,
  mendNote: 'Bara den här cellen ändras. Du kan ångra, och ändringen antecknas på bladet Tertial Kontroller.',
  textsNote:
    'Bara de här cellerna ändras, och deras belopp är desamma. Du kan ångra, och ändringen antecknas på bladet Tertial Kontroller.',
  writeIn: (cell: string) => `Skriv i ${cell}`,
  writeTexts: 'Gör till tal',
  mendComment: (cells: string, change: string) => `${cells}: ${change}`,
  textsChange: (count: number) => (count === 1 ? 'text gjord till tal' : `${shown(count)} texter gjorda till tal`),
  mendedTitle: 'Rättade',
  mendedLine: (before: string, after: string) => `${before} → ${after}`,
  undoOf: (title: string) => `Ångra: ${title}`,
  allDone: 'Allt är genomgånget',
  doneLine: (mended: number, accepted: number) =>
    [mended === 0 ? '' : `${mended} rättade`, accepted === 0 ? '' : `${accepted} godtagna`]
      .filter((part) => part !== '')
      .join(', '),
  toSheets: 'Nästa: skriv bladen',
  nothingRead: 'Inget i arbetsboken kunde prövas.',
  whyNot: 'Visa varför',
  untestedLine: (amounts: number, sheets: number) =>
    `${shown(amounts)} belopp på ${sheets === 1 ? '1 blad' : `${sheets} blad`} är inte prövade`,
  leftLine: (places: number) => (places === 1 ? '1 ställe är inte prövat' : `${shown(places)} ställen är inte prövade`),
  coverageTitle: 'Vad som är prövat',
  coverageCount: (proven: number, amounts: number) => `${shown(proven)} av ${shown(amounts)} belopp`,
  coverageShare: (share: number) => `${share}\u00a0%`,
  coverageRule:
    'Ett belopp är prövat när det ingår i en summa, en differens, en andel eller en kvot som har räknats om.',
  ofAmounts: (proven: number, amounts: number) => `${shown(proven)} av ${shown(amounts)}`,
  noAmounts: 'inga belopp',
  stateKind: 'Ange vad bladet är',
  statedAs: (kind: string) => `Angivet som ${kind.charAt(0).toLowerCase()}${kind.slice(1)}.`,
  changeKind: 'Ändra',
  takeBackKind: 'Ta bort',
  kindLabel: 'Vad är bladet?',
  kindByItself: 'Låt Tertial avgöra',
  readSheet: 'Läs bladet',
  areaKindLabel: 'Vad är området?',
  readArea: 'Läs området',
  selectionHint: 'Finns en tabell som inte blev läst? Markera den i bladet, rubrikerna med.',
  noSelection: 'Markera ett enda område i bladet och försök igen.',
  notOwnSheet: (sheet: string) => `${sheet} är inget blad som Tertial läser. Markera en tabell på ett annat blad.`,
  emptySelection: (sheet: string) => `Det markerade på ${sheet} är tomt. Markera en tabell och försök igen.`,
  coverageStates: { all: 'alla prövade', some: 'delvis prövat', none: 'inte prövat' },
  wholeSheet: 'hela bladet',
} as const;

/** What the expected figure comes from, where that is no parts. */
export const EXPECTED_BY: Readonly<Partial<Record<RuleName, string>>> = {
  carryForward: 'enligt året före',
  balance: 'enligt tillgångarna',
  shareAmount: 'enligt andelen',
  percent: 'enligt antalen',
  missing: 'enligt summorna',
};

/** The name of a severity on its chip. */
export const SEVERITY_CHIPS: Readonly<Record<Severity, string>> = {
  error: 'Fel',
  warning: 'Varning',
  info: 'Upplysning',
};

/** What a user can state that a sheet is. */
export const STATED_KIND_NAMES: Readonly<Record<StatedKind, string>> = {
  money: 'Budget, utfall eller prognos',
  followUp: 'Uppföljning',
  participants: 'Deltagarlista',
  socialBudget: 'Social budget',
  peers: 'Förbundens bokslut',
  balance: 'Balansrapport',
  nothing: 'Inget för Tertial',
};
