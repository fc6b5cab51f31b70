import type { ChangeEvent } from 'react';
import { useRef } from 'react';
import { useDemo } from '../state/demo-context';
import { openFile, saveFile } from '../state/files';

/** The name of the file, and what can be done with the whole of it. */
export function TitleBar() {
  const demo = useDemo();
  const chooser = useRef<HTMLInputElement>(null);
  const isDark = demo.theme === 'dark';
  const open = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (file !== undefined) void openFile(demo, file);
    target.value = '';
  };
  return (
    <header className="title-bar">
      <h1>{demo.fileName}</h1>
      <span className="subtitle">Simulerat Excel</span>
      {demo.trouble !== null && <span role="alert">{demo.trouble}</span>}
      <input ref={chooser} type="file" accept=".xlsx,.xlsm" hidden aria-label="Arbetsbok" onChange={open} />
      <button onClick={() => chooser.current?.click()}>Öppna …</button>
      <button onClick={() => void saveFile(demo)}>Spara</button>
      <button
        onClick={() => {
          demo.set({ theme: isDark ? 'light' : 'dark' });
        }}
      >
        {isDark ? 'Ljust' : 'Mörkt'}
      </button>
    </header>
  );
}
