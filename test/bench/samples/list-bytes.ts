import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeLargeList } from './large-list';

/** The bytes of a workbook with a participant list of so many rows. */
export async function listBytes(rows: number): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'tertial-bench-'));
  const file = join(folder, 'list.xlsx');
  await writeLargeList(file, rows);
  const bytes = new Uint8Array(readFileSync(file));
  rmSync(folder, { recursive: true });
  return bytes;
}
