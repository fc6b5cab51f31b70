import { useSyncExternalStore } from 'react';
import type { Appearance } from './appearance';
import { appearanceOf } from './appearance';

const DARK = matchMedia('(prefers-color-scheme: dark)');
const HIGH_CONTRAST = matchMedia('(forced-colors: active)');

function subscribe(listener: () => void): () => void {
  for (const query of [DARK, HIGH_CONTRAST]) query.addEventListener('change', listener);
  return () => {
    for (const query of [DARK, HIGH_CONTRAST]) query.removeEventListener('change', listener);
  };
}

/** Excel's appearance, kept up to date where the browser reports that it changes. */
export function useAppearance(): Appearance {
  return useSyncExternalStore(subscribe, () =>
    appearanceOf({
      background: (Office.context.officeTheme as Office.OfficeTheme | undefined)?.bodyBackgroundColor,
      prefersDark: DARK.matches,
      isHighContrast: HIGH_CONTRAST.matches,
    }),
  );
}
