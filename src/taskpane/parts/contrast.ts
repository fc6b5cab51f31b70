/** What holds under a contrast theme of the system alone. */
export const IN_CONTRAST = '@media (forced-colors: active)';

/**
 * What is chosen, or calls for attention, under a contrast theme. The system would draw the ground's colour behind the
 * text, which the colour of this text is not made for: that is turned off.
 */
export const CHOSEN_IN_CONTRAST = {
  [IN_CONTRAST]: { forcedColorAdjust: 'none', color: 'HighlightText', backgroundColor: 'Highlight' },
} as const;
