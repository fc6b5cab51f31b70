import { join } from 'node:path';
import HtmlPlugin from 'html-webpack-plugin';
import configurations from '../../webpack.config.js';
import { receiveReport } from './receive-report.js';

const root = join(import.meta.dirname, '../..');
const PANE = 'taskpane.html';

/** The build for a real Excel on this machine, which this one differs little from. */
const development = configurations.find(({ name }) => name === 'addin-dev');

/** The self-test's page where the manifest has the pane; it may send something, but only to where it came from. */
function selfTestPage({ templateParameters: { officeJs, contentSecurityPolicy } }) {
  return new HtmlPlugin({
    ...{ filename: PANE, template: './src/self-test/selftest.html', chunks: ['selftest'] },
    templateParameters: { officeJs, contentSecurityPolicy: `${contentSecurityPolicy}; connect-src 'self'` },
  });
}

/**
 * The self-test in the place of the pane: it begins by itself, and sends its report back to the server that it came
 * from, on this machine (`RELEASE.md`). It is never released: `connect-src` is in no other build.
 */
export default {
  ...development,
  name: 'real-excel',
  context: root,
  entry: { selftest: join(import.meta.dirname, 'page.ts') },
  output: { ...development.output, path: join(root, 'dist', 'real-excel') },
  plugins: development.plugins.flatMap((plugin) => {
    if (!(plugin instanceof HtmlPlugin)) return [plugin];
    return plugin.userOptions.filename === PANE ? [selfTestPage(plugin.userOptions)] : [];
  }),
  devServer: {
    ...development.devServer,
    setupMiddlewares: (middlewares) => [
      { name: 'report', path: '/report', middleware: receiveReport(import.meta.dirname) },
      ...middlewares,
    ],
  },
};
