import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { WrittenSheet } from '../../../core/port/workbook';
import { REPORT_SENTENCES } from '../../sentences/report';
import { useSessionState } from '../../session/session-context';

const sum = (sheets: readonly WrittenSheet[], of: 'cells' | 'formulas') =>
  sheets.reduce((count, sheet) => count + sheet[of], 0);

/** What was just written, and that it was read back as planned; or which sheets were not. */
export function WrittenBar() {
  const { written, trouble } = useSessionState();
  if (written === null || written.length === 0 || trouble !== null) return null;
  const wrong = written.flatMap(({ name, mismatches: [first, ...others] }) =>
    first === undefined ? [] : [REPORT_SENTENCES.sheetMismatched(name, others.length + 1, first.cell)],
  );
  const right = REPORT_SENTENCES.writtenAndRead(written.length, sum(written, 'cells'), sum(written, 'formulas'));
  return (
    <MessageBar intent={wrong.length === 0 ? 'success' : 'error'} layout="multiline">
      <MessageBarBody>{wrong.length === 0 ? right : wrong.join(' ')}</MessageBarBody>
    </MessageBar>
  );
}
