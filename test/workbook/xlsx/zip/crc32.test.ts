import { describe, expect, it } from '@jest/globals';
import { strToU8 } from 'fflate';
import fc from '../../../samples/fast-check';
import { crc32 } from '../../../../src/workbook/xlsx/zip/crc32';

describe('crc32', () => {
  it('is that of the published test vectors', () => {
    expect(crc32(strToU8('123456789'))).toBe(0xcbf43926);
    expect(crc32(strToU8('The quick brown fox jumps over the lazy dog'))).toBe(0x414fa339);
    expect(crc32(new Uint8Array(0))).toBe(0);
  });

  it('goes on from what came before, wherever the bytes are cut', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.uint8Array(), (first, second) => {
        expect(crc32(second, crc32(first))).toBe(crc32(Uint8Array.from([...first, ...second])));
      }),
    );
  });

  it('is the remainder bit by bit, for whatever bytes', () => {
    const bitByBit = (bytes: Uint8Array) => {
      let crc = -1;
      for (const byte of bytes) {
        crc ^= byte;
        for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
      }
      return ~crc >>> 0;
    };
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => expect(crc32(bytes)).toBe(bitByBit(bytes))));
  });
});
