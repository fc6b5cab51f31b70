/** The look that Excel has. */
export type Appearance = 'light' | 'dark' | 'highContrast';

/** What is known of Excel's look. */
export interface Surroundings {
  /** The background that Office gives; Excel on the web gives none. */
  readonly background: string | undefined;
  /** Whether the page around the pane, or else the system, is dark. */
  readonly prefersDark: boolean;
  readonly isHighContrast: boolean;
}

/** How bright a colour is, 0 to 255, as the eye weighs red, green and blue. Example: `#FFFFFF` is 255. */
function brightness(colour: string): number | null {
  const digits = /[0-9a-f]{6}/i.exec(colour)?.[0];
  if (digits === undefined) return null;
  const [red = 0, green = 0, blue = 0] = (digits.match(/../g) ?? []).map((part) => Number.parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

/** The appearance that goes with Excel's: high contrast comes from the system first, then Office's background, then the page around. */
export function appearanceOf({ background, prefersDark, isHighContrast }: Surroundings): Appearance {
  if (isHighContrast) return 'highContrast';
  const known = background === undefined ? null : brightness(background);
  const isDark = known === null ? prefersDark : known < 128;
  return isDark ? 'dark' : 'light';
}
