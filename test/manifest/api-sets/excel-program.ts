import { join } from 'node:path';
import ts from 'typescript';
import { REPOSITORY } from '../repository';

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: ['office-js'],
  typeRoots: [join(REPOSITORY, 'node_modules', '@types')],
  strict: true,
  skipLibCheck: true,
};

/**
 * Source files with Microsoft's declarations of Excel's API, ready to be asked for types. `extra` are files
 * that are not on disk, by their paths.
 */
export function excelProgram(files: readonly string[], extra: ReadonlyMap<string, string> = new Map()): ts.Program {
  const host = ts.createCompilerHost(OPTIONS);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (name) => extra.has(name) || fileExists(name);
  host.readFile = (name) => extra.get(name) ?? readFile(name);
  host.getSourceFile = (name, languageVersion) => {
    const text = extra.get(name);
    return text === undefined
      ? getSourceFile(name, languageVersion)
      : ts.createSourceFile(name, text, languageVersion, true);
  };
  return ts.createProgram([...files, ...extra.keys()], OPTIONS, host);
}
