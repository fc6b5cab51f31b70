import { build } from '../../simulated-excel/app/build.mjs';
import { serve } from '../../simulated-excel/app/serve.mjs';
import { launchServer } from './launch.mjs';

/** Builds what `npm start` shows, serves it and starts the browser. */
export default async function setUp() {
  await build();
  globalThis.demoServer = await serve({ port: 0 });
  globalThis.browserServer = await launchServer();
  process.env.TERTIAL_DEMO_URL = globalThis.demoServer.url;
  process.env.TERTIAL_BROWSER_ENDPOINT = globalThis.browserServer.wsEndpoint();
}
