import { Button, FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

/** The least that a pane of React and Fluent UI can be: what the task pane's first view is measured against. */
const container = document.getElementById('pane');
if (container !== null) {
  createRoot(container).render(
    <FluentProvider theme={webLightTheme}>
      <Button appearance="primary">Läs om</Button>
    </FluentProvider>,
  );
}
