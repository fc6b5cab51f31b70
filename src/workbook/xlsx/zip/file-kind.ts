import { UnusableWorkbook } from '../../../core/port/unusable-workbook';

const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];
const PDF = [0x25, 0x50, 0x44, 0x46];
/** Names of streams in an OLE file are UTF-16: every other byte is zero. */
const inUtf16 = (name: string) => [...name].join('\0');

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function oleSentence(bytes: Uint8Array): string {
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, 4_000_000));
  const tail = new TextDecoder('latin1').decode(bytes.subarray(-4_000_000));
  const encrypted = inUtf16('EncryptedPackage');
  return text.includes(encrypted) || tail.includes(encrypted)
    ? 'Arbetsboken är skyddad med lösenord; ta bort lösenordet i Excel och spara den igen.'
    : 'Filen är i ett äldre Office-format (.xls); öppna den i Excel och spara den som .xlsx.';
}

/**
 * Refuses bytes that are no zip archive, stating what they look like.
 * Example: an old `.xls` file, a file with a password, a text file.
 */
export function requireZip(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new UnusableWorkbook('Filen är tom; välj en sparad arbetsbok.');
  if (startsWith(bytes, ZIP)) return;
  if (startsWith(bytes, OLE)) throw new UnusableWorkbook(oleSentence(bytes));
  if (startsWith(bytes, PDF)) throw new UnusableWorkbook('Filen är en PDF; välj arbetsboken som .xlsx i stället.');
  throw new UnusableWorkbook('Filen är ingen Excel-arbetsbok; öppna den i Excel och spara den som .xlsx.');
}
