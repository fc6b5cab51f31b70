import { beforeAll, describe, expect, it } from '@jest/globals';
import { Document, Packer, Paragraph } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import type { Grid } from '../../src/core/cells/grid';
import { Decimal } from '../../src/core/figures/decimal';
import { parseNumberText } from '../../src/core/figures/number-text';
import type { SheetPlan } from '../../src/core/port/sheet-plan';
import { planSheets, recalculate } from '../../src/core/recalculate';
import { documentFileName, paperOf } from '../../src/core/sheets/report/paper';
import { reportText } from '../../src/core/sheets/text/report-text';
import { textParts } from '../../src/core/sheets/text/text-parts';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings';
import { inTemplate, wordDocument } from '../../src/word/word';
import { randomBudget } from '../samples/budgets/budget';
import { sheetOf } from '../samples/budgets/sheet';
import { completeGrids } from '../samples/complete';
import { blockRows, countsOf } from '../samples/follow-up/block';
import { validationErrors } from '../workbook/xlsx/write/validate';

const LAST_COLUMN = 6;

function paperFor(grids: readonly Grid[], settings = DEFAULT_SETTINGS) {
  const content = { sheets: grids.map((grid) => ({ grid, marker: null })), names: [], isManual: false };
  const recalculation = recalculate(content, settings);
  const plan = planSheets(content, recalculation, settings).find(({ key }) => key === 'report')!;
  const { paragraphs } = reportText(recalculation.results, settings, recalculation.notes);
  return { plan, paper: paperOf(plan, textParts(paragraphs.filter(({ text }) => text !== ''))) };
}

interface ReadCell {
  readonly text: string;
  readonly jc: string;
}
interface ReadRow {
  readonly isHead: boolean;
  readonly cells: readonly ReadCell[];
}

const partOf = (bytes: Uint8Array, name: string) => strFromU8(unzipSync(bytes)[name]!);

/** What a document holds, as another reader of XML finds it. */
function readBack(bytes: Uint8Array) {
  const [paragraphs, rows] = [[] as { style: string; text: string }[], [] as { isHead: boolean; cells: ReadCell[] }[]];
  let [text, style, jc, depth] = ['', '', '', 0];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'w:tbl') depth += 1;
    if (name === 'w:tr') rows.push({ isHead: false, cells: [] });
    if (name === 'w:tblHeader') rows.at(-1)!.isHead = true;
    if (name === 'w:p') [text, style, jc] = ['', '', ''];
    if (name === 'w:pStyle') style = attributes['w:val']!;
    if (name === 'w:jc') jc = attributes['w:val']!;
    if (name === 'w:br') text += '\n';
    if (name === 'w:tab') text += '\t';
  });
  parser.on('text', (words) => (text += words));
  parser.on('closetag', ({ name }) => {
    if (name === 'w:tbl') depth -= 1;
    if (name === 'w:p' && depth === 0) paragraphs.push({ style, text: text.trim() });
    if (name === 'w:tc') rows.at(-1)!.cells.push({ text: text.trim(), jc });
  });
  parser.write(partOf(bytes, 'word/document.xml')).close();
  return { paragraphs, rows: rows as readonly ReadRow[] };
}

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const lines = (rows: readonly ReadRow[]) => rows.map(({ cells }) => cells.map(({ text }) => plain(text)).join(' | '));

/** The figures of the page that are drawn, each as the number that its cell has. */
function figuresOf({ cells }: SheetPlan): Decimal[] {
  const shown = cells
    .filter(({ column }) => column <= LAST_COLUMN)
    .toSorted((a, b) => a.row - b.row || a.column - b.column);
  return shown.flatMap(({ content }) =>
    content.kind !== 'text' && content.kind !== 'blank' && typeof content.value !== 'string' ? [content.value] : [],
  );
}

/** How far each figure of the document is from the page's, by the decimals that it shows. */
function expectSameFigures(plan: SheetPlan, rows: readonly ReadRow[]) {
  const texts = rows.filter(({ isHead }) => !isHead).flatMap(({ cells }) => cells.slice(1).map(({ text }) => text));
  const shown = texts.flatMap((text) => {
    const number = parseNumberText(text.replace(/^\+/, ''));
    if (number === null || number.dash) return [];
    const decimals = (/,(\d+)/.exec(text)?.[1]?.length ?? 0) + (number.percent ? 2 : 0);
    return [{ text, amount: number.amount, decimals }];
  });
  const expected = figuresOf(plan);
  expect(shown).toHaveLength(expected.length);
  shown.forEach(({ text, amount, decimals }, index) => {
    const rounded = expected[index]!.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP);
    expect(`${text} ${amount.toFixed(decimals)}`).toBe(`${text} ${rounded.plus(0).toFixed(decimals)}`);
  });
}

describe('the document of a complete workbook', () => {
  const { plan, paper } = paperFor(completeGrids());
  let bytes: Uint8Array;
  let found: ReturnType<typeof readBack>;
  beforeAll(async () => {
    bytes = await wordDocument(paper);
    found = readBack(bytes);
  });

  it('has every figure of the board’s page, rounded as it is there, in tables of Word’s own', () => {
    expectSameFigures(plan, found.rows);
    expect(lines(found.rows)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Kansli \| 2 250 \| 1 400 \| 62 % \| [\d ]+ \| [+−]?\d+/),
        expect.stringMatching(/^Summa intäkter \| 11 450 \| 7 632 \| 67 % \|/),
        expect.stringMatching(/^Årets resultat \| −400 \| 232 \|/),
      ]),
    );
  });

  it('repeats the headings of a table, and has figures at the right edge with a true minus', () => {
    expect(lines(found.rows.filter(({ isHead }) => isHead))).toEqual([
      ...[expect.stringMatching(/Budget\n2024/), expect.stringMatching(/2024\nprognos/)],
      ...[expect.stringContaining('Andel av\nbidragen'), expect.stringMatching(/^Enhet \| Deltagare/)],
    ]);
    const figures = found.rows
      .flatMap(({ cells }) => cells.slice(1))
      .filter(({ text }) => parseNumberText(text) !== null);
    expect(figures.length).toBeGreaterThan(80);
    expect(figures.filter(({ jc }) => jc !== 'right' && jc !== 'end')).toEqual([]);
    expect(figures.filter(({ text }) => text.includes('-'))).toEqual([]);
  });

  it('has the page’s title, its verdict, the report’s text and its parts under headings of Word’s own', () => {
    const headings = found.paragraphs.filter(({ style }) => style.startsWith('Heading')).map(({ text }) => text);
    expect(headings.slice(0, 4)).toEqual([paper.title, 'Ekonomi', 'Resultat', 'Resultat, tkr']);
    expect(headings.at(-1)).toBe('Kontrollerat av Tertial');
    const texts = found.paragraphs.map(({ text }) => plain(text));
    expect(texts).toContainEqual(expect.stringMatching(/^Prognosen för 2024 är ett (över|under)skott på \d+ tkr/));
    expect(texts).toContainEqual(expect.stringMatching(/^Prognosen för 2024 \(tertial 2\) visar/));
  });

  it('claims nothing of formulas, and has no heading of a chart that is not there', () => {
    const texts = [...found.paragraphs.map(({ text }) => text), ...lines(found.rows)].join('\n');
    expect(texts).not.toMatch(/formel|orsak, antal/);
    expect(texts).toContain('Tertial Kontroller');
  });

  it('is in Swedish, has its title and nobody’s name among its properties, and is valid', () => {
    expect(partOf(bytes, 'word/styles.xml')).toMatch(/<w:lang w:val="sv-SE"/);
    const core = partOf(bytes, 'docProps/core.xml');
    expect(core).toContain(`<dc:title>Samordningsförbundet Sjöbygden, ${paper.title}</dc:title>`);
    expect(core).toContain('<dc:creator>Samordningsförbundet Sjöbygden</dc:creator>');
    expect(core).toContain('<cp:lastModifiedBy>Tertial</cp:lastModifiedBy>');
    expect(validationErrors(bytes, 'docx')).toEqual([]);
  });

  it('is saved under the page’s title, as a file can be called', () => {
    expect(documentFileName(paper)).toMatch(
      /^Samordningsförbundet Sjöbygden, prognos och uppföljning efter tertial 2 2024\.docx$/,
    );
    expect(documentFileName({ association: 'Finsam A/B', title: 'Budget 2025' })).toBe('Finsam A B, budget 2025.docx');
  });
});

describe('the document of any budget', () => {
  it.each([1, 2, 3, 4, 5, 6])('has the figures of the page (%i)', async (seed) => {
    const { plan, paper } = paperFor([randomBudget(seed).printed.paper.grid()]);
    expectSameFigures(plan, readBack(await wordDocument(paper)).rows);
  });
});

describe('counts of persons in the document', () => {
  const counts = countsOf({
    participants: [30, 28],
    new: [2, 1],
    work: [9, 8],
    healthBreak: [1, 2],
    otherBreak: [3, 1],
  });
  const grids = [sheetOf('Norr', blockRows(counts)).grid()];
  const row = async (masksReport: boolean) => {
    const disclosure = { ...DEFAULT_SETTINGS.disclosure, masksReport };
    const { plan, paper } = paperFor(grids, { ...DEFAULT_SETTINGS, disclosure });
    const { rows } = readBack(await wordDocument(paper));
    return { plan, norr: lines(rows).find((line) => line.startsWith('Norr'))! };
  };

  it('are masked as on the page, and shown where the user has chosen so', async () => {
    const masked = await row(true);
    expect(masked.norr.split(' | ')[2]).toBe('‥');
    expect(masked.norr).not.toMatch(/\| 3 \|/);
    expect((await row(false)).norr.split(' | ')[2]).toBe('3');
  });
});

describe('the förbund’s own template', () => {
  const { paper } = paperFor(completeGrids());

  /** A template as a Swedish Word saves it: the second heading is called `Rubrik2` there. */
  async function template(texts: readonly string[]): Promise<Uint8Array> {
    const children = texts.map((text) => new Paragraph({ text }));
    const document = new Document({ creator: 'Mallens ägare', sections: [{ children }] });
    const parts = unzipSync(new Uint8Array(await Packer.toArrayBuffer(document)));
    const styles = strFromU8(parts['word/styles.xml']!).replaceAll('"Heading2"', '"Rubrik2"');
    return zipSync({ ...parts, 'word/styles.xml': strToU8(styles) });
  }

  it('has its placeholders replaced, and all else of it left as it is', async () => {
    const given = await template([
      'Vårt brevhuvud',
      '{{ Rubrik }}',
      '{{omdöme}}',
      '{{text}}',
      '{{tabeller}}',
      'Vänliga hälsningar',
    ]);
    const { bytes, unknown } = await inTemplate(paper, given);
    const { paragraphs, rows } = readBack(bytes);
    const texts = paragraphs.map(({ text }) => text);
    expect([texts[0], texts[1], texts.at(-1)]).toEqual(['Vårt brevhuvud', paper.title, 'Vänliga hälsningar']);
    expect([unknown, texts.join().includes('{{')]).toEqual([[], false]);
    expect(lines(rows)).toEqual(lines(readBack(await wordDocument(paper)).rows));
    expect(paragraphs.filter(({ style }) => style === 'Rubrik2').length).toBe(2 + paper.parts.length);
    expect(partOf(bytes, 'docProps/core.xml')).not.toContain('Mallens ägare');
    expect(validationErrors(bytes, 'docx')).toEqual([]);
  });

  it('names the placeholders that nothing is known for, and leaves them', async () => {
    const { bytes, unknown } = await inTemplate(paper, await template(['{{rubrik}}', '{{diarienummer}}']));
    expect(unknown).toEqual(['diarienummer']);
    expect(readBack(bytes).paragraphs.at(-1)!.text).toBe('{{diarienummer}}');
  });

  it('is refused where it has no placeholder, or is no Word document', async () => {
    await expect(inTemplate(paper, await template(['Hej']))).rejects.toThrow('{{rubrik}}');
    await expect(inTemplate(paper, strToU8('hej'))).rejects.toThrow('inget Word-dokument');
    await expect(inTemplate(paper, zipSync({ 'xl/workbook.xml': strToU8('<a/>') }))).rejects.toThrow(
      'inget Word-dokument',
    );
  });
});
