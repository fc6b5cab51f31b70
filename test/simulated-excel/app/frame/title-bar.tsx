import { Button } from '@fluentui/react-components';
import { FolderOpenRegular, SaveRegular, WeatherMoonRegular, WeatherSunnyRegular } from '@fluentui/react-icons';
import type { ChangeEvent } from 'react';
import { useRef } from 'react';
import { SENTENCES } from '../sentences';
import { useDemo } from '../state/demo-context';
import { openBytes, saveFile } from '../state/files';

/** The name of the file, and what can be done with the whole of it. */
export function TitleBar() {
  const demo = useDemo();
  const chooser = useRef<HTMLInputElement>(null);
  const isDark = demo.theme !== 'light';
  const open = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (file !== undefined) await openBytes(demo, new Uint8Array(await file.arrayBuffer()), file.name);
    target.value = '';
  };
  return (
    <div className="title-bar">
      <span className="logo" aria-hidden>
        X
      </span>
      <h1>{demo.fileName}</h1>
      <span className="subtitle">{SENTENCES.simulated}</span>
      <input
        ref={chooser}
        type="file"
        accept=".xlsx,.xlsm"
        hidden
        aria-label={SENTENCES.openWhat}
        onChange={(event) => void open(event)}
      />
      <Button appearance="subtle" icon={<FolderOpenRegular />} onClick={() => chooser.current?.click()}>
        {SENTENCES.open}
      </Button>
      <Button appearance="subtle" icon={<SaveRegular />} onClick={() => void saveFile(demo)}>
        {SENTENCES.save}
      </Button>
      <Button
        appearance="subtle"
        icon={isDark ? <WeatherSunnyRegular /> : <WeatherMoonRegular />}
        onClick={() => {
          demo.set({ theme: isDark ? 'light' : 'dark' });
        }}
      >
        {isDark ? SENTENCES.light : SENTENCES.dark}
      </Button>
    </div>
  );
}
