import type { Theme } from '@fluentui/react-components';
import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { Appearance } from './appearance';

/** What each fixed colour of Fluent UI's theme stands for among those that the user's system has chosen. */
const SYSTEM_COLOURS: Readonly<Record<string, string>> = {
  '#ffffff': 'CanvasText',
  '#000000': 'Canvas',
  '#ffff00': 'LinkText',
  '#1aebff': 'Highlight',
  '#3ff23f': 'GrayText',
};

/** Fluent UI's theme takes the ground to be black; the user's contrast theme need not have it so. */
function inSystemColours(theme: Theme): Theme {
  const colours = Object.entries(theme).map(([token, value]) => [
    token,
    token.startsWith('color') ? (SYSTEM_COLOURS[String(value)] ?? value) : value,
  ]);
  return Object.fromEntries(colours) as Theme;
}

/** Fluent UI's theme for each look that Excel has. */
export const THEMES: Readonly<Record<Appearance, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  highContrast: inSystemColours(teamsHighContrastTheme),
};
