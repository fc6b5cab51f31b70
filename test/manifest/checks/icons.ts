import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPng } from '../icons/read-png';
import { fileAt } from '../reading/address';
import { labelOf, named } from '../reading/find-elements';
import type { ManifestElement } from '../reading/manifest-element';
import { readManifest } from '../reading/manifest-element';
import { REPOSITORY } from '../repository';
import type { Check } from './check';

/** Of the add-in itself: Microsoft's sizes for task pane add-ins. */
const OWN_ICONS = { 'app:IconUrl': 32, 'app:HighResolutionIconUrl': 64 };
/** Of a command: those that Excel does not do without. */
const COMMAND_SIZES = ['16', '32', '80'];

function fileProblems(url: string, wanted: number): string[] {
  const file = fileAt(url) ?? url;
  const path = join(REPOSITORY, file);
  if (!existsSync(path)) return [`${file} does not exist`];
  const { width, height } = readPng(readFileSync(path));
  const isRight = width === wanted && height === wanted && file.endsWith(`-${wanted}.png`);
  return isRight ? [] : [`${file} is ${width} x ${height}, and is used at ${wanted} x ${wanted}`];
}

function commandProblems(root: ManifestElement, icon: ManifestElement): string[] {
  const sizes = icon.children.map(({ attributes }) => attributes.size);
  const missing = COMMAND_SIZES.filter((size) => !sizes.includes(size));
  const images = named(root, 'bt:Images').flatMap(({ children }) => children);
  const files = icon.children.flatMap(({ attributes: { resid, size } }) => {
    const image = images.find(({ attributes: { id } }) => id === resid);
    return image === undefined ? [] : fileProblems(image.attributes.DefaultValue ?? '', Number(size));
  });
  return [...missing.map((size) => `${labelOf(icon)} has no image of ${size} pixels`), ...files];
}

/** Buttons are told apart by their icons: at 16 pixels a narrow ribbon shows nothing else. */
function sameProblems(root: ManifestElement): string[] {
  const used = named(root, 'ov:Control').flatMap((button) =>
    named(button, 'bt:Image').map(({ attributes: { resid = '' } }) => resid),
  );
  const repeated = new Set(used.filter((resid, index) => used.indexOf(resid) !== index));
  return [...repeated].map((resid) => `Two buttons have the icon ${resid}`);
}

/** Every icon exists, in the size that it is used at and is named for; a command has all that it needs, and one of its own. */
export const iconProblems: Check = (text) => {
  const root = readManifest(text);
  const own = Object.entries(OWN_ICONS).flatMap(([name, size]) =>
    named(root, name).flatMap(({ attributes }) => fileProblems(attributes.DefaultValue ?? '', size)),
  );
  return [...own, ...named(root, 'ov:Icon').flatMap((icon) => commandProblems(root, icon)), ...sameProblems(root)];
};
