/** @jest-environment @happy-dom/jest-environment */
import { expect, it } from '@jest/globals';
import { fireEvent, render, screen } from '@testing-library/react';
import { useOwnEscape } from '../../../src/taskpane/office/use-own-escape';

function Pane() {
  useOwnEscape();
  return (
    <>
      <button onKeyDown={(event) => event.preventDefault()}>takes it</button>
      <button>leaves it</button>
    </>
  );
}

it('keeps from Office.js, which listens at the window, the Escape that the pane has taken itself and no other key', () => {
  const seen: string[] = [];
  window.addEventListener('keydown', ({ key, target }) => seen.push(`${key} ${(target as Element).textContent}`));
  render(<Pane />);
  for (const name of ['takes it', 'leaves it'])
    for (const key of ['Escape', 'F2']) fireEvent.keyDown(screen.getByText(name), { key });
  expect(seen).toEqual(['F2 takes it', 'Escape leaves it', 'F2 leaves it']);
});
