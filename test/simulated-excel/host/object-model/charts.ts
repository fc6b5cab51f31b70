import type { Members } from '../rich-api/host-object';
import { HostCollection, HostObject } from '../rich-api/host-object';
import { ChartAxes, dataLabels, legend, SeriesFormat } from './chart-look';
import type { ModelChart, ModelSeries, ModelSheet } from '../workbook-model/model';
import { firstSeries, requireSeries } from '../strict/empty-chart';
import type { ExcelRange } from './excel-range';

class ChartTitle extends HostObject {
  readonly typeName = 'ChartTitle';
  readonly members: Members = { Text: '1.1', Visible: '1.1' };
  override readonly scalars = ['Text'];
  constructor(private readonly chart: ModelChart) {
    super();
  }
  get Visible(): boolean {
    return this.chart.look.HasTitle !== false;
  }
  set Visible(isVisible: boolean) {
    this.chart.look.HasTitle = isVisible;
  }
  get Text(): string {
    return this.chart.title;
  }
  set Text(text: string) {
    this.chart.title = text;
  }
}

class ChartSeries extends HostObject {
  readonly typeName = 'ChartSeries';
  readonly members: Members = {
    ...{ Name: '1.1', SetValues: '1.7', SetXAxisValues: '1.7', Delete: '1.7', ChartType: '1.7' },
    ...{ Format: '1.1', DataLabels: '1.8', HasDataLabels: '1.7', MarkerStyle: '1.7', GapWidth: '1.7' },
  };
  override readonly scalars = ['Name'];
  constructor(
    private readonly chart: ModelChart,
    private readonly series: ModelSeries,
  ) {
    super();
  }
  get Name(): string {
    return this.series.name;
  }
  set Name(name: string) {
    this.series.name = name;
  }
  get ChartType(): string {
    return this.series.type;
  }
  set ChartType(type: string) {
    this.series.type = type;
  }
  get Format(): SeriesFormat {
    return new SeriesFormat(this.series.look);
  }
  get DataLabels(): HostObject {
    return dataLabels(this.series.look);
  }
  set HasDataLabels(hasThem: boolean) {
    this.series.look.HasDataLabels = hasThem;
  }
  set MarkerStyle(style: string) {
    this.series.look.MarkerStyle = style;
  }
  set GapWidth(width: number) {
    this.series.look.GapWidth = width;
  }
  SetValues(range: ExcelRange): void {
    this.series.values = range.Address;
  }
  SetXAxisValues(range: ExcelRange): void {
    this.series.xAxis = range.Address;
  }
  Delete(): void {
    this.chart.series.splice(this.chart.series.indexOf(this.series), 1);
  }
}

class ChartSeriesCollection extends HostCollection<ChartSeries> {
  readonly typeName = 'ChartSeriesCollection';
  readonly members: Members = { Items: '1.1', Add: '1.7', GetItemAt: '1.1', Count: '1.1' };
  constructor(private readonly chart: ModelChart) {
    super();
  }
  items(): readonly ChartSeries[] {
    return this.chart.series.map((series) => new ChartSeries(this.chart, series));
  }
  find(): null {
    return null;
  }
  get Count(): number {
    return this.chart.series.length;
  }
  GetItemAt(index: number): ChartSeries {
    return requireSeries(this.items(), index);
  }
  Add(name = ''): ChartSeries {
    const series = { name, type: '', values: '', xAxis: '', look: {} };
    this.chart.series.push(series);
    return new ChartSeries(this.chart, series);
  }
}

/** A chart on a sheet. */
class Chart extends HostObject {
  readonly typeName = 'Chart';
  readonly members: Members = {
    ...{ Id: '1.7', Name: '1.1', ChartType: '1.7', Title: '1.1', Series: '1.1', SetPosition: '1.1', Delete: '1.1' },
    ...{ Top: '1.1', Left: '1.1', Width: '1.1', Height: '1.1' },
    ...{ Axes: '1.1', Legend: '1.1', PlotVisibleOnly: '1.8' },
  };
  override readonly scalars = ['Name'];
  constructor(
    private readonly sheet: ModelSheet,
    private readonly chart: ModelChart,
  ) {
    super();
  }
  override get Id(): string {
    return this.chart.id;
  }
  get Name(): string {
    return this.chart.name;
  }
  set Name(name: string) {
    this.chart.name = name;
  }
  get ChartType(): string {
    return this.chart.type;
  }
  set ChartType(type: string) {
    this.chart.type = type;
  }
  get Title(): ChartTitle {
    return new ChartTitle(this.chart);
  }
  get Series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.chart);
  }
  get Axes(): ChartAxes {
    return new ChartAxes(this.chart.look);
  }
  get Legend(): HostObject {
    return legend(this.chart.look);
  }
  set PlotVisibleOnly(isVisibleOnly: boolean) {
    this.chart.look.PlotVisibleOnly = isVisibleOnly;
  }
  SetPosition(from: ExcelRange | string, to?: ExcelRange | string): void {
    this.chart.place.from = typeof from === 'string' ? from : from.Address;
    this.chart.place.to = typeof to === 'string' ? to : to?.Address;
  }
  Delete(): void {
    this.sheet.charts.splice(this.sheet.charts.indexOf(this.chart), 1);
  }
}

/** The charts of a sheet. */
export class ChartCollection extends HostCollection<Chart> {
  readonly typeName = 'ChartCollection';
  readonly members: Members = { Items: '1.1', Add: '1.1', GetItem: '1.1', GetItemOrNullObject: '1.4', Count: '1.1' };
  constructor(private readonly sheet: ModelSheet) {
    super();
  }
  items(): readonly Chart[] {
    return this.sheet.charts.map((chart) => new Chart(this.sheet, chart));
  }
  find(key: unknown): Chart | null {
    return this.items().find(({ Name, Id }) => Name === key || Id === key) ?? null;
  }
  GetItem(key: unknown): Chart | null {
    return this.find(key);
  }
  GetItemOrNullObject(key: unknown): Chart | null {
    return this.find(key);
  }
  get Count(): number {
    return this.sheet.charts.length;
  }
  Add(type: string, source: ExcelRange): Chart {
    const number = this.sheet.charts.length + 1;
    const chart: ModelChart = {
      ...{ id: `${this.sheet.id}-chart-${number}`, name: `Chart ${number}`, type, title: '', place: {}, look: {} },
      series: firstSeries(this.sheet, source.range, source.Address),
    };
    this.sheet.charts.push(chart);
    return new Chart(this.sheet, chart);
  }
}
