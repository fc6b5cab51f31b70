import { Button } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import { WebHost } from '../../host/transport/web-host';
import { SENTENCES } from '../sentences';
import { useDemo } from '../state/demo-context';
import { documentUrl } from './document-url';
import { Splitter } from './splitter';

const PAGE = 'addin/taskpane.html';

interface TaskPaneProps {
  /** Told when Esc in the pane gives the keyboard back to the sheet. */
  readonly onEscape: () => void;
  /** Told when the keyboard leaves the pane: 1 onward, -1 back. */
  readonly onLeave: (step: number) => void;
}

/** The add-in's page in a frame, with the real office.js between it and the workbook. */
function PaneFrame({ onEscape, onLeave }: TaskPaneProps) {
  const demo = useDemo();
  const { host, fileName, theme, changed: onAnswered } = demo;
  const frame = useRef<HTMLIFrameElement>(null);
  const leave = useRef({ onEscape, onLeave });
  useEffect(() => {
    leave.current = { onEscape, onLeave };
  });
  useEffect(() => {
    if (frame.current === null) return;
    const web = new WebHost({
      ...{ host, theme, onAnswered, frame: frame.current, page: PAGE, documentUrl: documentUrl(fileName) },
      onLeave: (key) => {
        // As in Excel, Esc in the pane also gives up what is being typed in a cell.
        if (key === 'escape') demo.stopTyping();
        if (key === 'escape') leave.current.onEscape();
        else leave.current.onLeave(key === 'tab' || key === 'nextPart' ? 1 : -1);
      },
    });
    web.open();
    return () => {
      web.close();
    };
  }, [demo, host, fileName, theme, onAnswered]);
  return <iframe ref={frame} title={SENTENCES.addIn} style={{ colorScheme: theme === 'light' ? 'light' : 'dark' }} />;
}

/** The task pane with its title, at a width that the user chooses. */
export function TaskPane(props: TaskPaneProps) {
  const demo = useDemo();
  if (!demo.isPaneOpen) return null;
  return (
    <aside className="pane" aria-label={SENTENCES.pane} style={{ width: demo.paneWidth }}>
      <Splitter />
      <div className="pane-title">
        <h2>{SENTENCES.addIn}</h2>
        <Button
          appearance="transparent"
          size="small"
          icon={<DismissRegular />}
          aria-label={SENTENCES.closePane}
          onClick={() => {
            demo.set({ isPaneOpen: false });
          }}
        />
      </div>
      {/* Another address after the number sign alone would not load the page anew. */}
      <PaneFrame key={`${demo.opened} ${demo.theme}`} {...props} />
    </aside>
  );
}
