import webpack from 'webpack';
import configurations from '../../webpack.config.js';

const NEEDED = ['addin-local', 'demo'];

/** Builds the add-in as it is released, but for where Office.js comes from, and the page around it. */
export function build() {
  const wanted = configurations.filter(({ name }) => NEEDED.includes(name));
  return new Promise((resolve, reject) => {
    webpack(wanted, (error, result) => {
      if (error) reject(error);
      else if (result.hasErrors()) reject(new Error(result.toString({ all: false, errors: true })));
      else resolve();
    });
  });
}
