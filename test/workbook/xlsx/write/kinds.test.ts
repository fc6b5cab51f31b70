import { describe, expect, it } from '@jest/globals';
import { openXlsx } from '../../../../src/workbook/xlsx/xlsx-workbook';
import { writePlans } from '../../../../src/workbook/xlsx/write/write-plans';
import { openArchive } from '../../../../src/workbook/xlsx/zip/archive';
import type { PackageKind } from '../../../samples/packages/kinds';
import { PACKAGE_KINDS } from '../../../samples/packages/kinds';
import { IS_FULL_CHECK } from '../../../samples/seeds';
import { cellsOf } from '../../contract/contract';
import { equityPlan, fixture, partsOf } from './fixture';
import { validationErrors } from './validate';

const LISTS = ['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml'];
const HEAD = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">';

type References = NonNullable<PackageKind['fromSheet']>;

const relationships = (references: References = []) =>
  references.map(([type, target], index) => `<Relationship Id="rIdK${index + 1}" Type="${type}" Target="${target}"/>`);
const added = (references?: References) => (part: string) =>
  part.replace('</Relationships>', `${relationships(references).join('')}</Relationships>`);

function typesOf({ parts }: PackageKind): string {
  const overrides = Object.entries(parts).flatMap(([name, { type }]) =>
    type === null ? [] : [`<Override PartName="/${name}" ContentType="${type}"/>`],
  );
  const vml = '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>';
  return `${vml}${overrides.join('')}`;
}

/** The parts of a kind, each with its own relationships. */
function partsIn({ parts }: PackageKind): Record<string, string> {
  const bodies = Object.entries(parts).flatMap(([name, { body, refersTo = [] }]) => {
    const own = name.replace(/([^/]+)$/, '_rels/$1.rels');
    const rels = `${HEAD}${relationships(refersTo).join('')}</Relationships>`;
    return [[name, body], ...(refersTo.length === 0 ? [] : [[own, rels]])];
  });
  return Object.fromEntries(bodies) as Record<string, string>;
}

/** A workbook that has it. */
function workbookWith(kind: PackageKind): Uint8Array {
  const {
    onCell = '',
    afterCells = '',
    inSheet = '',
    beforeViews = '',
    beforeNames = '',
    afterCalculation = '',
  } = kind;
  return fixture(
    {
      '[Content_Types].xml': (part) => part.replace('</Types>', `${typesOf(kind)}</Types>`),
      '_rels/.rels': added(kind.fromPackage),
      'xl/_rels/workbook.xml.rels': added(kind.fromWorkbook),
      'xl/worksheets/_rels/sheet1.xml.rels': added(kind.fromSheet),
      'xl/worksheets/sheet1.xml': (part) =>
        part
          .replace('<c r="B2">', `<c r="B2"${onCell}>`)
          .replace('</sheetData>', `</sheetData>${afterCells}`)
          .replace('</worksheet>', `${inSheet}</worksheet>`),
      'xl/workbook.xml': (part) =>
        part
          .replace('<bookViews>', `${beforeViews}<bookViews>`)
          .replace('<definedNames>', `${beforeNames}<definedNames>`)
          .replace('</workbook>', `${afterCalculation}</workbook>`),
    },
    partsIn(kind),
  );
}

const tagsOf = (part: string) => [...part.matchAll(/<[^?!][^>]*>/g)].map(([tag]) => tag);
/** Counts and the asking for a new calculation go with what is added. */
const plain = (tag: string) => tag.replaceAll(/ (?:count|fullCalcOnLoad)="\d+"/g, '');

/** The tags of the old part that are not in the new one, in their order. */
function lostTags(old: string, written: string): string[] {
  const rest = tagsOf(written).map(plain);
  return tagsOf(old).filter((tag) => {
    const place = rest.indexOf(plain(tag));
    rest.splice(0, place + 1);
    return place < 0;
  });
}

/** The validator is a program of its own, which takes longer to start than all the rest: some are enough to begin with. */
const isValidated = (kind: PackageKind) => IS_FULL_CHECK || PACKAGE_KINDS.indexOf(kind) % 4 === 0;

describe('a workbook with', () => {
  it.each(PACKAGE_KINDS)('$name keeps it when it is written, and is read as before', async (kind) => {
    const input = workbookWith(kind);
    const written = writePlans(openArchive(input), [equityPlan()]);
    const [before, after] = [partsOf(input), partsOf(written)];
    for (const [name, part] of Object.entries(before)) {
      if (LISTS.includes(name)) expect([name, lostTags(part, after[name]!)]).toEqual([name, []]);
      else expect([name, after[name]]).toEqual([name, part]);
    }
    const [first, then] = await Promise.all([input, written].map((bytes) => openXlsx(bytes).read()));
    expect(Object.keys(cellsOf(first!, 'Budget')).length).toBeGreaterThan(3);
    expect(cellsOf(then!, 'Budget')).toEqual(cellsOf(first!, 'Budget'));
    expect(writePlans(openArchive(written), [equityPlan()])).toEqual(written);
    if (isValidated(kind)) expect(validationErrors(written)).toEqual(validationErrors(input));
  });

  it('any of them is unlike one without it', () => {
    const without = partsOf(fixture());
    for (const kind of PACKAGE_KINDS) {
      const parts = partsOf(workbookWith(kind));
      const differs = Object.keys(parts).filter((name) => parts[name] !== without[name] && name !== LISTS[0]);
      expect([kind.name, differs]).not.toEqual([kind.name, []]);
      expect(differs).toEqual(expect.arrayContaining(Object.keys(kind.parts)));
    }
  });
});
