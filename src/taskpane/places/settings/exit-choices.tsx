import type { ExitCategory } from '../../../core/documents/exit-category';
import { EXIT_CATEGORIES } from '../../../core/documents/exit-category';
import { EXIT_WORDS } from '../../../core/sheets/parts/words';
import { SETTINGS_SENTENCES } from '../../sentences/settings';
import { ofKind } from '../../../core/documents/tertial-document';
import { useSessionState } from '../../session/session-context';
import { Note } from '../../parts/note';
import { Pick } from '../../parts/pick';
import type { SettingsDraft } from './draft';
import type { ExitKind } from './exit-kinds';
import { exitKinds, withRule } from './exit-kinds';

const DEFAULT = 'default';

function wordOf(category: ExitCategory | null): string {
  return category === null ? SETTINGS_SENTENCES.exitUnknown : EXIT_WORDS[category];
}

function ExitChoice({ kind, draft }: { readonly kind: ExitKind; readonly draft: SettingsDraft }) {
  const { code, text, count, byDefault, own } = kind;
  const choices = EXIT_CATEGORIES.map((category) => [category, EXIT_WORDS[category]] as const);
  return (
    <Pick
      label={`${SETTINGS_SENTENCES.exitName(code, text)} (${SETTINGS_SENTENCES.exitRows(count)})`}
      value={own ?? DEFAULT}
      choices={[[DEFAULT, SETTINGS_SENTENCES.exitDefault(wordOf(byDefault))], ...choices]}
      onPick={(picked) => {
        const category = EXIT_CATEGORIES.find((each) => each === picked) ?? null;
        draft.change({ exitRules: withRule(draft.choices.exitRules, kind, category) });
      }}
    />
  );
}

/** What each code and text of the lists' exits means. */
export function ExitChoices(draft: SettingsDraft) {
  const { outcome } = useSessionState();
  const lists = ofKind(outcome?.recalculation.documents ?? [], 'participants');
  const kinds = exitKinds(lists, draft.choices.exitRules);
  return (
    <>
      {kinds.length > 0 && <Note>{SETTINGS_SENTENCES.exitsNote}</Note>}
      {kinds.map((kind) => (
        <ExitChoice key={`${kind.code} ${kind.text}`} kind={kind} draft={draft} />
      ))}
    </>
  );
}
