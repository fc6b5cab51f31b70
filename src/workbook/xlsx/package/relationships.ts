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

/** The relationships of a part, or of the whole package for an empty name; none if the part has none. */
export function readRelationships(archive: Archive, partName: string): readonly Relationship[] {
  const name = relationshipsPartName(partName);
  if (!archive.entries.has(name)) return [];
  const relationships: Relationship[] = [];
  readXml(archive, name, {
    open: (element, { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode }) => {
      if (element !== 'Relationship') return;
      const external = mode === 'External';
      relationships.push({
        id,
        type,
        target: external ? target : resolveTarget(partName, target),
        external,
      });
    },
  });
  return relationships;
}
