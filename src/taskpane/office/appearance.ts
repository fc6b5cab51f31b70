/** The look that Excel has. */
export type Appearance = 'light' | 'dark' | 'highContrast';

/** How bright a colour is, 0 to 255, as the eye weighs red, green and blue. Example: `#FFFFFF` is 255. */
function brightness(colour: string): number {
  const [red = 255, green = 255, blue = 255] = (/[0-9a-f]{6}/i.exec(colour)?.[0].match(/../g) ?? []).map((part) =>
    Number.parseInt(part, 16),
  );
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

/** The appearance of an Excel whose pane has this background; high contrast is the system's to say. */
export function appearanceOf(background: string | undefined, isHighContrast: boolean): Appearance {
  if (isHighContrast) return 'highContrast';
  return background !== undefined && brightness(background) < 128 ? 'dark' : 'light';
}
