/** @jest-environment @happy-dom/jest-environment */
// It clears the page after each test of the block that it is first loaded in: here, of all.
require('@testing-library/react');
require('./test-files.cjs').runPart('page-1');
