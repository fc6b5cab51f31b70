import { Zip, ZipDeflate, strFromU8, strToU8, unzipSync } from 'fflate';

/** A part of a workbook. Names may be the same: a zip file can have them so. */
export interface Part {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type Package = readonly Part[];

export function unpacked(bytes: Uint8Array): Package {
  return Object.entries(unzipSync(bytes)).map(([name, part]) => ({ name, bytes: part }));
}

/** The parts of a zip file by their names. */
export const zippedParts = (bytes: Uint8Array): ReadonlyMap<string, Uint8Array> =>
  new Map(Object.entries(unzipSync(bytes)));

export function packed(parts: Package): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((_, chunk) => chunks.push(chunk));
  for (const { name, bytes } of parts) {
    const entry = new ZipDeflate(name, { level: 1 });
    entry.mtime = '2019-05-02T10:20:30';
    zip.add(entry);
    entry.push(bytes, true);
  }
  zip.end();
  return new Uint8Array(Buffer.concat(chunks));
}

/** The text of a part, or `null` for one that holds no XML. */
export function textOf({ name, bytes }: Part): string | null {
  return /\.(xml|rels)$/.test(name) ? strFromU8(bytes) : null;
}

/** The package with the part changed. */
export function withText(parts: Package, part: Part, text: string): Package {
  return parts.map((each) => (each === part ? { name: part.name, bytes: strToU8(text) } : each));
}

export const isWorksheet = ({ name }: Part) => /worksheets\/[^/]+\.xml$/.test(name);
export const isWorkbook = ({ name }: Part) => /(^|\/)workbook\.xml$/.test(name);
