import { createRoot } from 'react-dom/client';
import { controlOf } from './control';
import { Demo } from './state/demo';
import { DemoProvider } from './state/demo-context';
import { fetchSample, SAMPLE } from './state/sample';
import { App } from './ui/app';

async function start(): Promise<void> {
  const demo = await Demo.open(await fetchSample(), SAMPLE.name);
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
