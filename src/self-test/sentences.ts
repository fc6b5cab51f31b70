import type { RoadStepName, Verdict } from './report/report';

/** The sentences of the self-test's page, in Swedish. */
export const SELF_TEST = {
  title: 'Prova Tertial i din Excel',
  inEmptyWorkbook: 'Görs i en tom arbetsbok.',
  about:
    'Öppna en ny arbetsbok med ett enda tomt blad och tryck Börja. Provet frågar din Excel om det som Tertial bygger på, skriver ett eget exempel och läser tillbaka det. Det tar ett par minuter; rör inte arbetsboken under tiden. Bladen tas bort igen, och ingenting skickas någonstans.',
  begin: 'Börja',
  beginAgain: 'Börja om',
  cancel: 'Avbryt',
  cancelling: 'Avbryter och städar …',
  back: 'Tillbaka till Tertial',
  outsideExcel: 'Provet görs i Excel; öppna Tertial där.',
  notStarted: 'Provet gick inte att starta. Stäng panelen och öppna den på nytt.',
  notEmpty:
    'Arbetsboken är inte tom, så ingenting gjordes. Öppna en ny arbetsbok med ett enda tomt blad, öppna Tertial där och börja om.',
  cancelled: 'Provet avbröts. Det som skrevs är borttaget.',
  cancelledWithLeft: 'Provet avbröts.',
  failed: (why: string) => `Provet kunde inte göras klart. ${why}`,
  left: (names: readonly string[]) =>
    `Det här kunde inte tas bort; stäng arbetsboken utan att spara: ${names.join(', ')}.`,
  progress: (done: number, of: number) => `${done} av ${of}`,
  agree: (agreed: number, asked: number) => `${agreed} av ${asked} svar är de väntade.`,
  differ: (count: number) =>
    count === 0 ? 'Inget svar avviker.' : count === 1 ? 'Ett svar avviker.' : `${count} svar avviker.`,
  road: (sheets: number, formulas: number) => `Exemplet skrevs på ${sheets} blad med ${formulas} formler, två gånger.`,
  roadAgrees: 'Allt lästes tillbaka som det skrevs.',
  roadDiffers: (count: number) =>
    count === 1
      ? 'En cell lästes inte tillbaka som den skrevs.'
      : `${count} celler lästes inte tillbaka som de skrevs.`,
  report: 'Rapporten som text',
  reportNote: 'Skicka den gärna till den som ger ut Tertial. Den innehåller inget ur dina arbetsböcker.',
  copy: 'Kopiera',
  copied: 'Rapporten är kopierad.',
  notCopied: 'Excel tillät inte kopiering. Markera texten i fältet och tryck Ctrl+C.',
  save: 'Spara som blad',
  saved: (sheet: string) => `Rapporten är sparad på bladet ${sheet}.`,
  sheet: 'Självtest rapport',
  answers: 'Svaren',
  question: 'Fråga',
  verdict: 'Bedömning',
  milliseconds: 'ms',
  messages: 'Meddelanden',
  expected: (answers: string) => `Väntat: ${answers}`,
  seen: (answer: string) => `Svar: ${answer}`,
  or: ' eller ',
  mainRoad: 'Exemplet, steg för steg',
  step: 'Steg',
} as const;

/** How an answer compares with what is expected. */
export const VERDICTS: Readonly<Record<Verdict, string>> = {
  differs: 'avviker',
  missing: 'finns inte här',
  collected: 'insamlat',
  agrees: 'stämmer',
};

/** The steps of the main road. */
export const ROAD_SENTENCES: Readonly<Record<RoadStepName, string>> = {
  sample: 'Lägger in exemplet',
  read: 'Läser och räknar',
  write: 'Skriver bladen',
  verify: 'Läser tillbaka och jämför',
  writeAgain: 'Skriver om bladen',
  verifyAgain: 'Läser tillbaka igen',
};

/** What the report's head is called on a sheet. */
export const SURROUNDING_WORDS = {
  date: 'Datum',
  host: 'Program',
  platform: 'Plattform',
  version: 'Version',
  displayLanguage: 'Språk',
  contentLanguage: 'Arbetsbokens språk',
  excelApi: 'Högsta ExcelApi',
  userAgent: 'Webbläsardel',
} as const;
