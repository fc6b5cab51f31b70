import { REQUIREMENT_SET } from '../../simulated-excel/host/requirement-set';
import { named } from '../reading/find-elements';
import { readManifest } from '../reading/manifest-element';
import type { Check } from './check';

/** Once for Excel versions that know add-in commands, and once for those that do not. */
const PLACES = ['app:Requirements', 'ov:Requirements'];

/** The manifest asks for Excel, and for the very set that the simulated Excel of the tests has. */
export const requirementProblems: Check = (text) => {
  const root = readManifest(text);
  const wanted = `ExcelApi ${REQUIREMENT_SET}`;
  const hosts = named(root, 'app:Host').map(({ attributes }) => attributes.Name);
  const sets = PLACES.flatMap((place) => {
    const asked = named(root, place)
      .flatMap((element) => named(element, 'app:Set', 'bt:Set'))
      .map(({ attributes }) => `${attributes.Name} ${attributes.MinVersion}`)
      .join(', ');
    return asked === wanted ? [] : [`<${place}> asks for ${asked || 'nothing'}, not for ${wanted}`];
  });
  return [...(hosts.join() === 'Workbook' ? [] : [`The hosts are ${hosts.join()}, not Workbook`]), ...sets];
};
