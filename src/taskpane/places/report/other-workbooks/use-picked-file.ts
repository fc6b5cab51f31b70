import { useState } from 'react';
import type * as readers from './read-file';
import type { FileAnswer } from './read-file';

type Readers = typeof readers;

/** What came of a picked file: it is being read, it gave something, or it could not be used. */
export type Picked<Found> = { readonly reading: string } | FileAnswer<Found> | null;

/** Reads files that are picked; what reads them is loaded with the first. */
export function usePickedFile<Found>(
  read: (readers: Readers, file: File) => Promise<FileAnswer<Found>>,
  onFound: (found: Found) => void = () => undefined,
) {
  const [picked, setPicked] = useState<Picked<Found>>(null);
  const pick = async (file: File) => {
    setPicked({ reading: file.name });
    const answer = await read(await import('./read-file'), file);
    setPicked(answer);
    if (answer.problem === null) onFound(answer.found);
  };
  return { picked, pick: (file: File) => void pick(file), forget: () => setPicked(null) };
}
