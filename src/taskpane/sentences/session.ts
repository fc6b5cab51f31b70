import { countText } from '../../core/audit/coverage/coverage-words';
import type { Mark } from '../../core/pace/steps';
import type { ChangedSince } from '../session/change-log';
import type { Progress } from '../session/progress';

/** A moment as a time of day. Example: `14.05`. */
export function timeText(at: number): string {
  return new Date(at).toLocaleTimeString('sv-SE', { hour: '2-digit', minute: '2-digit' }).replace(':', '.');
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
