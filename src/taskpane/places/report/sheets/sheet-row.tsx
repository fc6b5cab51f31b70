import { CellLink } from '../../../parts/cell-link';
import { CheckRow } from '../../../parts/check-row';
import { StateTag } from '../../../parts/state-tag';
import { REPORT_SENTENCES } from '../../../sentences/report';
import type { TickedSheet } from './ticked-sheets';

const TAGS = { new: 'news', changed: 'warning', current: 'right', absent: 'warning' } as const;

interface SheetRowProps {
  readonly sheet: TickedSheet;
  /** True where a writing has gone wrong: a sheet that is not there should have been. */
  readonly isFailed: boolean;
  readonly isWritten: boolean;
  readonly onCheck: (isChecked: boolean) => void;
}

/** A few words of the sheet: what is to be known of it now, else what it holds. */
function detailOf({ sheet: { plan, state, by }, isFailed, isWritten }: SheetRowProps): string {
  if (by !== null) return REPORT_SENTENCES.comesAlong(by.name);
  if (state.kind === 'changed') return REPORT_SENTENCES.cellsDiffer(state.cells);
  if (state.kind === 'new' && isFailed) return REPORT_SENTENCES.notWritten;
  if (state.kind === 'current' && isWritten) return REPORT_SENTENCES.justWritten;
  return REPORT_SENTENCES.sheetAbout[plan.key];
}

/** A planned sheet: what it is, how it compares with the workbook, and whether it is to be written. */
export function SheetRow(props: SheetRowProps) {
  const { sheet, isFailed, onCheck } = props;
  const { plan, state, isTicked, by } = sheet;
  const kind = state.kind === 'new' && isFailed ? 'absent' : state.kind;
  const link = <CellLink at={{ sheet: plan.name, row: 0, column: 0 }}>{plan.name}</CellLink>;
  return (
    <CheckRow
      {...{ isChecked: isTicked, isFree: by === null, name: plan.name, onCheck, detail: detailOf(props) }}
      title={state.kind === 'new' ? plan.name : link}
      end={<StateTag of={TAGS[kind]}>{REPORT_SENTENCES.sheetStates[kind]}</StateTag>}
    />
  );
}
