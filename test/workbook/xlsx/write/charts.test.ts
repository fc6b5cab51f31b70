import { describe, expect, it } from '@jest/globals';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { PlanChart } from '../../../../src/core/port/sheet-plan';
import { writePlans } from '../../../../src/workbook/xlsx/write/write-plans';
import { openArchive } from '../../../../src/workbook/xlsx/zip/archive';
import { equityPlan, fixture, partsOf } from './fixture';
import { validationErrors } from './validate';

const CHART: PlanChart = {
  name: 'Tertial eget kapital',
  title: 'Eget kapital & tak',
  showsTitle: true,
  kind: 'columns',
  categories: { first: { row: 2, column: 1 }, last: { row: 2, column: 1 } },
  series: [
    {
      ...{ name: 'Eget kapital', tone: 'main', isLabelled: true },
      values: { first: { row: 3, column: 1 }, last: { row: 3, column: 1 } },
    },
    {
      ...{ name: 'Tak', tone: 'ceiling', isLabelled: true },
      values: { first: { row: 4, column: 1 }, last: { row: 4, column: 1 } },
    },
  ],
  place: { first: { row: 8, column: 0 }, last: { row: 20, column: 2 } },
};
const BARS: PlanChart = { ...CHART, name: 'Tertial rapport uppföljning', kind: 'stackedBars', showsTitle: false };
const STEPS: PlanChart = { ...CHART, name: 'Tertial rapportbrygga', kind: 'stackedColumns' };

const write = (bytes: Uint8Array, charts: readonly PlanChart[]) =>
  writePlans(openArchive(bytes), [equityPlan({ charts })]);
const drawings = (bytes: Uint8Array) =>
  Object.entries(partsOf(bytes)).filter(([name]) => /drawings\/drawing|charts\/chart/.test(name));
const [SHEET, DRAWING, FIRST] = ['xl/worksheets/sheet3.xml', 'xl/drawings/drawing2.xml', 'xl/charts/chart2.xml'];

/** The written file as a user leaves it who has drawn a chart of their own on Tertial's sheet. */
function withOwnShape(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const shape =
    '<xdr:twoCellAnchor><xdr:from><xdr:col>8</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>0</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>4</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="9" name="Tertial min egen ruta"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1" cy="1"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:sp><xdr:clientData/></xdr:twoCellAnchor>';
  const text = strFromU8(parts[DRAWING]!).replace('</xdr:wsDr>', `${shape}</xdr:wsDr>`);
  return zipSync({ ...parts, [DRAWING]: strToU8(text) });
}

describe('the charts of a plan', () => {
  const once = write(fixture(), [CHART, BARS, STEPS]);

  it('are drawn in the sheet’s own drawing, over the cells that they show', () => {
    const parts = partsOf(once);
    expect(parts[SHEET]).toMatch(/<drawing xmlns:r="[^"]+" r:id="rId1"\/><\/worksheet>$/);
    expect(parts['xl/worksheets/_rels/sheet3.xml.rels']).toContain('Target="/xl/drawings/drawing2.xml"');
    expect(parts[DRAWING]!.match(/<xdr:twoCellAnchor/g)).toHaveLength(3);
    expect(parts[DRAWING]).toContain('name="Tertial eget kapital" descr="Eget kapital &amp; tak"');
    expect(parts[FIRST]).toContain("<c:f>'Tertial Eget kapital'!$B$4</c:f>");
    expect(parts[FIRST]).toContain('<a:t>Eget kapital &amp; tak</a:t>');
  });

  it('look as the tones of their series say: a ceiling is a dashed line over the columns', () => {
    const chart = partsOf(once)[FIRST]!;
    const [columns, lines] = [/<c:barChart>.*<\/c:barChart>/, /<c:lineChart>.*<\/c:lineChart>/].map(
      (part) => part.exec(chart)![0],
    );
    expect(columns).toContain('<a:srgbClr val="2B5C8A"/>');
    expect(columns).not.toContain('<c:v>Tak</c:v>');
    expect(lines).toContain('<c:v>Tak</c:v>');
    expect(lines).toContain('<a:prstDash val="dash"/>');
  });

  it('have no title of their own where a heading is above them', () => {
    expect(partsOf(once)['xl/charts/chart3.xml']).not.toContain('<c:title>');
  });

  it('pass the Open XML SDK validator, alone and after a second writing', () => {
    expect(validationErrors(once)).toEqual([]);
    expect(validationErrors(write(withOwnShape(once), [BARS]))).toEqual([]);
  });

  it('are the same bytes when they are written again', () => {
    expect(write(once, [CHART, BARS, STEPS])).toEqual(once);
  });

  it('are drawn anew in their own parts, beside what the user has drawn', () => {
    const moved = { ...CHART, place: { first: { row: 30, column: 0 }, last: { row: 40, column: 2 } } };
    const again = partsOf(write(withOwnShape(once), [moved, BARS, STEPS]));
    expect(again[DRAWING]).toContain('Tertial min egen ruta');
    expect(again[DRAWING]!.match(/<xdr:twoCellAnchor/g)).toHaveLength(4);
    expect(again[DRAWING]).toContain('<xdr:row>30</xdr:row>');
    expect(Object.keys(again)).toEqual(Object.keys(partsOf(once)));
  });

  it('go with their parts when they are planned no more, and nothing else does', () => {
    const after = write(withOwnShape(once), [BARS]);
    const [before, left] = [partsOf(once), partsOf(after)];
    expect(Object.keys(before).filter((name) => !(name in left))).toEqual([FIRST, 'xl/charts/chart4.xml']);
    expect(left[DRAWING]).toContain('Tertial min egen ruta');
    expect(left['[Content_Types].xml']).not.toContain(FIRST);
    expect(left['xl/charts/chart1.xml']).toBe(before['xl/charts/chart1.xml']);
  });

  it('come to a sheet that had none when it was written before', () => {
    const later = write(write(fixture(), []), [CHART]);
    expect(drawings(later)).toHaveLength(4);
    expect(validationErrors(later)).toEqual([]);
  });

  it('are in the words of a strict workbook there', () => {
    const strict = fixture(
      Object.fromEntries(
        Object.keys(partsOf(fixture())).map((name) => [
          name,
          (text: string) =>
            text
              .replaceAll(
                'http://schemas.openxmlformats.org/officeDocument/2006',
                'http://purl.oclc.org/ooxml/officeDocument',
              )
              .replaceAll(
                'http://schemas.openxmlformats.org/spreadsheetml/2006',
                'http://purl.oclc.org/ooxml/spreadsheetml',
              )
              .replaceAll('http://schemas.openxmlformats.org/drawingml/2006', 'http://purl.oclc.org/ooxml/drawingml'),
        ]),
      ),
    );
    expect(partsOf(write(strict, [CHART]))[FIRST]).toContain('xmlns:c="http://purl.oclc.org/ooxml/drawingml/chart"');
  });
});
