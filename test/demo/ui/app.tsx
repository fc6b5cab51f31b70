import { useDemo } from '../state/demo-context';
import { FormulaBar } from './formula-bar';
import { PaneFrame } from './pane-frame';
import { SheetGrid } from './sheet-grid';
import { SheetTabs } from './sheet-tabs';
import { TitleBar } from './title-bar';

/** A simulated Excel: a workbook, and the task pane at its right. */
export function App() {
  const { theme, paneWidth } = useDemo();
  return (
    <div className={`excel ${theme}`} style={{ gridTemplateColumns: `minmax(0, 1fr) ${paneWidth}px` }}>
      <TitleBar />
      <main className="workbook">
        <FormulaBar />
        <SheetGrid />
        <SheetTabs />
      </main>
      <PaneFrame />
    </div>
  );
}
