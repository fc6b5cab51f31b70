import init, { Model } from '@ironcalc/wasm';
import { IronCalcEngine } from './ironcalc-engine';

/** The engine in a browser: the WebAssembly comes as a file beside the page. */
export async function loadIronCalcWeb(): Promise<IronCalcEngine> {
  await init({ module_or_path: new URL('@ironcalc/wasm/wasm_bg.wasm', import.meta.url) });
  return new IronCalcEngine(Model);
}
