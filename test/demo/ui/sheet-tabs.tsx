import { useDemo } from '../state/demo-context';

/** The sheets that are not hidden. */
export function SheetTabs() {
  const demo = useDemo();
  const shown = demo.workbook.sheets.filter(({ visibility }) => visibility === 'Visible');
  return (
    <nav className="sheet-tabs" aria-label="Blad">
      {shown.map((sheet) => (
        <button
          key={sheet.id}
          aria-current={sheet === demo.sheet ? 'page' : undefined}
          style={sheet.tabColor === '' ? {} : { borderBottomColor: sheet.tabColor }}
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
