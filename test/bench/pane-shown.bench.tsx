/** @jest-environment @happy-dom/jest-environment */
import { expect, it } from '@jest/globals';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { finish } from '../../src/core/pace/steps';
import { NavigationProvider } from '../../src/taskpane/navigation/navigation-context';
import type { Where } from '../../src/taskpane/navigation/where';
import { Pane } from '../../src/taskpane/pane';
import { PlaceView } from '../../src/taskpane/places/place-view';
import { ReviewFilterProvider } from '../../src/taskpane/places/review/review-filter';
import { SessionProvider } from '../../src/taskpane/session/session-context';
import { WORK } from '../../src/taskpane/session/work';
import { openView } from '../taskpane/open-view';
import { inTurns, medianBy, printLine, ratio } from './figures';
import { RUNS } from './sizes';

const SAMPLE = 'tertial-1.xlsx';
const MEMORY = { read: () => Promise.resolve(null), keep: () => undefined };
const NAMES = { overview: 'Översikt', review: 'Kontroll', report: 'Rapport' } as const;
type Shown = keyof typeof NAMES;
const WHERE: Readonly<Record<Shown, Where>> = {
  overview: { place: 'overview' },
  review: { place: 'review' },
  report: { place: 'report', part: 'text' },
};

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const middle = (times: readonly number[]) => medianBy(times, (time) => time);
const main = () => screen.getByRole('main').textContent;

// What the pane asks of Office.js to be drawn: a theme.
Reflect.set(globalThis, 'Office', { context: {}, onReady: () => Promise.resolve({}) });

/** The whole pane on a workbook that has been read, each place shown once, so that nothing is loaded any more. */
async function openPane() {
  const opened = await openView(SAMPLE);
  render(<Pane session={opened.session} memory={MEMORY} />);
  const press = (place: Shown) => fireEvent.click(screen.getByRole('tab', { name: new RegExp(NAMES[place]) }));
  for (const place of ['review', 'report', 'overview'] as const) {
    press(place);
    await act(() => new Promise((resolve) => setTimeout(resolve, 200)));
    expect(main()).not.toBe('');
  }
  return { ...opened, press };
}

it('showing another place, against drawing its page alone', async () => {
  const { session, press } = await openPane();
  for (const place of ['review', 'report', 'overview'] as const) {
    const alone = (
      <FluentProvider theme={webLightTheme}>
        <SessionProvider value={session}>
          <NavigationProvider value={{ where: WHERE[place], steps: 0, go: () => undefined }}>
            <ReviewFilterProvider>
              <PlaceView where={WHERE[place]} />
            </ReviewFilterProvider>
          </NavigationProvider>
        </SessionProvider>
      </FluentProvider>
    );
    const runs = await inTurns(RUNS, [
      async () => {
        press(place === 'overview' ? 'review' : 'overview');
        return timed(() => press(place));
      },
      async () => {
        const container = document.createElement('div');
        document.body.append(container);
        const pages: ReturnType<typeof render>[] = [];
        const time = await timed(() => pages.push(render(alone, { container })));
        for (const page of pages) page.unmount();
        return time;
      },
    ]);
    const [shown, bare] = runs.map(middle);
    printLine(
      `${NAMES[place]} shown in ${shown!.toFixed(0)} ms, its page drawn alone in ${bare!.toFixed(0)} ms, ratio ${ratio(shown!, bare!)}`,
    );
  }
  cleanup();
});

it("a board's workbook, from a change to what is shown of it, against the bare calls", async () => {
  const { session, workbook } = await openPane();
  const settings = session.getState().settings!;
  const runs = await inTurns(RUNS, [
    () => timed(() => act(() => session.ask({ kind: 'refresh' }))),
    () =>
      timed(async () => {
        const content = await workbook.read();
        finish(WORK.outcomeOf(content, settings, { today: '2024-05-14', workbookName: SAMPLE }));
      }),
  ]);
  const [shown, bare] = runs.map(middle);
  expect(screen.getByRole('status').textContent).toContain('belopp prövade');
  printLine(
    `recalculation: ${bare!.toFixed(0)} ms read and counted, ${shown!.toFixed(0)} ms until it is shown, ratio ${ratio(shown!, bare!)}`,
  );
  cleanup();
});
