/** What the user asked for. */
export type Request =
  | { readonly command: 'help' }
  | { readonly command: 'rules'; readonly json: boolean }
  | { readonly command: 'check'; readonly file: string; readonly json: boolean }
  | {
      readonly command: 'write';
      readonly file: string;
      /** Where the copy goes, and the workbook for the public; at least one of them. */
      readonly out: string | null;
      readonly publicOut: string | null;
      readonly json: boolean;
    }
  | { readonly command: 'wrong'; readonly reason: string };

export const HELP = `Tertial läser ett samordningsförbunds arbetsböcker och kontrollerar dem.

  tertial check FIL.xlsx [--json]
      läser, kontrollerar och räknar; skriver ingenting
  tertial write FIL.xlsx --out KOPIA.xlsx [--json]
      gör detsamma och sparar en kopia med sammanställningsblad
  tertial write FIL.xlsx --public PUBLIK.xlsx [--json]
      sparar bara uppföljningen, i en egen arbetsbok där små antal är dolda
  tertial rules [--json]
      visar alla kontroller: vad de säger, varför, vad du gör och vad de grundas på

  --json   skriver rapporten som ett JSON-objekt
  --help   visar den här texten

Slutkod: 0 inga fel, 1 minst ett fel, 2 filen kan inte användas. Filen som läses ändras aldrig.
`;

const wrong = (reason: string): Request => ({ command: 'wrong', reason });

function splitOptions(words: readonly string[]): {
  files: string[];
  out: string | null;
  publicOut: string | null;
  json: boolean;
  unknown: string | null;
} {
  const files: string[] = [];
  let out: string | null = null;
  let publicOut: string | null = null;
  let json = false;
  let unknown: string | null = null;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (word === '--json') json = true;
    else if (word === '--out') out = words[(at += 1)] ?? '';
    else if (word.startsWith('--out=')) out = word.slice('--out='.length);
    else if (word === '--public') publicOut = words[(at += 1)] ?? '';
    else if (word.startsWith('--public=')) publicOut = word.slice('--public='.length);
    else if (word.startsWith('-')) unknown ??= word;
    else files.push(word);
  }
  return { files, out, publicOut, json, unknown };
}

function rulesRequest(words: readonly string[]): Request {
  const other = words.find((word) => word !== '--json');
  return other === undefined
    ? { command: 'rules', json: words.includes('--json') }
    : wrong(`rules läser ingen fil och har bara valet --json; ${other} förstås inte.`);
}

/** Understands the words of a command line. Example: `['check', 'budget.xlsx', '--json']`. */
export function parseArguments(words: readonly string[]): Request {
  if (words.length === 0 || words.includes('--help') || words.includes('-h')) return { command: 'help' };
  const [command, ...rest] = words;
  const { files, out, publicOut, json, unknown } = splitOptions(rest);
  const [file] = files;
  if (command === 'rules') return rulesRequest(rest);
  if (command !== 'check' && command !== 'write')
    return wrong(`Kommandot ${command ?? ''} finns inte; skriv check, write eller rules.`);
  if (unknown !== null) return wrong(`Valet ${unknown} finns inte; se tertial --help.`);
  if (file === undefined || files.length > 1)
    return wrong('Ange en arbetsbok att läsa, till exempel: tertial check budget.xlsx');
  if (command === 'check')
    return out === null && publicOut === null
      ? { command, file, json }
      : wrong('check skriver ingen fil; använd write för --out och --public.');
  const places = [out, publicOut].filter((place) => place !== null);
  if (places.length === 0 || places.includes('')) return wrong('Ange var kopian ska sparas: --out KOPIA.xlsx');
  if (out === publicOut) return wrong('Kopian och den publika arbetsboken kan inte ha samma namn.');
  return { command, file, out, publicOut, json };
}
