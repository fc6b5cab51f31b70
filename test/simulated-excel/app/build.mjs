import webpack from 'webpack';
import configurations from './webpack.config.js';

/** What is built for the demonstration, by the name of its configuration. */
const PARTS = { 'addin-local': 'the add-in', demo: 'the simulated Excel' };

/**
 * Builds the add-in as it is released, but for where Office.js comes from, and the page around it.
 * Tells `onBuilt` of each part that is done. Rejects with webpack's own messages.
 */
export function build(onBuilt = () => undefined) {
  const compiler = webpack(configurations);
  for (const part of compiler.compilers) part.hooks.done.tap('demonstration', () => onBuilt(PARTS[part.name]));
  return new Promise((resolve, reject) => {
    compiler.run((error, result) => {
      compiler.close(() => undefined);
      if (error) reject(error);
      else if (result.hasErrors()) reject(new Error(result.toString({ all: false, errors: true })));
      else resolve();
    });
  });
}
