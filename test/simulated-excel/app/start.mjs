import { build } from './build.mjs';
import { serve } from './serve.mjs';

const PORT = 3000;

/** What `npm start` does: builds, serves and tells where. */
console.log('Building the add-in and a simulated Excel to run it in. This takes about a minute the first time.');
await build((part) => console.log(`Built ${part}.`));
const { url } = await serve({ port: Number(process.env.PORT ?? PORT) });
console.log(`Open ${url} in a browser. Ctrl+C ends it.`);
