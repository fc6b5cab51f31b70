import type { Break } from './break';

const ENGLISH_NAME = '<Override Locale="en-US" Value="Tertial"/>';
const ENGLISH_LABEL = '<bt:Override Locale="en-US" Value="Update sheets"/>';

/** Texts that a user would miss, or that Excel would refuse. */
export const TEXTS: readonly Break[] = [
  {
    name: 'a name in Swedish only',
    from: ENGLISH_NAME,
    to: '',
    problems: ['<app:DisplayName> has overrides for none'],
  },
  {
    name: 'a label in Swedish only',
    from: ENGLISH_LABEL,
    to: '',
    problems: ['<bt:String Recalculate.Label> has overrides for none'],
  },
  {
    name: 'a label in another language',
    from: ENGLISH_LABEL,
    to: ENGLISH_LABEL.replace('en-US', 'fi-FI'),
    problems: ['<bt:String Recalculate.Label> has overrides for fi-FI, not for en-US'],
  },
  {
    name: 'an English label twice',
    from: ENGLISH_LABEL,
    to: ENGLISH_LABEL + ENGLISH_LABEL,
    problems: ['<bt:String Recalculate.Label> has overrides for en-US,en-US'],
  },
  {
    name: 'a long label',
    from: 'DefaultValue="Uppdatera blad"',
    to: `DefaultValue="${'o'.repeat(126)}"`,
    problems: ['<bt:String Recalculate.Label> has 126 characters, not 1 to 125'],
  },
  {
    name: 'a long English tip',
    from: 'Value="Reads, checks',
    to: `Value="${'o'.repeat(250)}`,
    problems: ['characters, not 1 to 250'],
  },
  {
    name: 'a pane without a name',
    from: '<TaskpaneId>Tertial.Pane<',
    to: '<TaskpaneId><',
    problems: ['<ov:TaskpaneId> has 0 characters, not 1 to 125'],
  },
  {
    name: 'a long name',
    from: '<DisplayName DefaultValue="Tertial">',
    to: `<DisplayName DefaultValue="${'T'.repeat(126)}">`,
    problems: ['<app:DisplayName> has 126 characters, not 1 to 125'],
  },
  {
    name: 'an empty description',
    from: 'Value="Checks the budget workbook of a Swedish samordningsförbund, computes member shares and equity, and writes summary sheets with formulas. Everything is computed on this computer."',
    to: 'Value=""',
    problems: ['<app:Override> has 0 characters, not 1 to 250'],
  },
];
