import type { Counted } from './counted';

/** A count in groups of three. The pane's first view has these sentences, and not the library for amounts. */
export function countText(count: number): string {
  const rest = String(count % 1000);
  return count < 1000 ? rest : `${countText(Math.floor(count / 1000))}\u00a0${rest.padStart(3, '0')}`;
}

/** The heading over what could be tested. */
export const COVERAGE_HEADING = 'Så mycket kunde prövas';

/** How much was tested, in one sentence. Example: `212 av 240 belopp ingår i minst en bevisad summa.` */
export function coverageSentence({ amounts, proven }: Counted): string {
  if (amounts === 0) return 'Arbetsboken har inga belopp som kan prövas mot varandra.';
  if (proven === 0) return `Inget belopp kunde prövas: 0 av ${countText(amounts)} ingår i en bevisad summa.`;
  return `${countText(proven)} av ${countText(amounts)} belopp ingår i minst en bevisad summa.`;
}

/** The same beside other words. Example: `212 av 240 belopp prövade`. */
export function coverageInShort({ amounts, proven }: Counted): string {
  return `${countText(proven)} av ${countText(amounts)} belopp prövade`;
}

/** What finding no error means: nothing where no amount could be tested. */
export function noErrors(counted: Counted): string {
  if (counted.amounts === 0) return 'Inga belopp att pröva';
  return counted.proven === 0 ? 'Inget belopp kunde prövas' : 'Inga fel i det som prövades';
}

/** What finding nothing at all means. */
export function nothingFound(counted: Counted): string {
  const { amounts, proven } = counted;
  if (proven === 0) return `${coverageSentence(counted)} Att inget fel visas säger därför inget om beloppen.`;
  const others = proven < amounts ? ' Ett fel i de andra skulle inte synas här.' : '';
  return `Inga fel i det som prövades. ${coverageSentence(counted)}${others}`;
}

/** That all tables were read says nothing of the amounts in them. */
export function allTablesRead(counted: Counted): string {
  const { amounts, proven } = counted;
  return proven === amounts && amounts > 0
    ? 'Alla tabeller som hittades lästes, och alla belopp ingår i minst en bevisad summa.'
    : `Alla tabeller som hittades lästes. ${coverageSentence(counted)}`;
}

/** Why the figures of a table were not tested. */
export function untestedTable(amounts: number): string {
  return `Tabellens ${countText(amounts)} belopp ingår inte i någon summa som kan prövas mot andra belopp; bara det som syns i en cell för sig är kontrollerat.`;
}

/** Why the amounts of a whole sheet were not held against each other. */
export function unsearchedSheet(rows: number): string {
  return `Bladet har ${countText(rows)} rader, för många för att alla samband mellan beloppen ska sökas; bara summor med rubriker som känns igen är kontrollerade.`;
}
