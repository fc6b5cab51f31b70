/** The looks that Excel has. */
export type OfficeThemeName = 'light' | 'dark' | 'highContrast';

/** Colours as Office tells an add-in of them. */
interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

const theme = (background: string, foreground: string, control: string): OfficeTheme => ({
  ...{ bodyBackgroundColor: background, bodyForegroundColor: foreground },
  ...{ controlBackgroundColor: control, controlForegroundColor: foreground },
});

const THEMES: Readonly<Record<OfficeThemeName, OfficeTheme>> = {
  light: theme('#FFFFFF', '#242424', '#F5F5F5'),
  dark: theme('#292929', '#FFFFFF', '#1F1F1F'),
  highContrast: theme('#000000', '#FFFFFF', '#000000'),
};

/** What of office.js in a page is reached for. */
interface OfficePage {
  readonly OSF?: { readonly DDA?: { readonly Context?: { readonly prototype: object } } };
}

/**
 * Gives `Office.context.officeTheme` to a page of the host's own origin. Excel for Windows and Mac tells
 * its theme; the messages of Excel on the web have no place for it, so that it is put where office.js has
 * it on the others. To be called when the page asks for its context: office.js is loaded by then.
 */
export function giveTheme(page: unknown, name: OfficeThemeName): void {
  const context = (page as OfficePage | null)?.OSF?.DDA?.Context;
  if (context === undefined) return;
  Object.defineProperty(context.prototype, 'officeTheme', {
    value: THEMES[name],
    enumerable: true,
    configurable: true,
  });
}
