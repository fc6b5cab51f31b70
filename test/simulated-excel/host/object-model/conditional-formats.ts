import { accessDenied } from '../rich-api/host-error';
import type { Members } from '../rich-api/host-object';
import { HostCollection, HostObject } from '../rich-api/host-object';
import { overlap } from '../../../../src/core/cells/address';
import type { ModelConditionalFormat } from '../workbook-model/model';
import type { ExcelRange } from './excel-range';

class ConditionalFormatRule extends HostObject {
  readonly typeName = 'ConditionalFormatRule';
  readonly members: Members = { Formula: '1.6' };
  override readonly scalars = ['Formula'];
  constructor(private readonly format: ModelConditionalFormat) {
    super();
  }
  get Formula(): string {
    return this.format.formula;
  }
  set Formula(formula: string) {
    this.format.formula = formula;
  }
}

class ConditionalRangeFill extends HostObject {
  readonly typeName = 'ConditionalRangeFill';
  readonly members: Members = { Color: '1.6' };
  override readonly scalars = ['Color'];
  constructor(private readonly format: ModelConditionalFormat) {
    super();
  }
  get Color(): string {
    return this.format.colour;
  }
  set Color(colour: string) {
    this.format.colour = colour;
  }
}

class ConditionalRangeFormat extends HostObject {
  readonly typeName = 'ConditionalRangeFormat';
  readonly members: Members = { Fill: '1.6' };
  constructor(private readonly format: ModelConditionalFormat) {
    super();
  }
  get Fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.format);
  }
}

class CustomConditionalFormat extends HostObject {
  readonly typeName = 'CustomConditionalFormat';
  readonly members: Members = { Rule: '1.6', Format: '1.6' };
  constructor(private readonly format: ModelConditionalFormat) {
    super();
  }
  get Rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.format);
  }
  get Format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.format);
  }
}

class ConditionalFormat extends HostObject {
  readonly typeName = 'ConditionalFormat';
  readonly members: Members = { Id: '1.6', Type: '1.6', Custom: '1.6', Delete: '1.6' };
  override readonly scalars = ['Id', 'Type'];
  constructor(
    private readonly of: ExcelRange,
    private readonly format: ModelConditionalFormat,
  ) {
    super();
  }
  override get Id(): string {
    return this.format.id;
  }
  get Type(): string {
    return this.format.type;
  }
  get Custom(): CustomConditionalFormat {
    return new CustomConditionalFormat(this.format);
  }
  Delete(): void {
    const { sheet, state } = this.of;
    if (sheet.isProtected) throw accessDenied();
    sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format !== this.format);
    state.changed('cells');
  }
}

/** The conditional formats of a range: all that have cells in it. */
export class ConditionalFormatCollection extends HostCollection<ConditionalFormat> {
  readonly typeName = 'ConditionalFormatCollection';
  readonly members: Members = { Items: '1.6', Add: '1.6', GetCount: '1.6', GetItem: '1.6' };
  constructor(private readonly of: ExcelRange) {
    super();
  }
  items(): readonly ConditionalFormat[] {
    const within = this.of.sheet.conditionalFormats.filter(({ range }) => overlap(range, this.of.range));
    return within.map((format) => new ConditionalFormat(this.of, format));
  }
  find(key: unknown): ConditionalFormat | null {
    return this.items().find(({ Id }) => Id === key) ?? null;
  }
  GetItem(key: unknown): ConditionalFormat | null {
    return this.find(key);
  }
  GetCount(): number {
    return this.items().length;
  }
  /** A new one comes before those that are there. */
  Add(type: string): ConditionalFormat {
    const { sheet, state, range } = this.of;
    if (sheet.isProtected) throw accessDenied();
    const id = `{CF-${range.first.row}-${range.first.column}-${sheet.conditionalFormats.length}}`;
    const format = { id, range, type, formula: '', colour: '' };
    sheet.conditionalFormats = [format, ...sheet.conditionalFormats];
    state.changed('cells');
    return new ConditionalFormat(this.of, format);
  }
}
