import { readFileSync } from 'node:fs';
import { initSync, Model } from '@ironcalc/wasm';
import { IronCalcEngine } from './ironcalc-engine';

let isLoaded = false;

/** The engine in Node: the WebAssembly comes from the package's file. */
export function loadIronCalc(): IronCalcEngine {
  if (!isLoaded) initSync({ module: readFileSync(require.resolve('@ironcalc/wasm/wasm_bg.wasm')) });
  isLoaded = true;
  return new IronCalcEngine(Model);
}
