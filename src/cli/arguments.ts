import { parseArgs } from 'node:util';
import type { FolderRequest } from './folder/check-folder';

/** What the user asked for. */
export type CommandRequest =
  | { readonly command: 'help' }
  | { readonly command: 'rules'; readonly json: boolean }
  | { readonly command: 'check'; readonly file: string; readonly json: boolean; readonly relations: boolean }
  | {
      /** Several files as one workbook. */
      readonly command: 'together';
      readonly files: readonly string[];
      readonly json: boolean;
      readonly relations: boolean;
    }
  | ({
      /** Every workbook in folders, each for itself. */
      readonly command: 'folder';
    } & FolderRequest)
  | {
      readonly command: 'write';
      readonly file: string;
      /** Where the copy goes, and the workbook for the public; at least one of them and the document. */
      readonly out: string | null;
      readonly publicOut: string | null;
      /** Where the report goes as a Word document, and the template that it is put in. */
      readonly docxOut: string | null;
      readonly template: string | null;
      /** Workbooks that have shown the public something before this one. */
      readonly earlier: readonly string[];
      /** True if a protected structure or a signature is no hindrance. */
      readonly force: boolean;
      readonly json: boolean;
    }
  | { readonly command: 'wrong'; readonly reason: string };

/** How long a workbook among many may take, where nothing else is asked for. */
const SECONDS = 300;

/** The options; those of type string are followed by a file or a number. */
const OPTIONS = {
  json: { type: 'boolean' },
  force: { type: 'boolean' },
  relations: { type: 'boolean' },
  together: { type: 'boolean' },
  'json-lines': { type: 'boolean' },
  out: { type: 'string' },
  public: { type: 'string' },
  docx: { type: 'string' },
  template: { type: 'string' },
  earlier: { type: 'string', multiple: true },
  workers: { type: 'string' },
  seconds: { type: 'string' },
} as const;

const isFlag = (name: string) => Object.entries(OPTIONS).some(([key, { type }]) => key === name && type === 'boolean');

/** What a line gives for an option: true where its file is missing. */
type OptionValue = string | boolean | readonly (string | boolean)[] | undefined;

const wrong = (reason: string): CommandRequest => ({ command: 'wrong', reason });

/** What the words after the command ask for; an option that needs a file or a number and has none has the text ``. */
function splitOptions(words: readonly string[]) {
  const { values, positionals, tokens } = parseArgs({
    ...{ args: [...words], options: OPTIONS, strict: false, allowPositionals: true, tokens: true },
  });
  const unknown = tokens.find(
    (token) =>
      token.kind === 'option' &&
      (!Object.hasOwn(OPTIONS, token.name) || (isFlag(token.name) && token.value !== undefined)),
  );
  const textOf = (value: OptionValue) => (typeof value === 'string' ? value : value === undefined ? null : '');
  return {
    ...{ files: positionals, out: textOf(values.out), publicOut: textOf(values.public) },
    ...{ docxOut: textOf(values.docx), template: textOf(values.template) },
    earlier: [values.earlier ?? []].flat().map((value) => (typeof value === 'string' ? value : '')),
    ...{ json: values.json === true, force: values.force === true, relations: values.relations === true },
    ...{ together: values.together === true, jsonLines: values['json-lines'] === true },
    ...{ workers: textOf(values.workers), seconds: textOf(values.seconds) },
    unknown: unknown === undefined ? null : (words[unknown.index] ?? null),
  };
}

type Split = ReturnType<typeof splitOptions>;

function rulesRequest(words: readonly string[]): CommandRequest {
  const other = words.find((word) => word !== '--json');
  return other === undefined
    ? { command: 'rules', json: words.includes('--json') }
    : wrong(`rules läser ingen fil och har bara valet --json; ${other} förstås inte.`);
}

/** A whole number from 1, as the user has typed it; `NaN` for anything else. */
const countIn = (text: string) => (/^\d{1,6}$/.test(text) && Number(text) > 0 ? Number(text) : Number.NaN);

function folderRequest({ files, json, relations, together, workers, seconds }: Split): CommandRequest {
  if (json || relations || together)
    return wrong('--json-lines ger redan JSON, en rad för varje fil; ta bort --json, --relations och --together.');
  if (files.length === 0) return wrong('Ange mappen som arbetsböckerna ligger i: tertial check MAPP --json-lines');
  const request = {
    workers: workers === null ? null : countIn(workers),
    seconds: seconds === null ? SECONDS : countIn(seconds),
  };
  return Number.isNaN(request.workers) || Number.isNaN(request.seconds)
    ? wrong('Efter --workers och --seconds ska det stå ett helt tal, till exempel --workers 2.')
    : { command: 'folder', places: files, ...request };
}

const WRITING = ['out', 'publicOut', 'docxOut', 'template'] as const;

function checkRequest(split: Split): CommandRequest {
  const { files, json, relations, together, jsonLines, workers, seconds } = split;
  if (WRITING.some((name) => split[name] !== null) || split.earlier.length > 0 || split.force)
    return wrong(
      'check skriver ingen fil; använd write för --out, --public, --docx, --template, --earlier och --force.',
    );
  if (jsonLines) return folderRequest(split);
  if (workers !== null || seconds !== null) return wrong('--workers och --seconds går bara med --json-lines.');
  if (together)
    return files.length > 1
      ? { command: 'together', files, json, relations }
      : wrong('Ange minst två arbetsböcker att läsa tillsammans: tertial check A.xlsx B.xlsx --together');
  const [file] = files;
  return file === undefined || files.length > 1 ? oneFile() : { command: 'check', file, json, relations };
}

const oneFile = () =>
  wrong(
    'Ange en arbetsbok att läsa, till exempel: tertial check budget.xlsx. Flera läses som en med --together, och var för sig med --json-lines.',
  );

/** Why the places that were given are not enough to save anything in; `null` if they are. */
function placesWrong({ out, publicOut, docxOut, template, earlier }: Split): string | null {
  const places = [out, publicOut, docxOut].filter((place) => place !== null);
  if (docxOut === '') return 'Ange var Word-dokumentet ska sparas: --docx RAPPORT.docx';
  if (places.length === 0 || places.includes('')) return 'Ange var kopian ska sparas: --out KOPIA.xlsx';
  if (out !== null && out === publicOut) return 'Kopian och den publika arbetsboken kan inte ha samma namn.';
  if (template === '') return 'Ange mallen: --template MALL.docx';
  if (template !== null && docxOut === null) return 'En mall hör till ett Word-dokument: ange också --docx.';
  return earlier.includes('') ? 'Ange den tidigare arbetsboken: --earlier TIDIGARE.xlsx' : null;
}

function writeRequest(split: Split): CommandRequest {
  const { files, out, publicOut, docxOut, template, earlier, force, json } = split;
  if (split.together || split.jsonLines || split.workers !== null || split.seconds !== null)
    return wrong(
      'write skriver i en enda arbetsbok: formler till flera filer skulle bli länkar som inte kan prövas. Lägg bladen i en arbetsbok, eller använd check för --together och --json-lines.',
    );
  const [file] = files;
  if (file === undefined || files.length > 1) return oneFile();
  const reason = placesWrong(split);
  return reason === null
    ? { command: 'write', file, out, publicOut, docxOut, template, earlier, force, json }
    : wrong(reason);
}

/** Understands the words of a command line. Example: `['check', 'budget.xlsx', '--json']`. */
export function parseArguments(words: readonly string[]): CommandRequest {
  if (words.length === 0 || words.includes('--help') || words.includes('-h')) return { command: 'help' };
  const [command, ...rest] = words;
  if (command === 'rules') return rulesRequest(rest);
  if (command !== 'check' && command !== 'write')
    return wrong(`Kommandot ${command ?? ''} finns inte; skriv check, write eller rules.`);
  const split = splitOptions(rest);
  if (split.unknown !== null) return wrong(`Valet ${split.unknown} finns inte; se tertial --help.`);
  return command === 'check' ? checkRequest(split) : writeRequest(split);
}
