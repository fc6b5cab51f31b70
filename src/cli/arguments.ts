import { parseArgs } from 'node:util';

/** What the user asked for. */
export type CommandRequest =
  | { readonly command: 'help' }
  | { readonly command: 'rules'; readonly json: boolean }
  | { readonly command: 'check'; readonly file: string; readonly json: boolean; readonly relations: boolean }
  | {
      readonly command: 'write';
      readonly file: string;
      /** Where the copy goes, and the workbook for the public; at least one of them. */
      readonly out: string | null;
      readonly publicOut: string | null;
      /** True if a protected structure or a signature is no hindrance. */
      readonly force: boolean;
      readonly json: boolean;
    }
  | { readonly command: 'wrong'; readonly reason: string };

export const HELP = `Tertial läser ett samordningsförbunds arbetsböcker och kontrollerar dem.

  tertial check FIL.xlsx [--json [--relations]]
      läser, kontrollerar och räknar; skriver ingenting
  tertial write FIL.xlsx --out KOPIA.xlsx [--json]
      gör detsamma och sparar en kopia med sammanställningsblad
  tertial write FIL.xlsx --public PUBLIK.xlsx [--json]
      sparar bara uppföljningen, i en egen arbetsbok där små antal är dolda
  tertial rules [--json]
      visar alla kontroller: vad de säger, varför, vad du gör och vad de grundas på

  --out KOPIA.xlsx       var kopian sparas: en annan fil än arbetsboken, med samma filändelse
  --public PUBLIK.xlsx   var den publika arbetsboken sparas; kan anges tillsammans med --out
  --force                sparar kopian fast arbetsbokens struktur är skyddad, eller utan dess digitala signatur
  --relations            lägger till de samband som beloppen visar, i JSON-rapporten
  --json                 skriver rapporten som ett JSON-objekt
  --help, -h             visar den här texten

Rapporten skrivs på standard ut, meddelanden på standard fel. Slutkod: 0 inget fel hittades, 1 minst ett fel,
2 kommandot eller filen kan inte användas. Filen som läses ändras aldrig, och en kopia sparas hel eller inte alls.
`;

/** The options; those of type string are followed by a file. */
const OPTIONS = {
  json: { type: 'boolean' },
  force: { type: 'boolean' },
  relations: { type: 'boolean' },
  out: { type: 'string' },
  public: { type: 'string' },
} as const;

const isFlag = (name: string) => name === 'json' || name === 'force' || name === 'relations';

const wrong = (reason: string): CommandRequest => ({ command: 'wrong', reason });

/** What the words after the command ask for; an option that needs a file and has none has the file ``. */
function splitOptions(words: readonly string[]) {
  const { values, positionals, tokens } = parseArgs({
    ...{ args: [...words], options: OPTIONS, strict: false, allowPositionals: true, tokens: true },
  });
  const unknown = tokens.find(
    (token) =>
      token.kind === 'option' &&
      (!Object.hasOwn(OPTIONS, token.name) || (isFlag(token.name) && token.value !== undefined)),
  );
  const fileOf = (value: string | boolean | undefined) => (typeof value === 'boolean' ? '' : (value ?? null));
  return {
    ...{ files: positionals, out: fileOf(values.out), publicOut: fileOf(values.public) },
    ...{ json: values.json === true, force: values.force === true, relations: values.relations === true },
    unknown: unknown === undefined ? null : (words[unknown.index] ?? null),
  };
}

function rulesRequest(words: readonly string[]): CommandRequest {
  const other = words.find((word) => word !== '--json');
  return other === undefined
    ? { command: 'rules', json: words.includes('--json') }
    : wrong(`rules läser ingen fil och har bara valet --json; ${other} förstås inte.`);
}

/** Understands the words of a command line. Example: `['check', 'budget.xlsx', '--json']`. */
export function parseArguments(words: readonly string[]): CommandRequest {
  if (words.length === 0 || words.includes('--help') || words.includes('-h')) return { command: 'help' };
  const [command, ...rest] = words;
  const { files, out, publicOut, json, force, relations, unknown } = splitOptions(rest);
  const [file] = files;
  if (command === 'rules') return rulesRequest(rest);
  if (command !== 'check' && command !== 'write')
    return wrong(`Kommandot ${command ?? ''} finns inte; skriv check, write eller rules.`);
  if (unknown !== null) return wrong(`Valet ${unknown} finns inte; se tertial --help.`);
  if (file === undefined || files.length > 1)
    return wrong('Ange en arbetsbok att läsa, till exempel: tertial check budget.xlsx');
  if (command === 'check')
    return out === null && publicOut === null && !force
      ? { command, file, json, relations }
      : wrong('check skriver ingen fil; använd write för --out, --public och --force.');
  const places = [out, publicOut].filter((place) => place !== null);
  if (places.length === 0 || places.includes('')) return wrong('Ange var kopian ska sparas: --out KOPIA.xlsx');
  if (out === publicOut) return wrong('Kopian och den publika arbetsboken kan inte ha samma namn.');
  return { command, file, out, publicOut, force, json };
}
