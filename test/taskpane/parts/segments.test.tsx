/** @jest-environment @happy-dom/jest-environment */
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { Segments } from '../../../src/taskpane/parts/segments';

afterEach(cleanup);

const CHOICES = [
  ['text', 'Text'],
  ['sheets', 'Blad'],
  ['public', 'Publik version'],
] as const;

function Example() {
  const [value, setValue] = useState<(typeof CHOICES)[number][0]>('text');
  return <Segments label="Delar" value={value} choices={CHOICES} onPick={setValue} />;
}

const tab = (name: string) => screen.getByRole('tab', { name });
const chosen = () => screen.getAllByRole('tab', { selected: true }).map(({ textContent }) => textContent);

describe('choices side by side', () => {
  it('are one stop for Tab', () => {
    render(<Example />);
    expect(screen.getAllByRole('tab').map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);
  });

  it('are taken with arrows, round at the ends, and with Home and End; the focus goes with them', () => {
    render(<Example />);
    tab('Text').focus();
    for (const [key, name] of [
      ['ArrowRight', 'Blad'],
      ['End', 'Publik version'],
      ['ArrowRight', 'Text'],
      ['ArrowLeft', 'Publik version'],
      ['Home', 'Text'],
    ] as const) {
      fireEvent.keyDown(document.activeElement!, { key });
      expect([key, chosen(), document.activeElement?.textContent]).toEqual([key, [name], name]);
    }
  });

  it('leave other keys alone', () => {
    render(<Example />);
    tab('Text').focus();
    expect(fireEvent.keyDown(tab('Text'), { key: 'ArrowDown' })).toBe(true);
    expect(chosen()).toEqual(['Text']);
  });
});
