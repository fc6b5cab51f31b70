import { expect, it } from '@jest/globals';
import { pageBeside } from '../../../src/taskpane/office/page-beside';

it('another page of the add-in keeps what office.js looks for in the address', () => {
  expect(pageBeside('selftest.html', { search: '?_host_Info=Excel$Web$16.01', hash: '#&_xdm_Info=a|b|c' })).toBe(
    'selftest.html?_host_Info=Excel$Web$16.01#&_xdm_Info=a|b|c',
  );
});
