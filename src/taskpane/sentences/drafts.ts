import type { DraftState } from '../session/draft/draft';
import type { Undoable } from '../session/history';
import { timeText } from './session';

/** A moment as a day and a time. Example: `21 maj 14.05`. */
function momentText(at: number): string {
  return `${new Date(at).toLocaleDateString('sv-SE', { day: 'numeric', month: 'long' })} ${timeText(at)}`;
}

/** Where what is typed and not written is. Example: `Utkast, sparat i arbetsboken`. */
export function draftText({ trouble, isBehind, keptAt }: DraftState): string {
  if (trouble !== null) return 'Utkast, inte sparat i arbetsboken';
  return isBehind || keptAt === null ? 'Utkast, sparas …' : 'Utkast, sparat i arbetsboken';
}

/** What was typed, by what it is about. Example: `prognosen för Hyra`. */
function typedText(typed: Undoable): string {
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
export const DRAFT_SENTENCES = {
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
