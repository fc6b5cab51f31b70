/** @jest-environment @happy-dom/jest-environment */
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import type { Where } from '../../../../../src/taskpane/navigation/where';
import { NavigationProvider } from '../../../../../src/taskpane/navigation/navigation-context';
import TextView from '../../../../../src/taskpane/places/report/text/text-view';
import type { Outcome } from '../../../../../src/taskpane/session/work';
import { openView, pause } from '../../../open-view';

afterEach(cleanup);

type Open = Awaited<ReturnType<typeof openView>>;

const START: Where = { place: 'report', part: 'text' };

async function opened(template: string | null = null, name = 'tertial-1.xlsx') {
  const open = await openView(name);
  if (template !== null) await open.session.take({ kind: 'template', template: { key: 'eget 1', template } });
  const gone: Where[] = [];
  const view = (outcome: Outcome) => (
    <NavigationProvider value={{ where: START, steps: 0, go: (to) => gone.push(to) }}>
      <TextView outcome={outcome} />
    </NavigationProvider>
  );
  open.show(view(open.outcome()));
  return { ...open, gone };
}

const paragraph = (heading: string) => screen.getByRole('textbox', { name: heading });
const typedIn = ({ session }: Open, key: string) =>
  session.getState().unwritten.templates.find((each) => each.key === key)?.template;

/** Types at the end of the element as a browser does: the words are there, then it is told. */
function type(element: HTMLElement, text: string) {
  element.append(text);
  fireEvent.input(element, { data: text });
}

/** Lets the quiet after typing pass. */
const quiet = () => act(() => new Promise((resolve) => setTimeout(resolve, 600)));

/** Lets all that was asked of the session be done. */
const done = (open: Open) => act(() => open.session.ask({ kind: 'count' }));

describe('the text as it will read', () => {
  it('is on one page under its headings, with figures as chips that cannot be typed in', async () => {
    await opened();
    expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
      'Ekonomi',
      'Underlag saknas',
      'Word-dokument',
    ]);
    const result = paragraph('Ekonomi: resultat');
    expect(result.textContent!.replaceAll('\u00a0', ' ')).toMatch(
      /^Prognosen för 2025 .* underskott på \d.* mot ett budgeterat underskott på 1 146 tkr/,
    );
    const chips = [...result.querySelectorAll('[data-figure]')];
    expect(chips.length).toBeGreaterThan(5);
    for (const chip of chips) expect(chip.getAttribute('contenteditable')).toBe('false');
    expect(result.textContent).not.toContain('{');
  });

  it('lists what is missing and what would be needed, and leads there', async () => {
    const { gone } = await opened('Så är det. Vädret är {väder}.');
    expect(paragraph('Eget stycke 1').textContent).toBe('Så är det.…');
    const missing = within(screen.getByRole('region', { name: 'Underlag saknas' }));
    missing.getByText('1 mening är utelämnad');
    missing.getByText('Saknas: väder');
    fireEvent.click(missing.getByRole('button', { name: /^Uppföljning/ }));
    expect(gone).toEqual([{ place: 'work', tool: 'followUp' }]);
  });
});

describe('what is typed in a paragraph', () => {
  it('is taken after a while of quiet as a template with its placeholders', async () => {
    const open = await opened('Resultatet är {resultat}.');
    const own = paragraph('Eget stycke 1');
    act(() => own.focus());
    type(own, ' Det');
    type(own, ' är bra.');
    expect(typedIn(open, 'eget 1')).toBe('Resultatet är {resultat}.');
    await quiet();
    expect(typedIn(open, 'eget 1')).toBe('Resultatet är {resultat}. Det är bra.');
  });

  it('is taken when the paragraph is left, and what it is counted to then shows', async () => {
    const open = await opened('Ett.');
    const own = paragraph('Eget stycke 1');
    act(() => own.focus());
    type(own, ' Resultat: {resultat}.');
    act(() => own.blur());
    expect(typedIn(open, 'eget 1')).toBe('Ett. Resultat: {resultat}.');
    await pause();
    expect(own.querySelectorAll('[data-figure="resultat"]')).toHaveLength(1);
    await done(open);
  });

  it('is not written over by what is counted while somebody types', async () => {
    const open = await opened('Ett.');
    const own = paragraph('Eget stycke 1');
    act(() => own.focus());
    type(own, ' två');
    await quiet();
    type(own, ' tre');
    await done(open);
    expect(own.textContent).toBe('Ett. två tre');
    act(() => own.blur());
    expect(typedIn(open, 'eget 1')).toBe('Ett. två tre');
    await pause();
    expect(own.textContent).toBe('Ett. två tre');
  });

  it('is left to an input method until it has made its letters', async () => {
    const open = await opened('Ett.');
    const own = paragraph('Eget stycke 1');
    act(() => own.focus());
    fireEvent.compositionStart(own);
    type(own, ' ¨');
    await quiet();
    expect(typedIn(open, 'eget 1')).toBe('Ett.');
    own.lastChild!.textContent = ' ö';
    fireEvent.compositionEnd(own);
    await quiet();
    expect(typedIn(open, 'eget 1')).toBe('Ett. ö');
  });

  it('is taken when the place is left at once', async () => {
    const open = await opened('Ett.');
    type(paragraph('Eget stycke 1'), ' två');
    cleanup();
    expect(typedIn(open, 'eget 1')).toBe('Ett. två');
  });

  it('is pasted as words, whatever look it had, and with its figures where it was copied here', async () => {
    const open = await opened('Ett.');
    const own = paragraph('Eget stycke 1');
    act(() => own.focus());
    document.getSelection()!.selectAllChildren(own);
    document.getSelection()!.collapseToEnd();
    const data = (entries: Readonly<Record<string, string>>) => ({
      clipboardData: { getData: (kind: string) => entries[kind] ?? '' },
    });
    fireEvent.paste(own, data({ 'text/html': '<b>fet</b>', 'text/plain': ' fet\r\nrad ' }));
    fireEvent.paste(own, data({ 'text/plain': '−821 tkr', 'text/x-tertial-template': '{resultat}' }));
    expect(own.querySelector('b')).toBeNull();
    await quiet();
    expect(typedIn(open, 'eget 1')).toBe('Ett. fet\nrad {resultat}');
  });

  it('is copied as words for others and as a template for this text, without what is left out', async () => {
    await opened('Nu {resultat}[[, {väder}]]. Slut.');
    const own = paragraph('Eget stycke 1');
    act(() => own.focus());
    document.getSelection()!.selectAllChildren(own);
    const copied: Record<string, string> = {};
    const setData = (kind: string, text: string) => {
      copied[kind] = text;
    };
    fireEvent.copy(own, { clipboardData: { setData } });
    expect(copied['text/plain']!.replaceAll('\u00a0', ' ')).toBe('Nu −921 tkr. Slut.');
    expect(copied['text/x-tertial-template']).toBe('Nu {resultat}[[, {väder}]]. Slut.');
  });

  it('can be put back as it came', async () => {
    const open = await opened();
    const result = paragraph('Ekonomi: resultat');
    const before = result.textContent;
    act(() => result.focus());
    type(result, ' Mer.');
    await quiet();
    act(() => screen.getByRole('button', { name: 'Återställ stycket' }).focus());
    fireEvent.click(screen.getByRole('button', { name: 'Återställ stycket' }));
    await pause();
    expect(result.textContent).toBe(before);
    await done(open);
  });

  it('gets a figure from the list of those that there are', async () => {
    const open = await opened('Resultat ');
    const own = paragraph('Eget stycke 1');
    act(() => own.focus());
    const list = screen.getByRole('combobox', { name: 'Infoga en siffra i Eget stycke 1' });
    expect(within(list).queryByRole('option', { name: /^index:/ })).toBeNull();
    fireEvent.change(list, { target: { value: 'resultat' } });
    await quiet();
    expect(typedIn(open, 'eget 1')).toBe('Resultat {resultat}');
  });

  it('can be a paragraph of one’s own', async () => {
    const open = await opened();
    fireEvent.click(screen.getByRole('button', { name: 'Lägg till ett stycke' }));
    const own = paragraph('Eget stycke 1');
    expect(document.activeElement).toBe(own);
    type(own, 'Hej.');
    act(() => own.blur());
    expect(typedIn(open, 'eget 1')).toBe('Hej.');
    await done(open);
  });
});

describe('a chip', () => {
  it('leads to the cell of its figure once the sheets are written, and to the pane’s own view before', async () => {
    const { session, selected, gone, outcome, show } = await opened();
    const chip = () => paragraph('Ekonomi: resultat').querySelector('[data-figure="intäkter"]')!;
    fireEvent.click(chip());
    expect([gone, selected]).toEqual([[{ place: 'work', tool: 'forecast' }], []]);
    await act(() => session.ask({ kind: 'write' }));
    cleanup();
    show(
      <NavigationProvider value={{ where: START, steps: 0, go: (to) => gone.push(to) }}>
        <TextView outcome={outcome()} />
      </NavigationProvider>,
    );
    fireEvent.click(chip());
    await pause();
    expect(selected).toEqual([expect.objectContaining({ sheet: 'Tertial Prognos' })]);
  });

  it('that is words in the text leads nowhere by a press: there somebody wants to type', async () => {
    const { gone } = await opened();
    fireEvent.click(paragraph('Ekonomi: resultat').querySelector('[data-word]')!);
    expect(gone).toEqual([]);
  });

  it('leads there by F2 beside it too', async () => {
    const { gone } = await opened('{resultat} kr');
    const own = paragraph('Eget stycke 1');
    act(() => own.focus());
    document.getSelection()!.setBaseAndExtent(own.lastChild!, 0, own.lastChild!, 0);
    fireEvent.keyDown(own, { key: 'F2' });
    expect(gone).toEqual([{ place: 'work', tool: 'forecast' }]);
  });
});

describe('the text that is taken out of Excel', () => {
  const copied: Record<string, string>[] = [];

  beforeEach(() => {
    copied.length = 0;
    Object.assign(globalThis, {
      ClipboardItem: class {
        constructor(readonly kinds: Record<string, Blob>) {}
      },
    });
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: {
        write: async ([item]: readonly { readonly kinds: Record<string, Blob> }[]) => {
          const texts = Object.entries(item!.kinds).map(async ([kind, blob]) => [kind, await blob.text()] as const);
          copied.push(Object.fromEntries(await Promise.all(texts)));
        },
      },
    });
  });

  it('is as it is shown, with headings, and has what was typed a moment ago', async () => {
    const open = await opened('Resultatet är {resultat}. Vädret är {väder}.');
    type(paragraph('Eget stycke 1'), ' Nyss & nu.');
    fireEvent.click(screen.getByRole('button', { name: 'Kopiera texten' }));
    await screen.findByText('Texten är kopierad.');
    const [{ 'text/plain': plain = '', 'text/html': html = '' } = {}] = copied;
    expect(plain).toMatch(/^Ekonomi\nPrognosen för 2025 /);
    expect(plain.replaceAll('\u00a0', ' ')).toMatch(/\n\nResultatet är −\d+ tkr\. Nyss & nu\.$/);
    expect(html).toMatch(/^<h2>Ekonomi<\/h2><p>Prognosen .*<p>Resultatet är .* Nyss &amp; nu\.<\/p>$/);
    expect(plain).not.toMatch(/saknas|okänd|[{}[\]]|…/);
    await done(open);
  });

  it('can be saved as a file', async () => {
    await opened('Vädret är {väder}.');
    const link = screen.getByRole('link', { name: 'Spara som textfil' });
    expect(decodeURIComponent(link.getAttribute('href')!)).toMatch(/^data:text\/plain;charset=utf-8,Ekonomi\n/);
    expect(decodeURIComponent(link.getAttribute('href')!)).not.toMatch(/saknas|väder/);
  });
});

describe('the Word document', () => {
  it('is given to the browser under the report’s title, with the tables and what is typed in the text', async () => {
    const given: Blob[] = [];
    const names: string[] = [];
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      given.push(blob);
      return create(blob);
    };
    document.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLAnchorElement) names.push(target.download);
    });
    await opened('Vi är nöjda.');
    type(paragraph('Eget stycke 1'), ' Mycket.');
    fireEvent.click(screen.getByRole('button', { name: 'Hämta som Word-dokument' }));
    await screen.findByText(/^Prognos efter tertial 1 2025\.docx är gjort/);
    URL.createObjectURL = create;
    expect(names).toEqual(['Prognos efter tertial 1 2025.docx']);
    const text = strFromU8(unzipSync(new Uint8Array(await given[0]!.arrayBuffer()))['word/document.xml']!);
    expect(text).toContain('Summa kostnader');
    expect(text).toContain('Vi är nöjda. Mycket.');
  });
});
