import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { REPOSITORY } from '../repository';
import { contrast } from './contrast';
import type { Png } from './read-png';
import { readPng } from './read-png';

const ASSETS = join(REPOSITORY, 'assets');
const ICONS = {
  icon: [16, 32, 64, 80, 128],
  recalculate: [16, 32, 80],
  'next-error': [16, 32, 80],
  'previous-error': [16, 32, 80],
} as const;
const NAMES = ['icon', 'recalculate', 'next-error', 'previous-error'] as const;
const PAIRS = NAMES.flatMap((one, at) => NAMES.slice(at + 1).map((other) => [one, other] as const));
const SIZES = NAMES.flatMap((name) => ICONS[name].map((size) => [name, size] as const));
const RIBBONS = { white: [255, 255, 255], black: [0x26, 0x26, 0x26] } as const;
/** What WCAG asks of graphics. */
const ENOUGH = 3;

const committed = (name: string, size: number): Png => readPng(readFileSync(join(ASSETS, `${name}-${size}.png`)));

function pixelsOf({ pixels }: Png): { colour: [number, number, number]; opacity: number }[] {
  return Array.from({ length: pixels.length / 4 }, (_, index) => {
    const [red = 0, green = 0, blue = 0, opacity = 0] = pixels.subarray(index * 4, index * 4 + 4);
    return { colour: [red, green, blue], opacity };
  });
}

describe('the icons', () => {
  let drawn = '';
  beforeAll(() => {
    drawn = mkdtempSync(join(tmpdir(), 'tertial-icons-'));
    execFileSync(process.execPath, [join(ASSETS, 'draw-icons.mjs'), drawn]);
  });
  afterAll(() => rmSync(drawn, { recursive: true }));

  test('are those that the script draws, and no others', () => {
    const pictures = (folder: string) => readdirSync(folder).filter((file) => file.endsWith('.png'));
    expect(pictures(ASSETS)).toEqual(pictures(drawn));
  });

  // The pixels, not the bytes: two versions of zlib compress the same pixels differently.
  test.each(SIZES)('%s of %i pixels is what the script draws', (name, size) => {
    const icon = committed(name, size);
    expect([icon.width, icon.height]).toEqual([size, size]);
    expect(icon.pixels.equals(readPng(readFileSync(join(drawn, `${name}-${size}.png`))).pixels)).toBe(true);
  });

  test.each(NAMES)('%s of 16 pixels has no blurred edge', (name) => {
    expect(new Set(pixelsOf(committed(name, 16)).map(({ opacity }) => opacity))).toEqual(new Set([0, 255]));
  });

  test.each(SIZES)('%s of %i pixels has two colours on nothing', (name, size) => {
    const pixels = pixelsOf(committed(name, size));
    const colours = pixels.filter(({ opacity }) => opacity > 0).map(({ colour }) => colour.join());
    expect(new Set(colours).size).toBe(2);
    expect(pixels.some(({ opacity }) => opacity === 0)).toBe(true);
  });

  test.each(Object.entries(RIBBONS))('stand out from a %s ribbon', (_, ribbon) => {
    const seen = NAMES.flatMap((name) => pixelsOf(committed(name, 32))).filter(({ opacity }) => opacity === 255);
    expect(Math.min(...seen.map(({ colour }) => contrast(colour, ribbon)))).toBeGreaterThanOrEqual(ENOUGH);
  });
});

describe('the icons of any two buttons', () => {
  test.each([16, 32, 80])('differ in more than a third of their pixels at %i', (size) => {
    for (const pair of PAIRS) {
      const [one, other] = pair.map((name) => pixelsOf(committed(name, size)));
      const differing = one!.filter(({ colour, opacity }, index) => {
        const beside = other![index]!;
        return opacity !== beside.opacity || (opacity > 0 && colour.join() !== beside.colour.join());
      });
      expect(differing.length / one!.length).toBeGreaterThan(1 / 3);
    }
  });
});

describe('contrast', () => {
  test.each([
    [[0, 0, 0], [255, 255, 255], 21],
    [[118, 118, 118], [255, 255, 255], 4.54],
    [[15, 107, 88], [38, 38, 38], 2.38],
  ] as const)('%j on %j is %f', (one, other, expected) => {
    expect(contrast(one, other)).toBeCloseTo(expected, 1);
    expect(contrast(other, one)).toBe(contrast(one, other));
  });
});
