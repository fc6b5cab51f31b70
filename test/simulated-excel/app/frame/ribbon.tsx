import { Button, Spinner, ToggleButton } from '@fluentui/react-components';
import { CalculatorRegular, TaskListSquareLtrRegular } from '@fluentui/react-icons';
import type { OnDialog } from '../../host/strict/command-runtime';
import { runCommand } from '../../host/transport/run-command';
import { SENTENCES } from '../sentences';
import type { Demo } from '../state/demo';
import { useDemo } from '../state/demo-context';
import { documentUrl } from './document-url';

const PAGE = 'addin/commands.html';
const COMMAND = 'recalculateAtOnce';

/** Runs the add-in's ribbon command in a page of its own that is not seen, as Excel does. */
async function recalculate(demo: Demo): Promise<void> {
  const frame = document.createElement('iframe');
  frame.title = SENTENCES.recalculate;
  frame.hidden = true;
  document.body.append(frame);
  demo.set({ isBusy: true, trouble: null });
  const { host, changed: onAnswered } = demo;
  const onDialog: OnDialog = (dialog) => demo.set({ dialog });
  const address = { page: PAGE, documentUrl: documentUrl(demo.fileName) };
  try {
    await runCommand({ host, frame, ...address, onAnswered, onDialog }, COMMAND);
  } catch {
    demo.set({ trouble: SENTENCES.cannotRun });
  } finally {
    frame.remove();
    demo.set({ isBusy: false });
  }
}

/** The two buttons of the add-in, as its manifest puts them on Excel's ribbon. */
export function Ribbon() {
  const demo = useDemo();
  return (
    <div className="ribbon" role="toolbar" aria-label={SENTENCES.ribbon}>
      <ToggleButton
        appearance="subtle"
        icon={<TaskListSquareLtrRegular />}
        title={SENTENCES.addInTip}
        checked={demo.isPaneOpen}
        onClick={() => {
          demo.set({ isPaneOpen: !demo.isPaneOpen });
        }}
      >
        {SENTENCES.addIn}
      </ToggleButton>
      <Button
        appearance="subtle"
        icon={demo.isBusy ? <Spinner size="tiny" /> : <CalculatorRegular />}
        title={SENTENCES.recalculateTip}
        disabledFocusable={demo.isBusy}
        onClick={() => void recalculate(demo)}
      >
        {SENTENCES.recalculate}
      </Button>
    </div>
  );
}
