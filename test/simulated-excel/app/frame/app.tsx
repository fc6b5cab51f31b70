import { FluentProvider, teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useRef } from 'react';
import { SheetGrid } from '../sheet/sheet-grid';
import { useDemo } from '../state/demo-context';
import { CommandDialog } from './command-dialog';
import { FormulaBar } from './formula-bar';
import { Ribbon } from './ribbon';
import { SheetTabs } from './sheet-tabs';
import { TaskPane } from './task-pane';
import { TitleBar } from './title-bar';
import { TroubleBar } from './trouble-bar';
import { usePartKeys } from './use-part-keys';

const THEMES = { light: webLightTheme, dark: webDarkTheme, highContrast: teamsHighContrastTheme };

/** A simulated Excel: a workbook, and the task pane at its right. */
export function App() {
  const { theme } = useDemo();
  const grid = useRef<HTMLDivElement>(null);
  const page = useRef<HTMLDivElement>(null);
  const toGrid = () => grid.current?.focus({ preventScroll: true });
  const toNextPart = usePartKeys(page);
  return (
    <FluentProvider theme={THEMES[theme]}>
      <div className={`excel ${theme}`} ref={page}>
        <header>
          <TitleBar />
          <Ribbon />
        </header>
        <TroubleBar />
        <CommandDialog />
        <div className="middle">
          <main className="workbook">
            <FormulaBar onDone={toGrid} />
            <SheetGrid grid={grid} />
            <SheetTabs />
          </main>
          <TaskPane onEscape={toGrid} onLeave={toNextPart} />
        </div>
      </div>
    </FluentProvider>
  );
}
