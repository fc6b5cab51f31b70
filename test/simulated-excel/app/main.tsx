import { createRoot } from 'react-dom/client';
import { App } from './frame/app';
import { Demo } from './state/demo';
import { DemoProvider } from './state/demo-context';
import { download } from './state/files';
import { fetchSample, newHost, SAMPLE } from './state/new-host';
import { controlOf } from './state/window-control';

/** The cells' fonts must be there before texts are measured. */
const FONTS = ['400 16px CellFont', '700 16px CellFont', '400 16px CellFontWide', '700 16px CellFontWide'];

/** Excel opens a new workbook in a window of its own; a page hands it over as a file. */
const NEW_WORKBOOK = 'Bok2.xlsx';

async function start(): Promise<void> {
  const [host] = await Promise.all([
    fetchSample().then(newHost),
    ...FONTS.map((font) => document.fonts.load(font).catch(() => [])),
  ]);
  const demo = new Demo(host, SAMPLE.name);
  demo.onNewWorkbook = (bytes) => download(bytes, NEW_WORKBOOK);
  Object.assign(window, { tertialDemo: controlOf(demo) });
  const container = document.getElementById('demo');
  if (container === null) return;
  createRoot(container).render(
    <DemoProvider value={demo}>
      <App />
    </DemoProvider>,
  );
}

void start();
