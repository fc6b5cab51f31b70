/**
 * What workbooks hold beside cells, one of each kind that public workbooks have: small, well-formed, and nothing that
 * Tertial needs to understand. All of it must be there when a workbook is written.
 */
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MICROSOFT = 'http://schemas.microsoft.com/office';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';
const SHEET_ML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const MS_EXCEL = 'application/vnd.ms-excel';

/** A part of a package, and the parts that it refers to. */
interface KindPart {
  /** Its content type; `null` for one that its extension has a type for. */
  readonly type: string | null;
  readonly body: string;
  readonly refersTo?: readonly Reference[];
}

/** The type of a relationship and its target. */
type Reference = readonly [type: string, target: string];

/** What a workbook has, and where it is hung up. */
export interface PackageKind {
  readonly name: string;
  readonly parts: Readonly<Record<string, KindPart>>;
  readonly fromSheet?: readonly Reference[];
  readonly fromWorkbook?: readonly Reference[];
  readonly fromPackage?: readonly Reference[];
  /** In the budget's sheet: attributes of a cell, and elements after its cells and after all that it has. */
  readonly onCell?: string;
  readonly afterCells?: string;
  readonly inSheet?: string;
  /** In the workbook: before its views, before its names, and after its settings of calculation. */
  readonly beforeViews?: string;
  readonly beforeNames?: string;
  readonly afterCalculation?: string;
}

const xml = (type: string, body: string, refersTo: readonly Reference[] = []): KindPart => ({ type, body, refersTo });
const binary = (body: string): KindPart => ({ type: null, body });
const extension = (content: string) =>
  `<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="${X14}" xmlns:xm="${XM}">${content}</ext></extLst>`;

export const PACKAGE_KINDS: readonly PackageKind[] = [
  {
    name: 'comments with their drawing',
    parts: {
      'xl/comments1.xml': xml(
        `${SHEET_ML}.comments+xml`,
        `<comments xmlns="${MAIN}"><authors><author>E</author></authors><commentList><comment ref="B2" authorId="0"><text><t>Se beslutet</t></text></comment></commentList></comments>`,
      ),
      'xl/drawings/vmlDrawing1.vml': binary(
        '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="_x0000_s1025"/></xml>',
      ),
    },
    fromSheet: [
      [`${OFFICE}/comments`, '../comments1.xml'],
      [`${OFFICE}/vmlDrawing`, '../drawings/vmlDrawing1.vml'],
    ],
    inSheet: '<legacyDrawing r:id="rIdK2"/>',
  },
  {
    name: 'threaded comments and the persons in them',
    parts: {
      'xl/threadedComments/threadedComment1.xml': xml(
        `${MS_EXCEL}.threadedcomments+xml`,
        `<ThreadedComments xmlns="${MICROSOFT}/spreadsheetml/2018/threadedcomments"><threadedComment ref="B2" personId="{00000000-0000-0000-0000-000000000001}" id="{00000000-0000-0000-0000-000000000002}"><text>Stämmer?</text></threadedComment></ThreadedComments>`,
      ),
      'xl/persons/person.xml': xml(
        `${MS_EXCEL}.person+xml`,
        `<personList xmlns="${MICROSOFT}/spreadsheetml/2018/threadedcomments"><person displayName="E" id="{00000000-0000-0000-0000-000000000001}" userId="E" providerId="None"/></personList>`,
      ),
    },
    fromSheet: [[`${MICROSOFT}/2017/10/relationships/threadedComment`, '../threadedComments/threadedComment1.xml']],
    fromWorkbook: [[`${MICROSOFT}/2017/10/relationships/person`, 'persons/person.xml']],
  },
  {
    name: 'a table from a query, with its connection',
    parts: {
      'xl/tables/table1.xml': xml(
        `${SHEET_ML}.table+xml`,
        `<table xmlns="${MAIN}" id="1" name="Poster" displayName="Poster" ref="A1:B3" tableType="queryTable"><tableColumns count="2"><tableColumn id="1" name="Budget 2019"/><tableColumn id="2" name="Kolumn1"/></tableColumns></table>`,
        [[`${OFFICE}/queryTable`, '../queryTables/queryTable1.xml']],
      ),
      'xl/queryTables/queryTable1.xml': xml(
        `${SHEET_ML}.queryTable+xml`,
        `<queryTable xmlns="${MAIN}" name="Fråga" connectionId="1"/>`,
      ),
      'xl/connections.xml': xml(
        `${SHEET_ML}.connections+xml`,
        `<connections xmlns="${MAIN}"><connection id="1" name="Fråga" type="5" refreshedVersion="6"/></connections>`,
      ),
    },
    fromSheet: [[`${OFFICE}/table`, '../tables/table1.xml']],
    fromWorkbook: [[`${OFFICE}/connections`, 'connections.xml']],
    inSheet: '<tableParts count="1"><tablePart r:id="rIdK1"/></tableParts>',
  },
  {
    name: 'a pivot table, its cache and a slicer',
    parts: {
      'xl/pivotTables/pivotTable1.xml': xml(
        `${SHEET_ML}.pivotTable+xml`,
        `<pivotTableDefinition xmlns="${MAIN}" name="Pivot" cacheId="1"><location ref="D1:E3" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/></pivotTableDefinition>`,
        [[`${OFFICE}/pivotCacheDefinition`, '../pivotCache/pivotCacheDefinition1.xml']],
      ),
      'xl/pivotCache/pivotCacheDefinition1.xml': xml(
        `${SHEET_ML}.pivotCacheDefinition+xml`,
        `<pivotCacheDefinition xmlns="${MAIN}"><cacheSource type="worksheet"><worksheetSource ref="A1:B3" sheet="Budget"/></cacheSource><cacheFields count="0"/></pivotCacheDefinition>`,
        [[`${OFFICE}/pivotCacheRecords`, 'pivotCacheRecords1.xml']],
      ),
      'xl/pivotCache/pivotCacheRecords1.xml': xml(
        `${SHEET_ML}.pivotCacheRecords+xml`,
        `<pivotCacheRecords xmlns="${MAIN}" count="0"/>`,
      ),
      'xl/slicers/slicer1.xml': xml(
        `${MS_EXCEL}.slicer+xml`,
        `<slicers xmlns="${X14}"><slicer name="År" cache="Utsnitt_År" rowHeight="241300"/></slicers>`,
      ),
      'xl/slicerCaches/slicerCache1.xml': xml(
        `${MS_EXCEL}.slicerCache+xml`,
        `<slicerCacheDefinition xmlns="${X14}" name="Utsnitt_År" sourceName="År"/>`,
      ),
    },
    fromSheet: [
      [`${OFFICE}/pivotTable`, '../pivotTables/pivotTable1.xml'],
      [`${MICROSOFT}/2007/relationships/slicer`, '../slicers/slicer1.xml'],
    ],
    fromWorkbook: [
      [`${OFFICE}/pivotCacheDefinition`, 'pivotCache/pivotCacheDefinition1.xml'],
      [`${MICROSOFT}/2007/relationships/slicerCache`, 'slicerCaches/slicerCache1.xml'],
    ],
    inSheet: extension('<x14:slicerList><x14:slicer r:id="rIdK2"/></x14:slicerList>'),
    afterCalculation: '<pivotCaches><pivotCache cacheId="1" r:id="rIdK1"/></pivotCaches>',
  },
  {
    name: 'sparklines, and rules and choices of Excel 2010',
    parts: {},
    inSheet: extension(
      '<x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="dataBar" id="{00000000-0000-0000-0000-000000000003}"><x14:dataBar><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/></x14:dataBar></x14:cfRule><xm:sqref>B2:B3</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings>' +
        '<x14:dataValidations count="1"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>Anteckningar!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>C2</xm:sqref></x14:dataValidation></x14:dataValidations>' +
        '<x14:sparklineGroups><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>Budget!B2:B3</xm:f><xm:sqref>D2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups>',
    ),
  },
  {
    name: 'a dynamic array and rich values',
    parts: {
      'xl/metadata.xml': xml(
        `${SHEET_ML}.sheetMetadata+xml`,
        `<metadata xmlns="${MAIN}"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000"/></metadataTypes><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`,
      ),
      'xl/richData/rdrichvalue.xml': xml(
        `${MS_EXCEL}.rdrichvalue+xml`,
        `<rvData xmlns="${MICROSOFT}/spreadsheetml/2017/richdata" count="0"/>`,
      ),
    },
    fromWorkbook: [
      [`${OFFICE}/sheetMetadata`, 'metadata.xml'],
      [`${MICROSOFT}/2017/06/relationships/rdRichValue`, 'richData/rdrichvalue.xml'],
    ],
    onCell: ' cm="1"',
  },
  {
    name: 'a link to another workbook',
    parts: {
      'xl/externalLinks/externalLink1.xml': xml(
        `${SHEET_ML}.externalLink+xml`,
        `<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${OFFICE}" r:id="rId1"><sheetNames><sheetName val="Blad1"/></sheetNames></externalBook></externalLink>`,
      ),
      'xl/externalLinks/_rels/externalLink1.xml.rels': binary(
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/externalLinkPath" Target="bokslut.xlsx" TargetMode="External"/></Relationships>`,
      ),
    },
    fromWorkbook: [[`${OFFICE}/externalLink`, 'externalLinks/externalLink1.xml']],
    beforeNames: '<externalReferences><externalReference r:id="rIdK1"/></externalReferences>',
  },
  {
    name: 'controls and embedded objects',
    parts: {
      'xl/activeX/activeX1.xml': xml(
        `${MS_EXCEL}.controlproperties+xml`,
        `<ax:ocx xmlns:ax="${MICROSOFT}/2006/activeX" ax:classid="{8BD21D40-EC42-11CE-9E0D-00AA006002F3}"/>`,
      ),
      'xl/ctrlProps/ctrlProp1.xml': xml(
        `${MS_EXCEL}.controlproperties+xml`,
        `<formControlPr xmlns="${X14}" objectType="CheckBox" checked="Checked"/>`,
      ),
      'xl/embeddings/oleObject1.bin': binary('ett inbäddat dokument \u0001'),
    },
    fromSheet: [
      [`${OFFICE}/control`, '../activeX/activeX1.xml'],
      [`${OFFICE}/ctrlProp`, '../ctrlProps/ctrlProp1.xml'],
      [`${OFFICE}/oleObject`, '../embeddings/oleObject1.bin'],
    ],
    inSheet:
      '<oleObjects><oleObject progId="Document" shapeId="1026" r:id="rIdK3"/></oleObjects><controls><control shapeId="1027" r:id="rIdK1" name="Knapp"/></controls>',
  },
  {
    name: 'maps of XML, a data model and a macro project',
    parts: {
      'xl/xmlMaps.xml': xml('application/xml', `<MapInfo xmlns="${MAIN}" SelectionNamespaces=""/>`),
      'xl/model/item.data': { type: 'application/vnd.openxmlformats-officedocument.model+data', body: 'modell \u0002' },
      'xl/vbaProject.bin': { type: 'application/vnd.ms-office.vbaProject', body: 'makron \u0003' },
    },
    fromWorkbook: [
      [`${OFFICE}/xmlMaps`, 'xmlMaps.xml'],
      [`${OFFICE}/powerPivotData`, 'model/item.data'],
      [`${MICROSOFT}/2006/relationships/vbaProject`, 'vbaProject.bin'],
    ],
  },
  {
    name: 'a sensitivity label and another add-in’s pane',
    parts: {
      'docMetadata/LabelInfo.xml': xml(
        'application/vnd.ms-office.classificationlabels+xml',
        '<clbl:labelList xmlns:clbl="http://schemas.microsoft.com/office/2020/mipLabelMetadata"/>',
      ),
      'xl/webextensions/taskpanes.xml': xml(
        'application/vnd.ms-office.webextensiontaskpanes+xml',
        `<wetp:taskpanes xmlns:wetp="${MICROSOFT}/webextensions/taskpanes/2010/11"/>`,
      ),
    },
    fromPackage: [
      [`${MICROSOFT}/2020/02/relationships/classificationlabels`, 'docMetadata/LabelInfo.xml'],
      [`${MICROSOFT}/2011/relationships/webextensiontaskpanes`, 'xl/webextensions/taskpanes.xml'],
    ],
  },
  {
    name: 'a protected sheet, and days from 1904',
    parts: {},
    afterCells: '<sheetProtection sheet="1" objects="1" scenarios="1"/>',
    beforeViews: '<workbookPr date1904="1"/>',
  },
];
