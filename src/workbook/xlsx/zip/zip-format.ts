/** The records of a zip archive: the signature that each begins with, and the size of its fixed part. */
export const LOCAL_HEADER = { signature: 0x04034b50, size: 30 };
export const DIRECTORY_RECORD = { signature: 0x02014b50, size: 46 };
export const END_RECORD = { signature: 0x06054b50, size: 22 };
export const ZIP64_END_RECORD = { signature: 0x06064b50, size: 56 };
export const ZIP64_LOCATOR = { signature: 0x07064b50, size: 20 };

/** The extra field with sizes and offsets that need more than 32 bits. */
export const ZIP64_EXTRA = 0x0001;

/** The ways that an entry of a workbook may be kept. */
export const STORED = 0;
export const DEFLATED = 8;

/** The bytes as numbers, for reading and writing fields. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** True if the whole fixed part of the record is at the offset. */
export function hasRecord(view: DataView, at: number, { signature, size }: typeof LOCAL_HEADER): boolean {
  return at >= 0 && at + size <= view.byteLength && view.getUint32(at, true) === signature;
}
