/** @jest-environment @happy-dom/jest-environment */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { LastHandler } from '../../../src/taskpane/parts/last-handler';

afterEach(cleanup);

describe('a view that cannot be drawn', () => {
  it('is a sentence with a way on, and leaves the rest of the pane', () => {
    let isBroken = true;
    const View = () => {
      if (isBroken) throw new Error('Hoppsan');
      return <p>Vyn</p>;
    };
    const errors: unknown[] = [];
    render(
      <FluentProvider theme={webLightTheme}>
        <h1>Tertial</h1>
        <LastHandler onError={(error) => errors.push(error)}>
          <View />
        </LastHandler>
      </FluentProvider>,
      // React would print what is caught.
      { onCaughtError: () => undefined },
    );
    screen.getByText(/^Vyn gick inte att visa\./);
    screen.getByRole('heading', { name: 'Tertial' });
    expect(errors.map(String)).toEqual(['Error: Hoppsan']);
    isBroken = false;
    fireEvent.click(screen.getByRole('button', { name: 'Försök igen' }));
    screen.getByText('Vyn');
  });
});
