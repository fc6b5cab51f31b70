import { countText } from '../../core/audit/coverage/coverage-words';
import type { Mark } from '../../core/pace/steps';
import type { ChangedSince } from '../session/change-log';
import type { DraftState } from '../session/draft/draft';
import type { Undoable } from '../session/history';
import type { Progress } from '../session/progress';

/** A moment as a time of day. Example: `14.05`. */
export function timeText(at: number): string {
  return new Date(at).toLocaleTimeString('sv-SE', { hour: '2-digit', minute: '2-digit' }).replace(':', '.');
}

/** A moment as a day and a time. Example: `21 maj 14.05`. */
function momentText(at: number): string {
  return `${new Date(at).toLocaleDateString('sv-SE', { day: 'numeric', month: 'long' })} ${timeText(at)}`;
}

/** As many sheets as are named. */
const MOST_NAMED = 3;

/** That what is shown is older than the workbook. Example: `Läst 14.05, ändrat sedan dess: Budget, 3 celler`. */
export function changedText({ readAt, sheets, cells }: ChangedSince): string {
  const count = cells === null ? [] : [cells === 1 ? '1 cell' : `${countText(cells)} celler`];
  const named = sheets.length > MOST_NAMED ? [`${countText(sheets.length)} blad`] : sheets;
  const where = [...named, ...count].join(', ');
  return `Läst ${timeText(readAt)}, ändrat sedan dess${where === '' ? '' : `: ${where}`}`;
}

const STEPS: Readonly<Record<Mark['step'], string>> = {
  tables: 'Söker tabeller',
  sums: 'Prövar summorna',
  formulas: 'Prövar formlerna',
  results: 'Räknar',
  plans: 'Förbereder bladen',
  proofs: 'Prövar bladens formler',
};

/** What is being done, and how far it is where that is known. Example: `Läser Deltagare` and `31 200 av 50 000 rader`. */
export function progressText(progress: Progress): readonly [doing: string, howFar: string] {
  if (progress.kind === 'step') {
    const { step, sheet } = progress;
    return [sheet === null ? STEPS[step] : `${STEPS[step]} i ${sheet}`, ''];
  }
  const { sheet, rows, of } = progress;
  return [`Läser ${sheet}`, `${countText(rows)} av ${countText(of)} rader`];
}

/** So many rows are read in a moment: nobody needs to hear how far that is. */
const LONG = 5_000;

/** How far a long reading is, in words that change at every tenth. Example: `Läser Deltagare, 60 % …`. */
export function spokenProgress(progress: Progress | null): string | null {
  if (progress?.kind !== 'rows' || progress.of < LONG) return null;
  return `Läser ${progress.sheet}, ${Math.floor((progress.rows / progress.of) * 10) * 10} % …`;
}

/** Where what is typed and not written is. Example: `Utkast, sparat i arbetsboken`. */
export function draftText({ trouble, isBehind, keptAt }: DraftState): string {
  if (trouble !== null) return 'Utkast, inte sparat i arbetsboken';
  return isBehind || keptAt === null ? 'Utkast, sparas …' : 'Utkast, sparat i arbetsboken';
}

/** What was typed, by what it is about. Example: `prognosen för Hyra`. */
export function typedText(typed: Undoable): string {
  switch (typed.kind) {
    case 'outcome':
      return `utfallet för ${typed.own.goal}`;
    case 'forecast':
      return `prognosen för ${typed.input.label}`;
    case 'scenario':
      return `${typed.input.label} i scenarierna`;
    case 'preferred':
      return 'förvald metod';
    case 'decision':
      return 'fastställandet';
    case 'template':
      return 'texten';
    case 'published':
      return 'det som har publicerats tidigare';
    case 'finding':
      return 'beslutet i Kontroll';
    case 'settings':
      return 'inställningen';
  }
}

/** The sentences about drafts, undoing and redoing. */
export const SESSION_SENTENCES = {
  redo: 'Gör om',
  undoWhat: (what: Undoable) => `Ångra ${typedText(what)}`,
  redoWhat: (what: Undoable) => `Gör om ${typedText(what)}`,
  draftTooLarge:
    'Det du har skrivit är för mycket för att sparas som utkast i arbetsboken. Skriv bladen innan du stänger panelen.',
  draftRefused:
    'Excel sparade inte utkastet av det du har skrivit. Det försöks igen; skriv bladen innan du stänger panelen.',
  draftUnreadable:
    'Arbetsboken har ett äldre utkast som inte gick att läsa. Det är kvar som det var, och det du skriver nu sparas bredvid.',
  draftConflict: (what: Undoable) =>
    `Du har ett utkast till ${typedText(what)}, men bladet har ändrats sedan du skrev det.`,
  useDraft: 'Använd utkastet',
  useSheet: 'Behåll bladets',
  otherDraft: (keptAt: number) =>
    `Arbetsboken har ett utkast från en annan dator eller person, sparat ${momentText(keptAt)}. Det räknas inte med här.`,
  otherUnreadable: 'Arbetsboken har ett utkast från en annan dator eller person som inte går att läsa här.',
  takeOver: 'Ta över',
} as const;
