import { withDescendants } from '../reading/find-elements';
import { readManifest } from '../reading/manifest-element';
import type { Check } from './check';

const LONGEST = 32;
/** A tab of Office's own: its id is a reference. */
const OWNED_BY_OFFICE = 'ov:OfficeTab';

/** Every id is unique in the manifest and short enough to be referred to. */
export const idProblems: Check = (text) => {
  const own = withDescendants(readManifest(text)).filter(({ name }) => name !== OWNED_BY_OFFICE);
  const ids = own.flatMap(({ attributes: { id } }) => (id === undefined ? [] : [id]));
  const repeated = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  const long = ids.filter((id) => id.length > LONGEST);
  return [
    ...[...repeated].map((id) => `The id ${id} is used more than once`),
    ...long.map((id) => `The id ${id} has more than ${LONGEST} characters`),
  ];
};
