/** @jest-environment @happy-dom/jest-environment */
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import TextView from '../../../../src/taskpane/views/text/text-view';
import { openView } from '../open-view';

afterEach(cleanup);

async function opened(template: string | null) {
  const open = await openView('tertial-1.xlsx');
  if (template !== null) await open.session.take({ kind: 'template', template: { key: 'eget 1', template } });
  open.show(<TextView outcome={open.outcome()} />);
}

const copyButton = () => screen.queryByRole('button', { name: 'Kopiera texten' });

describe('the text that is taken out of Excel', () => {
  it('is copied or saved at once where nothing is missing', async () => {
    await opened('Resultatet är {resultat}.');
    expect(copyButton()).not.toBeNull();
    expect(screen.queryByRole('button', { name: 'Ta ut texten ändå' })).toBeNull();
  });

  it('asks first where a figure is missing, and names it', async () => {
    await opened('Vädret är {väder}.');
    expect([copyButton(), screen.queryByRole('link', { name: 'Spara som textfil' })]).toEqual([null, null]);
    screen.getByText(/Texten har luckor: väder saknas/);
    fireEvent.click(screen.getByRole('button', { name: 'Ta ut texten ändå' }));
    expect(copyButton()).not.toBeNull();
    expect(screen.queryByRole('link', { name: 'Spara som textfil' })).not.toBeNull();
  });
});
