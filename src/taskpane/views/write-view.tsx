import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { SheetPlan } from '../../core/port/sheet-plan';
import type { WrittenSheet } from '../../core/port/workbook';
import type { WriteRemark } from '../../core/port/write-remark';
import { SENTENCES } from '../sentences';
import { looksNotSet, whyNotSet } from '../sentences/looks';
import type { Outcome } from '../session/work';
import { isBusy } from '../session/activity';
import { useSession, useSessionState } from '../session/session-context';
import { CellLink } from './parts/cell-link';
import { ErrorDetails } from './parts/error-details';
import { Note } from './parts/note';
import { PlainList } from './parts/plain-list';
import { Section } from './parts/section';

const SHEET_START = { row: 0, column: 0 };

function PlannedSheet({ plan, exists }: { readonly plan: SheetPlan; readonly exists: boolean }) {
  const formulas = plan.cells.filter(({ content }) => content.kind === 'formula').length;
  return (
    <li>
      <strong>{plan.name}</strong> ({exists ? SENTENCES.rewritten : SENTENCES.newSheet})
      <Note>{SENTENCES.cellsAndFormulas(plan.cells.length, formulas)}</Note>
    </li>
  );
}

function VerifiedSheet({ sheet: { name, cells, formulas, mismatches } }: { readonly sheet: WrittenSheet }) {
  const [first] = mismatches;
  return (
    <li>
      <CellLink at={{ sheet: name, ...SHEET_START }}>{name}</CellLink>
      <Note>
        {SENTENCES.cellsAndFormulas(cells, formulas)};{' '}
        {first === undefined ? SENTENCES.verified : SENTENCES.mismatched(mismatches.length, first.cell)}
      </Note>
    </li>
  );
}

function Written({ sheets }: { readonly sheets: readonly WrittenSheet[] }) {
  return (
    <Section heading={SENTENCES.written}>
      <PlainList>
        {sheets.map((sheet) => (
          <VerifiedSheet key={sheet.key} sheet={sheet} />
        ))}
      </PlainList>
    </Section>
  );
}

/** What of the looks Excel refused; what the cells hold is not touched by it. */
function RefusedLooks({ remarks }: { readonly remarks: readonly WriteRemark[] }) {
  if (remarks.length === 0) return null;
  const details = new Set(remarks.flatMap((remark) => remark.details ?? []));
  return (
    <Section heading={SENTENCES.looksNotSet}>
      <PlainList>
        {looksNotSet(remarks).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </PlainList>
      {whyNotSet(remarks).map((sentence) => (
        <Note key={sentence}>{sentence}</Note>
      ))}
      <Note>{SENTENCES.looksLater}</Note>
      <ErrorDetails lines={[...details]} />
    </Section>
  );
}

function Planned({ outcome: { plans, existing } }: { readonly outcome: Outcome }) {
  return (
    <Section heading={SENTENCES.willWrite}>
      <PlainList>
        {plans.map((plan) => (
          <PlannedSheet key={plan.key} plan={plan} exists={existing.has(plan.name)} />
        ))}
      </PlainList>
      <Note>{SENTENCES.untouched}</Note>
    </Section>
  );
}

/** Why nothing is written: a planned formula that was calculated anew gave something else. */
function Unproven({ outcome: { unproven } }: { readonly outcome: Outcome }) {
  const [first] = unproven;
  if (first === undefined) return null;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{SENTENCES.unproven(unproven.length, `${first.sheet}!${first.cell}`)}</MessageBarBody>
    </MessageBar>
  );
}

/** Takes out the follow-up for the public, where there is any. */
function PublicVersion({ outcome: { plans } }: { readonly outcome: Outcome }) {
  const session = useSession();
  const { done, activity } = useSessionState();
  if (!plans.some(({ key }) => key === 'followUpPublic')) return null;
  return (
    <Section heading={SENTENCES.publicVersion}>
      <Note>{SENTENCES.publicNote}</Note>
      <Button disabledFocusable={isBusy(activity)} onClick={() => void session.ask({ kind: 'savePublic' })}>
        {SENTENCES.savePublic}
      </Button>
      {done === 'publicOpened' && <p role="status">{SENTENCES.publicOpened}</p>}
    </Section>
  );
}

/** What will be written and where; then what was, and whether it was read back as planned. */
export function WriteView({ outcome }: { readonly outcome: Outcome }) {
  const session = useSession();
  const { written, remarks, activity } = useSessionState();
  return (
    <>
      <Unproven outcome={outcome} />
      {written === null ? <Planned outcome={outcome} /> : <Written sheets={written} />}
      <RefusedLooks remarks={remarks} />
      <Button
        appearance={written === null ? 'primary' : 'secondary'}
        disabledFocusable={isBusy(activity) || outcome.unproven.length > 0}
        onClick={() => void session.ask({ kind: 'write' })}
      >
        {written === null ? SENTENCES.write : SENTENCES.writeAgain}
      </Button>
      <PublicVersion outcome={outcome} />
    </>
  );
}
