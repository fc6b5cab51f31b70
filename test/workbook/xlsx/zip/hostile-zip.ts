import { strToU8 } from 'fflate';

const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** A copy with other bytes from the offset on (from the end if negative). */
export function damage(bytes: Uint8Array, at: number, ...put: readonly number[]): Uint8Array {
  const copy = bytes.slice();
  copy.set(put, at < 0 ? copy.length + at : at);
  return copy;
}

/** A number as the four bytes of a field. */
export function field(value: number): readonly number[] {
  return [value & 0xff, (value >>> 8) & 0xff, (value >>> 16) & 0xff, value >>> 24];
}

/** The offset of an entry's record in the directory. */
export function recordOf(bytes: Uint8Array, name: string): number {
  const at = Buffer.from(bytes).lastIndexOf(Buffer.from(strToU8(name))) - 46;
  if (view(bytes).getUint32(at, true) !== 0x02014b50) throw new Error(`no record of ${name}`);
  return at;
}

/** The archive as a program for very large files writes it: every size and offset as a 64-bit number. */
export function withZip64(bytes: Uint8Array): Uint8Array {
  const end = bytes.length - 22;
  const from = view(bytes);
  const count = from.getUint16(end + 10, true);
  const start = from.getUint32(end + 16, true);
  const records: Buffer[] = [];
  for (let at = start; at < end; at += 46 + from.getUint16(at + 28, true)) {
    const record = Buffer.from(bytes.slice(at, at + 46 + from.getUint16(at + 28, true)));
    const extra = Buffer.alloc(4 + 4 + 28);
    // A field of another kind first: readers must pass it by.
    extra.writeUInt16LE(0x5455, 0);
    extra.writeUInt16LE(0, 2);
    extra.writeUInt16LE(0x0001, 4);
    extra.writeUInt16LE(24, 6);
    [24, 20, 42].forEach((field, index) => {
      extra.writeBigUInt64LE(BigInt(record.readUInt32LE(field)), 8 + 8 * index);
      record.writeUInt32LE(0xffffffff, field);
    });
    record.writeUInt16LE(32, 30);
    records.push(record, extra.subarray(0, 32));
  }
  const directory = Buffer.concat(records);
  const wideEnd = Buffer.alloc(56);
  wideEnd.writeUInt32LE(0x06064b50, 0);
  wideEnd.writeBigUInt64LE(BigInt(count), 24);
  wideEnd.writeBigUInt64LE(BigInt(count), 32);
  wideEnd.writeBigUInt64LE(BigInt(directory.length), 40);
  wideEnd.writeBigUInt64LE(BigInt(start), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(start + directory.length), 8);
  const last = Buffer.from(bytes.slice(end));
  last.fill(0xff, 8, 20);
  return new Uint8Array(Buffer.concat([bytes.slice(0, start), directory, wideEnd, locator, last]));
}
