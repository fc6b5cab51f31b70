import { ATTRIBUTES } from './attributes';
import type { Break } from './break';
import { COMMANDS } from './commands';
import { ICONS } from './icons';
import { IDENTITY } from './identity';
import { REQUIREMENTS } from './requirements';
import { RESOURCES } from './resources';
import { STRUCTURE } from './structure';
import { TEXTS } from './texts';

/** Each way that the manifest could go wrong and that a check is there for. */
export const BREAKS: readonly Break[] = [
  ...STRUCTURE,
  ...ATTRIBUTES,
  ...IDENTITY,
  ...TEXTS,
  ...RESOURCES,
  ...ICONS,
  ...REQUIREMENTS,
  ...COMMANDS,
];
