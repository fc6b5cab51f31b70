import type { Break } from './break';

const URL = 'https://localhost:3000';
const ICON_80 = '<bt:Image size="80" resid="Icon.80"/>';

/** Icons that would be scaled, or not be there. */
export const ICONS: readonly Break[] = [
  {
    name: 'the icon of the add-in in another size',
    from: `<IconUrl DefaultValue="${URL}/assets/icon-32.png"`,
    to: `<IconUrl DefaultValue="${URL}/assets/icon-64.png"`,
    problems: ['assets/icon-64.png is 64 x 64, and is used at 32 x 32'],
  },
  {
    name: 'an icon that is not there',
    from: `<HighResolutionIconUrl DefaultValue="${URL}/assets/icon-64.png"`,
    to: `<HighResolutionIconUrl DefaultValue="${URL}/assets/icon-65.png"`,
    problems: ['leads to a file that the build does not make', 'assets/icon-65.png does not exist'],
  },
  { name: 'a group without its largest icon', from: ICON_80, to: '', problems: ['<ov:Icon> has no image of 80'] },
  {
    name: 'two buttons with the same icon',
    from: '<bt:Image size="32" resid="Recalculate.32"/>',
    to: '<bt:Image size="32" resid="Icon.32"/>',
    problems: ['The resource Recalculate.32 is never used', 'Two buttons have the icon Icon.32'],
  },
  {
    name: 'a command with another icon for a size',
    from: '<bt:Image size="16" resid="Icon.16"/>',
    to: '<bt:Image size="16" resid="Icon.32"/>',
    problems: ['assets/icon-32.png is 32 x 32, and is used at 16 x 16'],
  },
];
