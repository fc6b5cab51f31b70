import type { Archive } from '../zip/archive';
import { readXml } from '../xml/read-xml';

/** A relationship from one part of the package to another, or to something outside it. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** The part's name without leading slash; the raw target if `external`. */
  readonly target: string;
  readonly external: boolean;
}

/** Where a part's relationships are kept: `xl/workbook.xml` has them in `xl/_rels/workbook.xml.rels`. */
export function relationshipsPartName(partName: string): string {
  const slash = partName.lastIndexOf('/') + 1;
  return `${partName.slice(0, slash)}_rels/${partName.slice(slash)}.rels`;
}

function resolveTarget(partName: string, target: string): string {
  const from = target.startsWith('/') ? [] : partName.split('/').slice(0, -1);
  const steps: string[] = [];
  for (const step of [...from, ...target.split('/')]) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/**
 * Gives the name that a part has in the archive: names are the same in any case.
 * Example: `XL/Workbook.XML` for `xl/workbook.xml` where the archive has it so.
 */
function partNames(archive: Archive): (name: string) => string {
  const byLowerCase = new Map([...archive.entries.keys()].map((name) => [name.toLowerCase(), name]));
  return (name) => (archive.entries.has(name) ? name : (byLowerCase.get(name.toLowerCase()) ?? name));
}

/** The relationships of a part, or of the whole package for an empty name; none if the part has none. */
export function readRelationships(archive: Archive, partName: string): readonly Relationship[] {
  const nameOf = partNames(archive);
  const name = nameOf(relationshipsPartName(partName));
  if (!archive.entries.has(name)) return [];
  const relationships: Relationship[] = [];
  readXml(archive, name, {
    open: (element, attributes) => {
      if (element !== 'Relationship') return;
      const [id = '', type = '', target = ''] = ['Id', 'Type', 'Target'].map((each) => attributes.get(each));
      const external = attributes.get('TargetMode') === 'External';
      const found = external ? target : nameOf(resolveTarget(partName, target));
      relationships.push({ id, type, target: found, external });
    },
  });
  return relationships;
}
