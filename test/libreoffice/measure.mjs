import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { buildWorkbooks } from './built-workbooks.mjs';
import { convertAll, SAMPLES, tell, work, workbooksIn, write } from './workbooks.mjs';

/**
 * Prints written workbooks through LibreOffice and measures the pages of Tertial's sheets: the smallest text, texts that
 * run into each other or out of the page, numbers without room, and empty pages. Measures the samples in
 * `test/samples/workbooks`, those of `built-workbooks.mjs` and, if TERTIAL_WORKBOOKS names a folder, every workbook
 * there. With TERTIAL_PAGES the pages are left in the folder that it names, to be looked at. Needs poppler-utils.
 */

/** Points: in the board's paper, and in sheets for working. What is measured is rounded to a third of a point. */
const LEAST = { report: 9, work: 8 };
const ROUNDING = 1 / 3;
const MOST_REPORT_PAGES = 2;
/** The width of A4 in points, lying and on end. */
const PAGE = { landscape: 841.9, portrait: 595.3 };
/** Points that texts beside each other may seem to overlap by: what a letter leans over its neighbour. */
const TOUCH = 3;
/** What begins this near the right edge is in columns that are folded away, and is not drawn. */
const FOLDED = 60;
const EDGE = 30;
/** Where the foot of a page begins. */
const FOOT = 0.9;

const unescaped = (text) =>
  text
    .replace(/<[^>]+>/g, '')
    .replace(/&#160;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&amp;/g, '&');

/** What is at the left foot of each of Tertial's sheets: it tells whose page it is. */
function feetIn(bytes) {
  const parts = unzipSync(bytes);
  const text = (name) => strFromU8(parts[name] ?? new Uint8Array());
  const targets = new Map(
    [...text('xl/_rels/workbook.xml.rels').matchAll(/<Relationship [^>]*>/g)].map(([each]) => [
      /\bId="([^"]+)"/.exec(each)[1],
      /\bTarget="([^"]+)"/.exec(each)[1].replace(/^\/?(xl\/)?/, 'xl/'),
    ]),
  );
  const sheets = [...text('xl/workbook.xml').matchAll(/<sheet [^>]*>/g)].map(([each]) => ({
    name: unescaped(/\bname="([^"]+)"/.exec(each)[1]),
    part: targets.get(/r:id="([^"]+)"/.exec(each)[1]),
  }));
  const own = sheets.filter(({ name }) => name.startsWith('Tertial '));
  return own.map(({ name, part }) => {
    const left = /&amp;L&amp;9(.*?)&amp;R/.exec(text(part))?.[1] ?? '';
    return { name, foot: unescaped(left) === '&A' ? name : unescaped(left).replaceAll('&&', '&') };
  });
}

/** The pages of a document: how large they are, and each text with its place and size in points. */
function pagesOf(pdf) {
  const xml = execFileSync('pdftohtml', ['-xml', '-i', '-stdout', '-zoom', '4', pdf], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const sizes = new Map(
    [...xml.matchAll(/<fontspec id="(\d+)" size="(\d+)"/g)].map(([, id, size]) => [id, Number(size)]),
  );
  return xml
    .split('<page ')
    .slice(1)
    .map((page) => {
      const [height, width] = ['height', 'width'].map((name) =>
        Number(new RegExp(`\\b${name}="(\\d+)"`).exec(page)[1]),
      );
      const unit = (width > height ? PAGE.landscape : PAGE.portrait) / width;
      const texts = [
        ...page.matchAll(/<text top="(-?\d+)" left="(-?\d+)" width="(-?\d+)" height="\d+" font="(\d+)">(.*?)<\/text>/g),
      ];
      return {
        ...{ width: width * unit, height: height * unit },
        texts: texts.map(([, top, left, wide, font, text]) => ({
          ...{ top: top * unit, left: left * unit, right: (Number(left) + Number(wide)) * unit },
          ...{ size: (sizes.get(font) ?? 0) * unit, text: unescaped(text).trim() },
        })),
      };
    });
}

const isBesideIn = (one, other) =>
  Math.abs(one.top - other.top) < 2 && other.left > one.left && other.left < one.right - TOUCH;

/** What is wrong with one page of a sheet. */
function faultsOf({ name }, { width, texts }) {
  const least = name === 'Tertial Rapport' ? LEAST.report : LEAST.work;
  const shown = texts.filter(({ text }) => text !== '');
  return [
    ...(shown.length <= 2 ? ['an empty page'] : []),
    ...shown
      .filter(({ size }) => size < least - ROUNDING)
      .map(({ size, text }) => `${size.toFixed(1)} points: ${text}`),
    ...shown
      .filter(({ left, right }) => right > width - EDGE / 2 && left < width - FOLDED)
      .map(({ text }) => `out of the page: ${text}`),
    ...shown.filter(({ text }) => /^#{3,}$/.test(text)).map(() => 'a number without room'),
    ...shown
      .filter((one) => shown.some((other) => isBesideIn(one, other)))
      .map(({ text }) => `into the text beside it: ${text}`),
  ];
}

function measure({ file, written, pdf }) {
  const feet = feetIn(readFileSync(written));
  const pages = pagesOf(pdf).flatMap((page) => {
    const atFoot = page.texts.filter(({ top }) => top > page.height * FOOT);
    const sheet = feet.find(({ foot }) => atFoot.some(({ text }) => text === foot));
    return sheet === undefined ? [] : [{ sheet, page }];
  });
  const faults = pages.flatMap(({ sheet, page }) => faultsOf(sheet, page).map((fault) => `${sheet.name}: ${fault}`));
  const report = pages.filter(({ sheet }) => sheet.name === 'Tertial Rapport').length;
  const all = report > MOST_REPORT_PAGES ? [...faults, `Tertial Rapport: ${report} pages`] : faults;
  for (const fault of all) console.error(`${basename(file)}, ${fault}`);
  const sizes = pages.flatMap(({ page }) => page.texts.map(({ size }) => size));
  console.log(
    `${basename(file)}: ${pages.length} pages, smallest text ${Math.min(...sizes).toFixed(1)}, ${all.length} wrong`,
  );
  return all.length === 0 && pages.length > 0;
}

const built = mkdtempSync(join(work, 'byggda-'));
const { TERTIAL_WORKBOOKS, TERTIAL_PAGES } = process.env;
const others = TERTIAL_WORKBOOKS ? workbooksIn(TERTIAL_WORKBOOKS) : [];
const files = [...workbooksIn(SAMPLES), ...(await buildWorkbooks(SAMPLES, built)), ...others];
const copies = files.map(write);
const pages = convertAll(copies, { format: 'pdf', outdir: TERTIAL_PAGES ?? work });
const passed = files.filter((file, at) => measure({ file, written: copies[at], pdf: pages[at] })).length;
tell('Pages', { passed, failed: files.length - passed });
