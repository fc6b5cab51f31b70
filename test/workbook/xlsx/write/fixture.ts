import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { Decimal } from '../../../../src/core/figures/decimal';
import type { PlanCell, PlanContent, SheetPlan } from '../../../../src/core/port/sheet-plan';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument';

const PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="${TYPE}.spreadsheetml.printerSettings"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.spreadsheetml.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="${TYPE}.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.spreadsheetml.styles+xml"/><Override PartName="/xl/drawings/drawing1.xml" ContentType="${TYPE}.drawing+xml"/><Override PartName="/xl/charts/chart1.xml" ContentType="${TYPE}.drawingml.chart+xml"/><Override PartName="/customXml/itemProps1.xml" ContentType="${TYPE}.customXmlProperties+xml"/></Types>`,
  '_rels/.rels': `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}/relationships"><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="20000" windowHeight="9000"/></bookViews><sheets><sheet name="Budget" sheetId="1" r:id="rId1"/><sheet name="Anteckningar" sheetId="7" state="hidden" r:id="rId2"/></sheets><definedNames><definedName name="Andel">Budget!$B$2</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">Budget!$1:$1</definedName></definedNames><calcPr calcId="191029" iterate="1"/></workbook>`,
  'xl/_rels/workbook.xml.rels': `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/relationships/worksheet" Target="/xl/worksheets/sheet2.xml"/><Relationship Id="rId3" Type="${OFFICE}/relationships/styles" Target="styles.xml"/><Relationship Id="rId9" Type="${OFFICE}/relationships/customXml" Target="../customXml/item1.xml"/></Relationships>`,
  'xl/worksheets/sheet1.xml': `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}/relationships"><dimension ref="A1:B3"/><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Budget 2019</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>Intäkter</t></is></c><c r="B2"><v>11540</v></c></row><row r="3"><c r="A3" t="inlineStr"><is><t>Kostnader</t></is></c><c r="B3" s="1"><v>13830</v></c></row></sheetData><conditionalFormatting sqref="B2:B3"><cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>0</formula></cfRule></conditionalFormatting><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="portrait" r:id="rId2"/><drawing r:id="rId1"/></worksheet>`,
  'xl/worksheets/_rels/sheet1.xml.rels': `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/relationships/drawing" Target="../drawings/drawing1.xml"/><Relationship Id="rId2" Type="${OFFICE}/relationships/printerSettings" Target="../printerSettings/printerSettings1.bin"/></Relationships>`,
  'xl/worksheets/sheet2.xml': `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`,
  'xl/styles.xml': `${DECLARATION}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="170" formatCode="0.0&quot; tkr&quot;"/></numFmts><fonts count="1"><font><sz val="10"/><color theme="1"/><name val="Arial"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="170" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><b/></font></dxf></dxfs></styleSheet>`,
  'xl/drawings/drawing1.xml': `${DECLARATION}<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main"><xdr:twoCellAnchor><xdr:from><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>0</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>15</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Diagram 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" xmlns:r="${OFFICE}/relationships" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`,
  'xl/drawings/_rels/drawing1.xml.rels': `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/relationships/chart" Target="../charts/chart1.xml"/></Relationships>`,
  'xl/charts/chart1.xml': `${DECLARATION}<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>Budget!$B$2:$B$3</c:f></c:numRef></c:val></c:ser><c:axId val="111"/><c:axId val="112"/></c:barChart><c:catAx><c:axId val="111"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="112"/></c:catAx><c:valAx><c:axId val="112"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="111"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`,
  'xl/printerSettings/printerSettings1.bin': 'skrivarens inställningar, inte XML \u0001\u0002',
  'customXml/item1.xml': '<b:arende xmlns:b="urn:exempel">2019-17</b:arende>',
  'customXml/_rels/item1.xml.rels': `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/relationships/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
  'customXml/itemProps1.xml': `${DECLARATION}<ds:datastoreItem ds:itemID="{6A6E6C26-0F6E-4A5E-8F47-000000000001}" xmlns:ds="${OFFICE}/customXml"/>`,
};

/** A small budget workbook with a chart, conditional formats, printer settings and custom XML. */
export function fixture(
  change: Readonly<Record<string, (text: string) => string | null>> = {},
  added: Readonly<Record<string, string | Uint8Array>> = {},
): Uint8Array {
  const parts = Object.entries(PARTS).flatMap(([name, text]): [string, Uint8Array][] => {
    const changed = change[name] ? change[name](text) : text;
    return changed === null ? [] : [[name, strToU8(changed)]];
  });
  const more = Object.entries(added).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]);
  return zipSync(Object.fromEntries([...parts, ...more]), { mtime: '2019-05-02T10:20:30' });
}

/** The workbook without a styles part, as programs that export save it. */
export function unstyled(): Uint8Array {
  return fixture({
    'xl/styles.xml': () => null,
    '[Content_Types].xml': (part) => part.replace(/<Override PartName="\/xl\/styles.xml"[^>]*>/, ''),
    'xl/_rels/workbook.xml.rels': (part) => part.replace(/<Relationship Id="rId3"[^>]*>/, ''),
    'xl/worksheets/sheet1.xml': (part) => part.replace(' s="1"', ''),
  });
}

/** The texts of a package's parts. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

export const text = (content: string): PlanContent => ({ kind: 'text', text: content });
export const number = (value: string): PlanContent => ({
  kind: 'number',
  value: new Decimal(value),
});
const formula = (code: string, value: string): PlanContent => ({
  kind: 'formula',
  formula: code,
  value: new Decimal(value),
});

/** A plan with a title, a header row, amounts by formulas, a choice, a link and a named figure. */
export function equityPlan(change: Partial<SheetPlan> = {}): SheetPlan {
  const cells: readonly PlanCell[] = [
    { row: 0, column: 0, style: 'title', content: text('Eget kapital') },
    { row: 2, column: 0, style: 'heading', content: text('Post') },
    { row: 2, column: 1, style: 'heading', content: text('2019') },
    { row: 2, column: 2, style: 'heading', content: text('Beslut') },
    { row: 3, column: 0, style: 'text', content: text('Resultat') },
    { row: 3, column: 1, style: 'amount', content: formula("'Budget'!B2-'Budget'!B3", '-2290') },
    { row: 3, column: 2, style: 'input', content: { kind: 'blank' } },
    { row: 4, column: 0, style: 'text', content: text('Tak') },
    { row: 4, column: 1, style: 'amountDecimals', content: number('2067.5') },
    {
      row: 5,
      column: 0,
      style: 'link',
      content: text('=Budget!B2'),
      link: { sheet: 'Budget', address: { row: 1, column: 1 } },
    },
    {
      row: 6,
      column: 0,
      style: 'yesNo',
      content: {
        kind: 'formula',
        formula: 'IF(B4<B5,"under & lika","över")',
        value: 'under & lika',
      },
    },
  ];
  return {
    key: 'equity',
    name: 'Tertial Eget kapital',
    cells,
    columnWidths: [30, 14, 16],
    hiddenColumns: [],
    headerRow: 2,
    names: [{ name: 'Tertial_EgetKapital_2019', cell: { row: 3, column: 1 } }],
    charts: [],
    choices: [{ column: 2, firstRow: 3, lastRow: 4, words: ['åtgärda', 'godta'] }],
    ...change,
  };
}
