import jsxA11y from 'eslint-plugin-jsx-a11y';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

const sizes = {
  'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: 30, skipBlankLines: true, skipComments: true }],
  'max-params': ['error', 3],
};

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'coverage'] },
  ...tseslint.configs.strict,
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { 'office-addins': officeAddins },
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...officeAddins.configs.recommended?.rules,
      ...sizes,
      '@typescript-eslint/consistent-type-imports': 'error',
      // The compiler finds them, by its `noUnusedLocals` and `noUnusedParameters`.
      '@typescript-eslint/no-unused-vars': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
      'prefer-const': 'error',
    },
  },
  { files: ['**/*.tsx'], ...jsxA11y.flatConfigs.strict },
  { files: ['**/*.tsx'], ...reactHooks.configs.flat.recommended },
  {
    // The core and the file adapter run in Node and in a page alike, and the core knows no clock.
    files: ['src/core/**/*.ts', 'src/workbook/**/*.ts'],
    ignores: ['src/workbook/excel/**'],
    rules: {
      'no-restricted-globals': ['error', ...['window', 'document', 'Office', 'Excel', 'process', 'Buffer', 'fetch']],
    },
  },
  {
    // A cell may hold 32,767 characters: whatever they are, an expression takes time in proportion to them.
    files: ['src/**/*.{ts,tsx}'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential', ignorePartial: false }],
    },
  },
  {
    // Tests may assert on what they know to exist, and tell a story as long as it needs.
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      'max-lines-per-function': 'off',
      'max-lines': 'off',
      // With one seed for all random tests.
      'no-restricted-imports': ['error', { name: 'fast-check', message: 'Import test/samples/fast-check.' }],
    },
  },
  { files: ['test/samples/fast-check.ts'], rules: { 'no-restricted-imports': 'off' } },
  { files: ['**/*.mjs', '**/*.cjs'], ...tseslint.configs.disableTypeChecked },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
);
