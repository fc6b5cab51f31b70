import type { Changes, Rows } from '../activities/tables';
import { changed } from '../activities/tables';

/** A plan of internal control, invented, in which everything holds: areas beside the controls, scores printed. */
export function controlPlan(changes: Changes = {}): Rows {
  const rows: Rows = [
    ['Plan för intern kontroll 2031'],
    [],
    [null, 'Område', 'Ansvarig', 'Hur ofta', 'Rapporteras', 'Sannolikhet', 'Konsekvens', 'Riskvärde'],
    ['Styrning', 'Delegationsordningen följs', 'Kanslichef', 'Årligen', 'Årsredovisningen', 'Osannolik', 'Kännbart', 3],
    [null, 'Avtal är diarieförda', 'Kanslichef', 'löpande', 'Löpande', 'mindre sannolikt', 'Lindrigt', 4],
    [null, 'Återrapporter kommer in', 'Utvecklare', 'Tertialvis', 'Delår och år', 'Möjligt', 'Allvarligt', 12],
    ['Ekonomi', 'Budget i balans', 'Styrelsen', '4 ggr per år', 'Delår och år', 'Sannolik', 'Mycket allvarlig', 20],
    [null, 'Attest av fakturor', 'Ekonom', 'två gånger/år', 'Delår och år', 'MÖJLIG', 'kännbar', 9],
    [null, 'Verksamhetsplanen antas', 'Styrelsen', '1 gång/år', 'Styrelsemöte i mars', 'Möjlig', 'Lindrig', 6],
  ];
  return changed(rows, changes);
}

/** The same kind in another form: numbers on a scale of four, in other columns, without scores or areas. */
export const CONTROLS_IN_NUMBERS: Rows = [
  ['Internkontroll', null, null, null, null],
  ['Bedömning på skalan 1-4', null, null, null, null],
  ['Konsekvens', 'Sannolikhet', 'Kontrollmoment', 'Periodicitet', 'Utförs av'],
  [4, 4, 'Loggar granskas', 'Varje kvartal', 'Kansliet'],
  [2, 3, 'Avstämning av bank', 'Månadsvis', 'Kansliet'],
  ['3 - Kännbar', 1, 'Inventarier', 'Vartannat år', 'Kansliet'],
];

/** A plan of meetings, invented, in which everything holds. Days are texts; a test may put dates in their place. */
export function yearPlan(changes: Changes = {}): Rows {
  const rows: Rows = [
    ['Sammanträdesplan 2031'],
    [],
    ['Datum', 'Grupp', 'Ärende', 'Lokal'],
    ['fre 14/3 kl. 9', 'Förbundsstyrelsen', 'Årsredovisning 2030', 'Kansliet'],
    ['2031-04-11', 'Beredningsgruppen', 'Sammanträde', 'Kansliet'],
    ['25 april', 'Styrelsen', 'Sammanträde', 'Kansliet'],
    ['20310606', 'Styrelse', 'Sammanträde', 'Kansliet'],
    ['september', 'Presidiet', 'Samråd med ägarna', 'Kansliet'],
    ['2031-10-10', 'Styrelsen', 'Sammanträde', 'Kansliet'],
    ['14 november 2031', 'Beredning', 'Budget', 'Kansliet'],
    ['28 november 2031', 'Styrelsen', 'Budget', 'Kansliet'],
  ];
  return changed(rows, changes);
}

/** A list of invoices, invented, in which everything holds. Amounts are in column 4, attests in 5 and 6. */
export function requisitions(changes: Changes = {}): Rows {
  const rows: Rows = [
    ['Rekvisitioner tertial 1 2031 (kr)'],
    [],
    ['Ver', 'Fakturadatum', 'Mottagare', 'Projektkod', 'Belopp', 'Mottagningsattest', 'Beslutsattest'],
    ['A1', '2031-01-20', 'Torget', 'K12TO', 400000, 'Förbundschef', 'Ordförande'],
    ['A2', '2031-02-03', 'Kontorsbolaget', '5010', 60000, 'Ekonom', 'Förbundschef'],
    ['A3', '2031-04-03', 'Kontorsbolaget', '5010', 60000, 'Ekonom', 'Förbundschef'],
    ['A4', '2031-04-10', 'Resor förbundschef', '5020', 2500, 'Ekonom', 'Ordf.'],
    ['A5', '2031-04-11', 'Bergby kommun', 'K15BE', 100000, 'Administratör', 'Förbundschefen'],
    ['Summa', null, null, null, 622500, null, null],
  ];
  return changed(rows, changes);
}

/** A budget with the codes of that list. */
export const CODED_BUDGET: Rows = [
  ['Verksamhetsbudget 2031, tkr'],
  [null, '2031'],
  ['K12TO, Torget', 1200],
  ['K15BE, Bergby', 500],
  ['Summa', 1700],
];
