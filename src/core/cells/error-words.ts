/**
 * What errors are called, by their English names, where Excel speaks Swedish, Danish, Norwegian, German, French or
 * Dutch and has a word of its own. Source: Microsoft's page of the function ERROR.TYPE in each language
 * (support.microsoft.com, `error-type-function`). Of newer errors the Swedish `#KALKYL!` is known, the others by their English names alone.
 */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  '#NULL!': ['#SKÄRNING!', '#NUL!', '#LEEG!'],
  '#DIV/0!': ['#DIVISION/0!', '#DEEL/0!'],
  '#VALUE!': ['#VÄRDEFEL!', '#VÆRDI!', '#VERDI!', '#WERT!', '#VALEUR!', '#WAARDE!'],
  '#REF!': ['#REFERENS!', '#REFERENCE!', '#BEZUG!', '#VERW!'],
  '#NAME?': ['#NAMN?', '#NAVN?', '#NOM?', '#NAAM?'],
  '#NUM!': ['#OGILTIGT!', '#ZAHL!', '#NOMBRE!', '#GETAL!'],
  '#N/A': ['#SAKNAS!', '#I/T', '#NV', '#N/B'],
  '#GETTING_DATA': ['#HÄMTAR_DATA', '#HENTER_DATA', '#DATEN_ABRUFEN', '#CHARGEMENT_DONNEES', '#GEGEVENS_OPHALEN'],
  '#SPILL!': [],
  '#CALC!': ['#KALKYL!'],
  '#FIELD!': [],
  '#BLOCKED!': [],
  '#BUSY!': [],
  '#CONNECT!': [],
  '#UNKNOWN!': [],
  '#EXTERNAL!': [],
  '#PYTHON!': [],
};

const ENGLISH: ReadonlyMap<string, string> = new Map(
  Object.entries(WORDS).flatMap(([english, words]) => [english, ...words].map((word) => [word, english] as const)),
);

/** The English name of an error, whatever language it is called in; `null` for a text that is none. Example: `#SAKNAS!` is `#N/A`. */
export function errorCalled(text: string): string | null {
  return ENGLISH.get(text) ?? null;
}
