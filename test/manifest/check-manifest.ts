import { addressProblems } from './checks/addresses';
import { attributeProblems } from './checks/attributes';
import type { Check } from './checks/check';
import { commandProblems } from './checks/commands';
import { iconProblems } from './checks/icons';
import { identityProblems } from './checks/identity';
import { idProblems } from './checks/ids';
import { lengthProblems } from './checks/lengths';
import { localeProblems } from './checks/locales';
import { requirementProblems } from './checks/requirements';
import { resourceProblems } from './checks/resources';
import { structureProblems } from './checks/structure';

/** All checks of a manifest by name. */
export const CHECKS: Readonly<Record<string, Check>> = {
  structureProblems,
  attributeProblems,
  identityProblems,
  localeProblems,
  lengthProblems,
  idProblems,
  resourceProblems,
  addressProblems,
  iconProblems,
  requirementProblems,
  commandProblems,
};

/** What is wrong with a manifest, by all checks. */
export const manifestProblems: Check = (text) => Object.values(CHECKS).flatMap((check) => check(text));
