import type { ControlColumn } from '../../documents/control-plan';
import type { Phrase } from '../table/phrases';
import { mentions } from '../table/phrases';
import { wordsOf } from '../table/text';

/** Longer texts are sentences, not headings. */
const LONGEST_HEADING = 60;

/** A heading of risk is what is assessed where nothing else is likelihood, or else what may happen. */
export type ControlHeading = ControlColumn | 'risk';

/** What headings hold. The order decides: `Kontrollansvarig` is who, before it is what is controlled. */
const HEADING_WORDS: readonly (readonly [ControlHeading, readonly Phrase[]])[] = [
  ['score', [['riskvärde*'], ['riskpoäng*'], ['risktal*'], ['riskindex*'], ['risknivå*'], ['poäng'], ['produkt']]],
  ['frequency', [['frekvens*'], ['periodicitet*'], ['intervall*'], ['hur', 'ofta'], ['tidpunkt*'], ['när']]],
  ['report', [['rapport*'], ['återrapport*'], ['redovisas']]],
  ['owner', [['ansvar*'], ['*ansvarig'], ['utförare'], ['utförs', 'av'], ['vem']]],
  ['method', [['metod*'], ['kontrollmetod*'], ['hur'], ['tillvägagångssätt*']]],
  [
    'moment',
    [
      ...[['kontrollmoment*'], ['kontroll', 'moment*'], ['kontrollåtgärd*'], ['kontrollaktivitet*'], ['moment']],
      ...[['vad', 'kontroller*'], ['kontroll']],
    ],
  ],
  ['consequence', [['konsekvens*'], ['allvarlighet*'], ['allvarsgrad*'], ['väsentlighet*'], ['påverkan']]],
  ['likelihood', [['sannolikhet*'], ['sannolik']]],
  ['process', [['process*'], ['område*'], ['*område'], ['rutin*'], ['riskbeskrivning*'], ['beskrivning', 'risk*']]],
  ['risk', [['risk*']]],
];

/** What a heading states that its column holds; `null` for anything else. Example: `Risk-bedömning` is of risk. */
export function controlHeading(heading: string): ControlHeading | null {
  if (heading === '' || heading.length > LONGEST_HEADING) return null;
  const words = wordsOf(heading);
  return HEADING_WORDS.find(([, phrases]) => mentions(words, phrases))?.[0] ?? null;
}
