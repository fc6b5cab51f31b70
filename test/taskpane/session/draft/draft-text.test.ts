import { describe, expect, it } from '@jest/globals';
import fc from '../../../samples/fast-check';
import { runs } from '../../../samples/seeds';
import { FORECAST_FIELDS } from '../../../../src/core/documents/notes/forecast-input';
import { Decimal } from '../../../../src/core/figures/decimal';
import type { Draft } from '../../../../src/taskpane/session/draft/draft';
import { draftText, readDraft } from '../../../../src/taskpane/session/draft/draft-text';
import { NOTHING_CHANGED } from '../../../../src/taskpane/session/settings/settings-changes';
import type { Typed } from '../../../../src/taskpane/session/typed';

const TEXT = fc.string({ unit: 'binary', maxLength: 20 });
const DECIMAL = fc
  .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.integer({ min: -30, max: 12 }))
  .map(([digits, scale]) => new Decimal(digits.toString()).times(new Decimal(10).pow(scale)));
const CELL = fc.record({ text: TEXT, value: fc.option(DECIMAL), formula: fc.option(TEXT) });
const FIELDS = fc.record(Object.fromEntries(FORECAST_FIELDS.map((field) => [field, CELL]))) as never;

const TYPED = fc.oneof(
  fc.record({
    kind: fc.constant('outcome' as const),
    own: fc.record({ key: TEXT, goal: TEXT, text: TEXT, value: fc.option(DECIMAL), comment: TEXT }),
  }),
  fc.record({
    kind: fc.constant('forecast' as const),
    input: fc.record({ key: TEXT, label: TEXT, typed: FIELDS }),
  }),
  fc.record({ kind: fc.constant('preferred' as const), method: TEXT }),
  fc.record({
    kind: fc.constant('decision' as const),
    request: fc.record({ date: TEXT, decidedBy: TEXT }),
  }),
  fc.record({ kind: fc.constant('template' as const), template: fc.record({ key: TEXT, template: TEXT }) }),
  fc.record({
    kind: fc.constant('scenario' as const),
    input: fc.record({ key: TEXT, label: TEXT, cells: fc.array(CELL, { maxLength: 5 }) }),
  }),
) as fc.Arbitrary<Typed>;

const UNSAVED = {
  ...NOTHING_CHANGED,
  fields: { ceilingMode: 'flat', association: null },
  disclosure: { threshold: 7 },
  members: [{ id: 1, name: 'Norrby', from: '2025', to: '', kept: null }],
  texts: { Avrundning: 'sju' },
} as const;

const draftOf = (typed: readonly Typed[]): Draft => ({
  ...{ keptAt: 1_700_000_000_000, typed, unsaved: UNSAVED },
  heldThen: { 'template resultat': '"ett"' },
});

describe('a draft', () => {
  it('is read as it was kept, every digit of it', () => {
    fc.assert(
      fc.property(fc.array(TYPED, { maxLength: 6 }), (typed) => {
        expect(readDraft(draftText(draftOf(typed)))).toEqual(draftOf(typed));
      }),
      { numRuns: runs({ few: 200, all: 1_000 }) },
    );
  });

  it('of a later form, or that is none, is not read', () => {
    const text = draftText(draftOf([]));
    expect(readDraft(text)).not.toBeNull();
    for (const other of [text.replace('"version":1', '"version":2'), '', '{}', 'null', text.slice(1)])
      expect(readDraft(other)).toBeNull();
    const decision = { kind: 'decision', request: { date: '2025-05-20', decidedBy: 'Styrelsen' } } as const;
    expect(readDraft(draftText(draftOf([decision])).replace('"date"', '"dag"'))).toBeNull();
  });

  it('that was kept before a field of the forecast came has nothing there', () => {
    const cell = { text: '5', value: new Decimal(5), formula: null };
    const input = { key: 'hyra', label: 'Hyra', typed: { adjustment: cell } } as never;
    const read = readDraft(draftText(draftOf([{ kind: 'forecast', input }])));
    expect(read?.typed).toMatchObject([{ input: { typed: { adjustment: cell, comment: { text: '', value: null } } } }]);
  });
});
