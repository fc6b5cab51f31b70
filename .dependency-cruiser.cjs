/**
 * The room table of the house: which folder may use which.
 * A room not named as a target here may be used by none but itself.
 */
const ground = ['src/core/figures', 'src/core/cells', 'src/core/pace'];
const rooms = {
  'src/core/cells': [],
  'src/core/pace': [],
  'src/core/figures': [],
  'src/core/port': ['src/core/figures', 'src/core/cells', 'src/core/pace'],
  'src/core/rules': ['src/core/figures'],
  'src/core/settings': ['src/core/figures', 'src/core/cells', 'src/core/rules', 'src/core/documents'],
  'src/core/documents': ['src/core/figures', 'src/core/cells', 'src/core/rules'],
  'src/core/formulas': [...ground, 'src/core/port'],
  'src/core/privacy': [...ground, 'src/core/documents'],
  'src/core/reading': [...ground, 'src/core/documents'],
  'src/core/reading/table': [...ground, 'src/core/documents'],
  'src/core/relations': [...ground],
  'src/core/audit': [...ground, 'src/core/documents', 'src/core/formulas', 'src/core/relations', 'src/core/rules'],
  'src/core/calculation': [...ground, 'src/core/documents', 'src/core/rules', 'src/core/settings'],
  'src/core/summary': [
    ...[...ground, 'src/core/documents', 'src/core/audit/coverage', 'src/core/calculation'],
    ...['src/core/recalculate', 'src/core/settings/choice-words'],
  ],
  'src/core/sheets': ['src/core/'],
  'src/core/recalculate': ['src/core/'],
  'src/workbook/looks': ['src/core/cells', 'src/core/port'],
  'src/workbook/xlsx': [...ground, 'src/core/port', 'src/workbook/looks'],
  'src/workbook/pxweb': [...ground, 'src/core/port'],
  'src/workbook/excel': [...ground, 'src/core/port', 'src/workbook/looks'],
  'src/word': ['src/core/', 'src/workbook/looks'],
  'src/taskpane': [
    ...['src/core/', 'src/workbook/excel'],
    // What is saved apart from the open workbook is a file, in Excel too.
    'src/workbook/xlsx/separate-workbook',
    // So is another workbook that the user picks.
    'src/workbook/xlsx/xlsx-workbook',
    // So is a Word document.
    'src/word/word',
  ],
  'src/commands': ['src/core/', 'src/workbook/excel', 'src/taskpane'],
  'src/self-test': ['src/core/', 'src/workbook/excel', 'src/workbook/looks', 'src/taskpane'],
  'src/cli': ['src/core/', 'src/workbook/xlsx', 'src/workbook/pxweb', 'src/word/word'],
};

/** Packages that only the named rooms may use. */
const packages = {
  'decimal.js': ['src/core/figures'],
  '@noble/hashes': ['src/core/sheets', 'src/core/calculation/forecast/fingerprints'],
  docx: ['src/word'],
  fflate: ['src/workbook/xlsx', 'src/word/template'],
  saxes: ['src/workbook/xlsx'],
  valibot: ['src/core/settings', 'src/taskpane/session/draft/draft-text'],
  react: ['src/taskpane', 'src/self-test'],
  'react-dom': ['src/taskpane', 'src/self-test'],
  '@fluentui/react-components': ['src/taskpane', 'src/self-test'],
  '@microsoft/office-js-helpers': ['src/taskpane/office/office-helpers'],
};

const roomRules = Object.entries(rooms).map(([room, allowed]) => ({
  name: `room ${room}`,
  severity: 'error',
  from: { path: `^${room}` },
  to: { path: '^src/', pathNot: [room, ...allowed].map((path) => `^${path}`) },
}));

const packageRules = Object.entries(packages).map(([name, users]) => ({
  name: `package ${name}`,
  severity: 'error',
  from: { pathNot: users.map((path) => `^${path}`) },
  to: { path: `node_modules/${name}/` },
}));

const sentences = '^src/taskpane/sentences/';
/** What is shown in every place; each place has a file of its own beside them, which is fetched with it. */
const everywhere = ['common', 'drafts', 'session', 'trouble'].map((file) => `${sentences}${file}`);

const sentenceRules = [
  {
    name: 'sentences fetched at once',
    severity: 'error',
    from: { path: '^src/(taskpane|commands)/', pathNot: ['^src/taskpane/places/[^/]+/', sentences] },
    to: { path: sentences, pathNot: [...everywhere, `${sentences}(header|commands)`] },
  },
  {
    name: "sentences of another tool's",
    severity: 'error',
    from: { path: '^src/taskpane/places/work/([^/]+)/' },
    to: { path: sentences, pathNot: [...everywhere, `${sentences}(work|$1)[.]ts$`] },
  },
];

module.exports = {
  forbidden: [
    ...roomRules,
    ...packageRules,
    ...sentenceRules,
    { name: 'no cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'core knows no Node',
      severity: 'error',
      from: { path: '^src/(core|workbook)' },
      to: { dependencyTypes: ['core'] },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'default'],
    },
  },
};
