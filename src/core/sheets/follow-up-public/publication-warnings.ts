import type { Conflicts } from '../../calculation/disclosure/public-results';
import type { NotChecked } from '../../documents/finding';
import type { PublishedLimits } from '../../documents/notes/publications';
import type { DisclosureSettings } from '../../settings/settings';

const FORGET =
  'Har det tidigare bladet aldrig lämnats ut kan du ta bort bladet Tertial Uppföljning, så glöms det när Tertial körs igen.';

function limitsText({ threshold, showZeros }: PublishedLimits, now: DisclosureSettings): string[] {
  const zeros = (shows: boolean) => (shows ? 'visas' : 'döljs');
  return [
    ...(threshold === now.threshold
      ? []
      : [`Gränsen för små antal var ${threshold} när uppföljningen redovisades senast och är nu ${now.threshold}.`]),
    ...(showZeros === now.showZeros
      ? []
      : [
          `Nollor ${showZeros ? 'visades' : 'doldes'} när uppföljningen redovisades senast och ${zeros(now.showZeros)} nu.`,
        ]),
  ];
}

function conflictTexts({ shownBefore, workedOut, tablesGone }: Conflicts): string[] {
  return [
    ...(shownBefore === 0 ? [] : [`${shownBefore} antal som döljs nu har redan visats.`]),
    ...(workedOut === 0
      ? []
      : [
          `${workedOut} små antal kan röjas av det nya bladet och det som redan har visats tillsammans: redovisa det inte så.`,
        ]),
    ...(tablesGone === 0
      ? []
      : [
          `${tablesGone} tabeller som har redovisats finns inte längre i arbetsboken, så deras små antal skyddas bara delvis: låt dem stå kvar.`,
        ]),
  ];
}

/**
 * What is to be thought of before the public follow-up is given out, because of what was given out before: other
 * limits, and what can be worked out of both. Example: `Gränsen för små antal var 5 ... och är nu 10. 12 antal som
 * döljs nu har redan visats.`
 */
export function publicationWarnings(
  sheet: string,
  conflicts: Conflicts,
  { before, now }: { readonly before: PublishedLimits | null; readonly now: DisclosureSettings },
): NotChecked[] {
  const texts = [...(before === null ? [] : limitsText(before, now)), ...conflictTexts(conflicts)];
  return texts.length === 0 ? [] : [{ sheet, range: null, reason: [...texts, FORGET].join(' ') }];
}
