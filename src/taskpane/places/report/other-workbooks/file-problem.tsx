import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { OTHER_WORKBOOK_SENTENCES } from '../../../sentences/other-workbooks';
import type { FileProblem } from './read-file';

/** Why a file that was picked cannot be used. */
export function FileProblemBar({ problem }: { readonly problem: FileProblem }) {
  const { unreadable, tooLarge, failed } = OTHER_WORKBOOK_SENTENCES.fileProblems;
  const { kind, file } = problem;
  const text = kind === 'unreadable' ? unreadable(file, problem.why) : (kind === 'tooLarge' ? tooLarge : failed)(file);
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  );
}
