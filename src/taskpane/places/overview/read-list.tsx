import { CircleHalfFill16Regular } from '@fluentui/react-icons/svg/circle-half-fill';
import type { Counted } from '../../../core/audit/coverage/counted';
import { allCounted } from '../../../core/audit/coverage/counted';
import { coverageInShort } from '../../../core/audit/coverage/coverage-words';
import { contains, formatRange } from '../../../core/cells/address';
import { KIND_WORDS } from '../../../core/documents/kind-words';
import type { TertialDocument } from '../../../core/documents/tertial-document';
import type { Recalculation } from '../../../core/recalculate';
import { useNavigation } from '../../navigation/navigation-context';
import { CardList } from '../../parts/card';
import { RowButton } from '../../parts/row-button';
import { Section } from '../../parts/section';
import { SeveritySign } from '../../parts/severity-sign';
import { OVERVIEW_SENTENCES } from '../../sentences/overview';
import { useSession } from '../../session/session-context';

/** As many tables as an overview has room for; the rest are under what was tested. */
const MOST_SHOWN = 6;

/** A list without amounts is read, and that is all there is to it. */
function signOf({ amounts, proven }: Counted) {
  if (proven === amounts) return <SeveritySign of="right" />;
  return proven === 0 ? <SeveritySign of="info" /> : <CircleHalfFill16Regular aria-hidden />;
}

interface ReadRowProps {
  readonly document: TertialDocument;
  readonly recalculation: Recalculation;
}

/** A table that was read: what it is, where it is and how much of it could be tested. */
function ReadRow({ document: { kind, sheet, range, title }, recalculation }: ReadRowProps) {
  const session = useSession();
  const { tables = [] } = recalculation.coverage.find((each) => each.sheet === sheet) ?? {};
  const own = tables.filter((table) => contains(range, table.range.first) && contains(range, table.range.last));
  const tested = allCounted(own);
  const detail = [
    ...(KIND_WORDS[kind] === sheet ? [] : [KIND_WORDS[kind]]),
    sheet,
    formatRange(range),
    ...(tested.amounts === 0 ? [] : [coverageInShort(tested)]),
  ].join(' · ');
  return (
    <li>
      <RowButton
        sign={signOf(tested)}
        title={title ?? sheet}
        detail={detail}
        onPress={() => void session.ask({ kind: 'select', at: { sheet, ...range.first } })}
      />
    </li>
  );
}

/** What was read of the workbook, and how much of it could not be tested. */
export function ReadList({ recalculation }: { readonly recalculation: Recalculation }) {
  const { go } = useNavigation();
  const { documents, coverage } = recalculation;
  const { amounts, proven } = allCounted(coverage);
  const sheets = coverage.filter((each) => each.proven < each.amounts).length;
  return (
    <Section heading={OVERVIEW_SENTENCES.readTables}>
      <CardList>
        {documents.slice(0, MOST_SHOWN).map((document, index) => (
          <ReadRow key={index} document={document} recalculation={recalculation} />
        ))}
        {(documents.length > MOST_SHOWN || proven < amounts) && (
          <li>
            <RowButton
              sign={<SeveritySign of="info" />}
              title={
                proven < amounts ? OVERVIEW_SENTENCES.untested(amounts - proven, sheets) : OVERVIEW_SENTENCES.allTables
              }
              detail={OVERVIEW_SENTENCES.showWhy}
              onPress={() => go({ place: 'review', part: 'coverage' })}
            />
          </li>
        )}
      </CardList>
    </Section>
  );
}
