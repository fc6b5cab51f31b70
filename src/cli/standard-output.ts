import { withoutPersonalNumbers } from '../core/privacy/guard-personal-numbers';

/** What is written could not be taken: the disk is full, or whoever reads has gone. */
export class OutputLost extends Error {}

/** The streams whose errors are met, each once however much is written. */
const met = new WeakSet<NodeJS.WriteStream>();

function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    // The stream reports it as an event too, maybe later than here, which would end the program.
    if (!met.has(stream)) stream.on('error', () => undefined);
    met.add(stream);
    stream.write(text, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}

/** Writes to standard output. Throws `OutputLost` where it cannot be written. */
export async function print(text: string): Promise<void> {
  try {
    await write(process.stdout, text);
  } catch (error) {
    throw new OutputLost('Rapporten gick inte att skriva ut: disken är full, eller så avslutades den som läser.', {
      cause: error,
    });
  }
}

/** Writes a message to the user on standard error, without any number of a person. */
export async function notify(message: string): Promise<void> {
  await write(process.stderr, `${withoutPersonalNumbers(message)}\n`).catch(() => undefined);
}
