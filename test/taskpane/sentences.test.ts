import { describe, expect, it } from '@jest/globals';
import { messageFor } from '../../src/commands/message-for';
import { COMMAND_SENTENCES } from '../../src/taskpane/sentences/commands';
import { ACTIVITY, COMMON_SENTENCES } from '../../src/taskpane/sentences/common';
import { TROUBLE } from '../../src/taskpane/sentences/trouble';

describe('what the pane says of trouble', () => {
  it.each(Object.entries(TROUBLE))('for %s is a sentence with a way on', (_, sentence) => {
    expect(sentence).toMatch(/^[A-ZÅÄÖ].*\.$/);
    expect(sentence).toMatch(/försök igen|Försök igen|Läs om|Uppdatera/);
  });

  it('is not the same for two reasons', () => {
    expect(new Set(Object.values(TROUBLE)).size).toBe(Object.keys(TROUBLE).length);
  });
});

describe('what the pane says while it works', () => {
  it('is something for all but rest', () => {
    const { idle, ...busy } = ACTIVITY;
    expect(idle).toBe('');
    expect(Object.values(busy).every((text) => text.endsWith(' …'))).toBe(true);
  });
});

describe('first use', () => {
  it('is explained in two sentences', () => {
    expect(COMMON_SENTENCES.firstUse.flatMap((text) => text.match(/\.(\s|$)/g) ?? [])).toHaveLength(2);
  });
});

describe('the message of the ribbon command', () => {
  it('is that of the pane, and of unknown trouble for anything else', () => {
    expect(messageFor('cellEditMode')).toBe(TROUBLE.cellEditMode);
    expect(messageFor('mismatched')).toBe(COMMAND_SENTENCES.mismatched);
    expect(messageFor('<b>')).toBe(TROUBLE.unknown);
    expect(messageFor('toString')).toBe(TROUBLE.unknown);
  });
});
