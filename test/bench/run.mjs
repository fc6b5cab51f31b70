import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildModule } from './build.mjs';
import { writeLargeList } from './large-list.mjs';
import { largeWorkbook } from './large-workbook.mjs';

/**
 * Compares readers on one generated workbook of 100,000 x 10 numbers: each run in a process of its own,
 * median of five, the memory at its peak. Only ratios of one run say something; machines differ.
 * Then the time of Tertial's core on a workbook as boards have them, when the code is warm, and of a
 * participant list with every row that Excel has, in the steps that it takes.
 */
const RUNS = 5;
/** Every row that Excel has, but for the headings. */
const LIST_ROWS = 1_048_575;
const root = dirname(dirname(import.meta.dirname));
const folder = mkdtempSync(join(tmpdir(), 'tertial-bench-'));
const large = join(folder, 'large.xlsx');
const board = join(root, 'test', 'samples', 'workbooks', 'budget-med-fel.xlsx');
const modules = {
  read: 'src/workbook/xlsx/xlsx-workbook.ts',
  recalculate: 'src/core/recalculate.ts',
  settings: 'src/core/settings/settings.ts',
  guard: 'src/core/privacy/guard-personal-numbers.ts',
  participants: 'src/core/reading/participants/read-participants.ts',
  episodes: 'src/core/calculation/participants/episode-results.ts',
};
const builtModule = (name) => JSON.stringify(join(folder, `${name}.mjs`));
const quoted = JSON.stringify;

/** Ends a run by telling the milliseconds since a start, and the peak of memory. */
const TELL =
  "const tell=(start)=>process.stderr.write('RUN '+(performance.now()-start)+' '+process.resourceUsage().maxRSS/1024);";
const timed = (load, work) => (file) =>
  `${TELL}${load}const {readFileSync}=await import('node:fs');const bytes=readFileSync(${quoted(file)});const start=performance.now();${work}tell(start);`;

/** Reading alone, from the bytes to every cell, the reader loaded before. */
const readers = {
  tertial: timed(`const {openXlsx}=await import(${builtModule('read')});`, 'await openXlsx(bytes).read();'),
  '@e965/xlsx dense': timed("const {read}=await import('@e965/xlsx');", 'read(bytes,{dense:true});'),
  exceljs: timed("const {default:{Workbook}}=await import('exceljs');", 'await new Workbook().xlsx.load(bytes);'),
};

/** `tertial check` from start to report: reading, audit and the rest. */
const check = (file) =>
  `${TELL}process.on('exit',()=>tell(0));process.argv=[process.argv[0],'tertial','check',${quoted(file)},'--json'];await import(${quoted(join(root, 'dist/cli/tertial.mjs'))});`;

const core = (file) => `${TELL}
  const {readFileSync}=await import('node:fs');
  const {openXlsx}=await import(${builtModule('read')});
  const {recalculate,planSheets}=await import(${builtModule('recalculate')});
  const {DEFAULT_SETTINGS}=await import(${builtModule('settings')});
  const content=await openXlsx(readFileSync(${quoted(file)})).read();
  const once=()=>planSheets(content,recalculate(content,DEFAULT_SETTINGS),DEFAULT_SETTINGS);
  for(let warm=0;warm<30;warm+=1)once();
  const start=performance.now();
  once();
  tell(start);`;

/** A list from the bytes to its counts; `until` says after which step the time is taken. */
const list = (until) => (file) => `${TELL}
  const {readFileSync}=await import('node:fs');
  const {openXlsx}=await import(${builtModule('read')});
  const {guardPersonalNumbers}=await import(${builtModule('guard')});
  const {readParticipants}=await import(${builtModule('participants')});
  const {episodeResults}=await import(${builtModule('episodes')});
  const bytes=readFileSync(${quoted(file)});
  let start=performance.now();
  const {sheets}=await openXlsx(bytes).read();
  const {grids}=guardPersonalNumbers(sheets.map(({grid})=>grid));
  const document=readParticipants(grids[0]);
  if(${quoted(until)}==='counting')start=performance.now();
  episodeResults(document,[]);
  tell(start);`;

function once(code) {
  const { stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  const [, ms, mb] = /RUN (\S+) (\S+)/.exec(stderr) ?? [];
  // `check` ends with 1 where it found errors.
  if (ms === undefined || status > 1) throw new Error(stderr);
  return { ms: Number(ms), mb: Number(mb) };
}

/** The median time, with the memory of that run. The runs are taken in turns, so that a slow minute is shared. */
function medians(codes) {
  const runs = codes.map(() => []);
  for (let run = 0; run < RUNS; run += 1) codes.forEach((code, index) => runs[index].push(once(code)));
  return runs.map((each) => each.sort((a, b) => a.ms - b.ms)[Math.floor(RUNS / 2)]);
}

function show(name, { ms, mb }, comparison = '') {
  console.log(`${name.padEnd(28)} ${ms.toFixed(0).padStart(6)} ms ${mb.toFixed(0).padStart(5)} MB   ${comparison}`);
}

writeFileSync(large, largeWorkbook(100_000));
for (const [name, entry] of Object.entries(modules)) await buildModule(join(root, entry), join(folder, `${name}.mjs`));
spawnSync(process.execPath, [join(root, 'src/cli/start.mjs'), '--help']);

const names = Object.keys(readers);
const results = medians(Object.values(readers).map((code) => code(large)));
results.forEach((result, index) => {
  show(`read, ${names[index]}`, result, `tertial/this ${(results[0].ms / result.ms).toFixed(2)}`);
});
const [whole, small, warm] = medians([check(large), check(board), core(board)]);
show('check, large', whole);
show('check, board size', small);
show('core, board size, warm', warm);

const longList = join(folder, 'list.xlsx');
await writeLargeList(longList, LIST_ROWS);
show('list, read and counted', once(list('all')(longList)));
show('list, counting alone', once(list('counting')(longList)));
rmSync(folder, { recursive: true });
