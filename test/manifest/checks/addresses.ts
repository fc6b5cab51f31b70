import { fileAt } from '../reading/address';
import { withDescendants } from '../reading/find-elements';
import { readManifest } from '../reading/manifest-element';
import { builtFiles } from './built-files';
import type { Check } from './check';

const IS_ADDRESS = /^[a-z]+:\/\//i;

/** Every address is https, within the add-in, so that a build can put its own there, and leads to a file of the build. */
export const addressProblems: Check = (text) => {
  const values = withDescendants(readManifest(text)).flatMap(({ attributes: { DefaultValue, Value } }) => [
    ...[DefaultValue ?? '', Value ?? ''].filter((value) => IS_ADDRESS.test(value)),
  ]);
  const files = builtFiles();
  return values.flatMap((url) => {
    if (!url.startsWith('https://')) return [`${url} is not https`];
    const file = fileAt(url);
    if (file === null) return [`${url} is outside the add-in`];
    return files.includes(file) ? [] : [`${url} leads to a file that the build does not make`];
  });
};
