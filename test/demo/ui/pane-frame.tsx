import { useEffect, useRef } from 'react';
import { WebHost } from '../../excel-host/transport/web-host';
import { useDemo } from '../state/demo-context';

const PAGE = 'addin/taskpane.html';

/** The add-in's pane, with the real office.js between it and the workbook. */
export function PaneFrame() {
  const { host, fileName, theme } = useDemo();
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    if (frame.current === null) return;
    const documentUrl = new URL(fileName, location.href).href;
    const web = new WebHost({ host, frame: frame.current, page: PAGE, documentUrl });
    web.open();
    return () => {
      web.close();
    };
  }, [host, fileName]);
  return (
    <aside className="pane" aria-label="Åtgärdsfönster">
      <h2>Tertial</h2>
      <iframe ref={frame} title="Tertial" style={{ colorScheme: theme }} />
    </aside>
  );
}
