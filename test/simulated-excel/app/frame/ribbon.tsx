import { Button, Spinner, ToggleButton } from '@fluentui/react-components';
import {
  ArrowCircleDownRegular,
  ArrowCircleUpRegular,
  CalculatorRegular,
  TaskListSquareLtrRegular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { OnDialog } from '../../host/strict/command-runtime';
import { runCommand } from '../../host/transport/run-command';
import { SENTENCES } from '../sentences';
import type { Demo } from '../state/demo';
import { useDemo } from '../state/demo-context';
import { documentUrl } from './document-url';

const PAGE = 'addin/commands.html';

/** A button that runs a function of the page of commands. */
interface Command {
  readonly name: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: ReactElement;
}

const COMMANDS: readonly Command[] = [
  {
    name: 'recalculateAtOnce',
    label: SENTENCES.recalculate,
    tip: SENTENCES.recalculateTip,
    icon: <CalculatorRegular />,
  },
  { name: 'nextError', label: SENTENCES.nextError, tip: SENTENCES.nextErrorTip, icon: <ArrowCircleDownRegular /> },
  {
    name: 'previousError',
    label: SENTENCES.previousError,
    tip: SENTENCES.previousErrorTip,
    icon: <ArrowCircleUpRegular />,
  },
];

/** Runs a ribbon command of the add-in in a page of its own that is not seen, as Excel does. */
async function run({ name, label }: Command, demo: Demo): Promise<void> {
  const frame = document.createElement('iframe');
  frame.title = label;
  frame.hidden = true;
  document.body.append(frame);
  demo.set({ isBusy: true, trouble: null });
  const { host, changed: onAnswered } = demo;
  const onDialog: OnDialog = (dialog) => demo.set({ dialog });
  const address = { page: PAGE, documentUrl: documentUrl(demo.fileName) };
  try {
    await runCommand({ host, frame, ...address, onAnswered, onDialog }, name);
  } catch {
    demo.set({ trouble: SENTENCES.cannotRun });
  } finally {
    frame.remove();
    demo.set({ isBusy: false });
  }
}

/** The buttons of the add-in, as its manifest puts them on Excel's ribbon. */
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
      {COMMANDS.map((command) => (
        <Button
          key={command.name}
          appearance="subtle"
          icon={demo.isBusy ? <Spinner size="tiny" /> : command.icon}
          title={command.tip}
          disabledFocusable={demo.isBusy}
          onClick={() => void run(command, demo)}
        >
          {command.label}
        </Button>
      ))}
    </div>
  );
}
