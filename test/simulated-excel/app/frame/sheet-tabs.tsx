import { useEffect, useRef } from 'react';
import { SENTENCES } from '../sentences';
import { useDemo } from '../state/demo-context';

/** The sheets that are not hidden. */
export function SheetTabs() {
  const demo = useDemo();
  const { sheet: inFront, workbook } = demo;
  const current = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    current.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [inFront.id]);
  const shown = workbook.sheets.filter(({ visibility }) => visibility === 'Visible');
  return (
    <nav className="sheet-tabs" aria-label={SENTENCES.sheets}>
      {shown.map((sheet) => (
        <button
          key={sheet.id}
          ref={sheet === inFront ? current : null}
          aria-current={sheet === inFront ? 'page' : undefined}
          style={sheet.tabColor === '' ? {} : { boxShadow: `inset 0 -3px 0 ${sheet.tabColor}` }}
          onClick={() => {
            demo.show(sheet);
          }}
        >
          {sheet.name}
        </button>
      ))}
    </nav>
  );
}
