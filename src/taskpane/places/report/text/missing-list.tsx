import { makeStyles, tokens } from '@fluentui/react-components';
import { useNavigation } from '../../../navigation/navigation-context';
import { CardList } from '../../../parts/card';
import { Note } from '../../../parts/note';
import { RowButton } from '../../../parts/row-button';
import { Section } from '../../../parts/section';
import { SeveritySign } from '../../../parts/severity-sign';
import { TEXT_SENTENCES } from '../../../sentences/text';
import type { Missing } from './what-is-missing';

const useStyles = makeStyles({ list: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS } });

interface MissingListProps {
  readonly missing: readonly Missing[];
  /** How many sentences are left out. */
  readonly sentences: number;
  /** Gives the paragraph back as it came. */
  readonly onReset: (key: string) => void;
}

/** What the text leaves out for the lack of something, and what would be needed. */
export function MissingList({ missing, sentences, onReset }: MissingListProps) {
  const styles = useStyles();
  const { go } = useNavigation();
  if (missing.length === 0) return null;
  return (
    <Section heading={TEXT_SENTENCES.missingBasis}>
      <div className={styles.list}>
        {sentences > 0 && <Note>{TEXT_SENTENCES.leftOut(sentences)}</Note>}
        <CardList>
          {missing.map(({ key, title, detail, tool }) => (
            <li key={key}>
              <RowButton
                sign={<SeveritySign of={tool === null ? 'info' : 'warning'} />}
                title={title}
                detail={detail}
                onPress={() => (tool === null ? onReset(key) : go({ place: 'work', tool }))}
              />
            </li>
          ))}
        </CardList>
      </div>
    </Section>
  );
}
