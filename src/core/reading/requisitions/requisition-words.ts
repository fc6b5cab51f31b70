import type { AttestRole, RequisitionColumn } from '../../documents/requisitions';
import type { Phrase } from '../table/phrases';
import { mentions } from '../table/phrases';
import { wordsOf } from '../table/text';

const LONGEST_HEADING = 40;

/** What headings hold. The order decides: `Mottagningsattest` is who, before it is who receives. */
const HEADINGS: readonly (readonly [RequisitionColumn, readonly Phrase[]])[] = [
  [
    'receipt',
    [
      ...[['mottagningsattest*'], ['granskningsattest*'], ['sakattest*'], ['kontrollattest*'], ['attest', '1']],
      ...[['attestant', '1'], ['mottagnings', 'attest*'], ['mottagningsattesterad*']],
    ],
  ],
  [
    'decision',
    [
      ...[['beslutsattest*'], ['slutattest*'], ['besluts', 'attest*'], ['attest', '2'], ['attestant', '2']],
      ...[['attest'], ['attesterad*'], ['attestant']],
    ],
  ],
  [
    'number',
    [['verifikat*'], ['verifikation*'], ['ver'], ['vernr'], ['nr'], ['löpnr'], ['fakturanr'], ['fakturanummer']],
  ],
  ['day', [['datum'], ['*datum'], ['dag']]],
  [
    'supplier',
    [['leverantör*'], ['motpart*'], ['mottagare'], ['betalningsmottagare'], ['rekvirent*'], ['verksamhet*']],
  ],
  ['code', [['kod'], ['projektkod'], ['*kod'], ['projekt'], ['konto'], ['aktivitet']]],
  ['amount', [['belopp*'], ['fakturabelopp'], ['summa'], ['kronor'], ['kr'], ['tkr']]],
  ['kind', [['typ'], ['slag'], ['avser'], ['text'], ['benämning']]],
];

/** What a heading states that its column holds; `null` for anything else. Example: `P-kod` is a code. */
export function requisitionHeading(heading: string): RequisitionColumn | null {
  if (heading === '' || heading.length > LONGEST_HEADING) return null;
  return HEADINGS.find(([, phrases]) => mentions(wordsOf(heading), phrases))?.[0] ?? null;
}

const LIST_WORDS: readonly Phrase[] = [
  ['rekvisition*'],
  ['rekvirering*'],
  ['utanordning*'],
  ['attestlista*'],
  ['fakturalista*'],
];

/** True for a title of a list of requisitions or invoices. */
export function isOfRequisitions(title: string): boolean {
  return mentions(wordsOf(title), LIST_WORDS);
}

const TRANSFER: readonly Phrase[] = [['utanordning*']];

/** True for a text about a transfer of means, which is no invoice. */
export function isTransfer(text: string): boolean {
  return mentions(wordsOf(text), TRANSFER);
}

/** The roles, the narrower before those whose words they hold. */
const ROLE_WORDS: readonly (readonly [AttestRole, readonly Phrase[]])[] = [
  ['viceChair', [['vice', 'ordförande*'], ['vice', 'ordf'], ['v', 'ordf'], ['viceordförande*']]],
  ['chair', [['ordförande*'], ['ordf'], ['styrelseordförande*']]],
  ['deputy', [['biträdande'], ['bitr', 'förbundschef*'], ['tf', 'förbundschef*'], ['vice', 'förbundschef*']]],
  ['director', [['förbundschef*'], ['förbundsdirektör*'], ['kanslichef*'], ['verksamhetschef*']]],
  ['administrator', [['administratör*'], ['ekonom*'], ['handläggare*'], ['kanslist*'], ['assistent*']]],
];

/** The role that a text names; `null` for a person's name or anything else. Example: `V. ordf.` */
export function roleIn(text: string): AttestRole | null {
  return ROLE_WORDS.find(([, phrases]) => mentions(wordsOf(text), phrases))?.[0] ?? null;
}

const OWN_COSTS: readonly Phrase[] = [
  ...[['reseräkning*'], ['resor'], ['resa'], ['utlägg*'], ['traktamente*'], ['representation*'], ['arvode*']],
  ...[['kvitto*'], ['ersättning*'], ['mobil*'], ['lön*'], ['friskvård*'], ['milersättning*']],
];
const WHOSE: ReadonlySet<AttestRole> = new Set<AttestRole>(['director', 'chair', 'viceChair', 'deputy']);

/** Whose own cost a text is about; `null` for none. Example: `Reseräkning förbundschef` is the director's. */
export function costOf(text: string): AttestRole | null {
  const role = roleIn(text);
  return role !== null && WHOSE.has(role) && mentions(wordsOf(text), OWN_COSTS) ? role : null;
}
