import type { Members } from '../rich-api/host-object';
import { HostObject } from '../rich-api/host-object';
import { requireChoices } from '../strict/choice-list';
import type { ExcelRange } from './excel-range';

/** The choices that a range offers. */
export class DataValidation extends HostObject {
  readonly typeName = 'DataValidation';
  readonly members: Members = { Rule: '1.8', Clear: '1.8' };
  override readonly scalars = ['Rule'];
  constructor(private readonly of: ExcelRange) {
    super();
  }
  get Rule(): unknown {
    const { row, column } = this.of.range.first;
    const holds = ({ range: { first, last } }: (typeof this.of.sheet.validations)[number]) =>
      row >= first.row && row <= last.row && column >= first.column && column <= last.column;
    return this.of.sheet.validations.find(holds)?.rule ?? {};
  }
  set Rule(rule: unknown) {
    requireChoices(rule);
    this.of.sheet.validations.push({ range: this.of.range, rule });
  }
  Clear(): void {
    const { first, last } = this.of.range;
    this.of.sheet.validations = this.of.sheet.validations.filter(
      ({ range }) =>
        range.last.row < first.row ||
        range.first.row > last.row ||
        range.last.column < first.column ||
        range.first.column > last.column,
    );
  }
}
