import { FORECAST_FIELDS } from '../../../core/documents/notes/forecast-input';
import type { TypedCell } from '../../../core/documents/notes/forecast-input';
import type { Typed } from '../typed';

const cellContent = ({ text, value, formula }: TypedCell) => [text, value, formula];

/** What is typed, without what it is typed beside: the same for what says the same in a place. */
export function contentOf(typed: Typed): string {
  switch (typed.kind) {
    case 'outcome':
      return JSON.stringify([typed.own.text, typed.own.value, typed.own.comment]);
    case 'forecast':
      return JSON.stringify(FORECAST_FIELDS.map((field) => cellContent(typed.input.typed[field])));
    case 'scenario':
      return JSON.stringify(typed.input.cells.map(cellContent));
    case 'template':
      return JSON.stringify(typed.template.template);
    case 'preferred':
      return JSON.stringify(typed.method);
    case 'finding': {
      const { decision, comment, by, date } = typed.decision;
      return JSON.stringify([decision, comment, by, date]);
    }
    case 'decision':
      return JSON.stringify([typed.request?.date, typed.request?.decidedBy]);
    case 'published':
      return JSON.stringify(typed.published);
  }
}
