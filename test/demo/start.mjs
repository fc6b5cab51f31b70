import { build } from './build.mjs';
import { serve } from './serve.mjs';

/** What `npm start` does: builds, serves and tells where. */
console.log('Building the add-in and a simulated Excel to run it in …');
await build();
const { url } = await serve({ port: Number(process.env.PORT ?? 3000) });
console.log(`Open ${url} in a browser. Ctrl+C ends it.`);
