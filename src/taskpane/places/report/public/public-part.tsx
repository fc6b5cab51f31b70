import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { EyeOff16Regular } from '@fluentui/react-icons/svg/eye-off';
import { useMemo } from 'react';
import { PUBLIC_NAME, publicFollowUp } from '../../../../core/sheets/follow-up-public/public-follow-up';
import { publicFileName } from '../../../../core/sheets/follow-up-public/public-title';
import type { PublicSummary } from '../../../../core/sheets/follow-up-public/public-summary';
import { publicSummary } from '../../../../core/sheets/follow-up-public/public-summary';
import { CardList } from '../../../parts/card';
import { InfoRow } from '../../../parts/info-row';
import { Note } from '../../../parts/note';
import { PlaceFooter } from '../../../parts/place-footer';
import { SeveritySign } from '../../../parts/severity-sign';
import { REPORT_SENTENCES } from '../../../sentences/report';
import { isBusy } from '../../../session/activity';
import { useSession, useSessionState } from '../../../session/session-context';
import type { Outcome } from '../../../session/work';
import { EarlierPublished } from './earlier-published';
import { PublicPreview } from './public-preview';
import { ThresholdField } from './threshold-field';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: '22px', fontWeight: tokens.fontWeightSemibold },
  rule: { margin: 0 },
});

/** What the copy hides, shows and leaves behind. */
function Facts({ summary: { masked, counts, tables, headlines } }: { readonly summary: PublicSummary }) {
  return (
    <CardList>
      <li>
        <InfoRow
          sign={<EyeOff16Regular aria-hidden />}
          title={REPORT_SENTENCES.publicHidden}
          detail={REPORT_SENTENCES.publicHiddenDetail(masked, counts, tables)}
        />
      </li>
      <li>
        <InfoRow
          sign={<SeveritySign of="right" />}
          title={REPORT_SENTENCES.publicShown}
          detail={REPORT_SENTENCES.publicShownDetail(headlines, tables)}
        />
      </li>
      <li>
        <InfoRow
          sign={<SeveritySign of="right" />}
          title={REPORT_SENTENCES.publicRemoved}
          detail={REPORT_SENTENCES.publicRemovedDetail}
        />
      </li>
    </CardList>
  );
}

/** What is to be thought of before it is given out. */
function Warnings({ outcome: { recalculation } }: { readonly outcome: Outcome }) {
  const reasons = recalculation.notChecked.flatMap(({ sheet, reason }) => (sheet === PUBLIC_NAME ? [reason] : []));
  return reasons.map((reason) => (
    <MessageBar key={reason} intent="warning" layout="multiline">
      <MessageBarBody>{reason}</MessageBarBody>
    </MessageBar>
  ));
}

function Foot({ fileName }: { readonly fileName: string }) {
  const session = useSession();
  const { activity } = useSessionState();
  return (
    <PlaceFooter state={REPORT_SENTENCES.saveAs(fileName)}>
      <Button
        appearance="primary"
        disabledFocusable={isBusy(activity)}
        onClick={() => void session.ask({ kind: 'savePublic' })}
      >
        {REPORT_SENTENCES.saveCopy}
      </Button>
    </PlaceFooter>
  );
}

function Saved({ fileName }: { readonly fileName: string }) {
  const { done } = useSessionState();
  if (done !== 'publicOpened') return null;
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody role="status">
        {REPORT_SENTENCES.publicOpened(fileName)} {REPORT_SENTENCES.publicRemember}
      </MessageBarBody>
    </MessageBar>
  );
}

/** The follow-up for the public: its hardest table as it will be seen, what is hidden, and the way out. */
export function PublicPart({ outcome }: { readonly outcome: Outcome }) {
  const styles = useStyles();
  const { plans, countedWith, recalculation } = outcome;
  const { disclosure } = countedWith.settings;
  const summary = useMemo(() => {
    const { results, notes } = recalculation;
    return publicSummary(
      publicFollowUp({ results, settings: countedWith.settings, published: notes.published }).results,
    );
  }, [recalculation, countedWith]);
  const plan = plans.find(({ key }) => key === 'followUpPublic');
  if (plan === undefined || summary.hardest === null) return <Note>{REPORT_SENTENCES.noPublic}</Note>;
  const fileName = publicFileName(plan, outcome.about.owner);
  return (
    <>
      <Saved fileName={fileName} />
      <h2 className={styles.heading}>{REPORT_SENTENCES.publicHeading}</h2>
      <p className={styles.rule}>{REPORT_SENTENCES.publicRule(disclosure.threshold)}</p>
      <Warnings outcome={outcome} />
      <Note>{REPORT_SENTENCES.publicHardest}</Note>
      <PublicPreview result={summary.hardest} />
      <Facts summary={summary} />
      <ThresholdField disclosure={disclosure} />
      <EarlierPublished />
      <Foot fileName={fileName} />
    </>
  );
}
