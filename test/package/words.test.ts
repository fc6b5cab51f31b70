import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SRC = join(__dirname, '..', '..', 'src');

/** Words that users no longer meet, and the word instead. Those of earlier versions are kept in files of their own. */
const GIVEN_UP: readonly (readonly [RegExp, string])[] = [
  [/(?<!_)Utrymme/, 'Kvar till taket'],
  [/kontrolläst/i, 'läst tillbaka'],
  [/Kontrollerades inte/, 'Inte prövat'],
  [/delarna ger/, 'enligt delarna'],
  [/'Räkna om'|välj Räkna om|tryck Räkna om/, 'Läs om, or Uppdatera blad'],
  [/Ingen tabell som känns igen/, 'Inget i arbetsboken kunde prövas'],
  [/räknar med beloppet som det står/, 'bygger på det tryckta beloppet'],
  [/'Står'|'Väntat'/, 'I cellen, Enligt delarna'],
  [/\bVal(?:en)? i arbetsboken|under Val\b/, 'Inställningar'],
  [/'Allvar', 'Antal'|heading: 'Allvar'|'Avvikelser'/, 'Typ, Kontroller'],
  [/heading: '(?:Publicerat|Förväntat|Differens)'/, 'I cellen, Enligt delarna, Skillnad'],
];

const SOURCES = ['core', 'cli', 'commands', 'taskpane', 'workbook'].flatMap((room) =>
  readdirSync(join(SRC, room), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:tsx?|html)$/.test(path) && !/(?:^|\/)earlier-/.test(path))
    .map((path) => [`${room}/${path}`, readFileSync(join(SRC, room, path), 'utf8')] as const),
);

describe('the words of the product', () => {
  it.each(GIVEN_UP)('are one for each thing: %s is no more, but %s', (word) => {
    expect(SOURCES.length).toBeGreaterThan(500);
    expect(SOURCES.filter(([, text]) => word.test(text)).map(([path]) => path)).toEqual([]);
  });
});
