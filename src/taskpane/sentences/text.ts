/** The sentences of the view of the report's text. */
export const TEXT_SENTENCES = {
  noText: 'Det finns inget att skriva om ännu: här blir prognosen, uppföljningen och den sociala budgeten till text.',
  copyText: 'Kopiera texten',
  copied: 'Texten är kopierad.',
  notCopied: 'Excel tillät inte kopieringen. Markera texten här och tryck Ctrl+C.',
  textHasHoles: (names: string) =>
    `Texten har luckor: ${names} saknas. Fyll i underlaget eller ändra mallen, eller ta ut texten som den är.`,
  takeOutAnyway: 'Ta ut texten ändå',
  saveText: 'Spara som textfil',
  textFile: 'rapporttext.txt',
  paragraphLeftOut: 'Utelämnas: arbetsboken har inget att berätta om det.',
  missingFigures: (names: string) => `Saknas i arbetsboken: ${names}.`,
  editTemplate: 'Ändra mallen',
  template: 'Mall',
  templateHint:
    'Det som står inom {klamrar} byts mot siffran med det namnet. Det som står inom [[dubbla hakar]] faller bort om en siffra i det saknas.',
  resetTemplate: 'Återställ mallen',
  placeholders: 'Siffror att använda',
  placeholder: 'Namn',
  inTheText: 'I texten',
  missingFigure: 'saknas',
  unwrittenText: 'Dina ändringar i mallen är inte sparade än: välj Skriv, så sparas de i arbetsboken.',
} as const;
