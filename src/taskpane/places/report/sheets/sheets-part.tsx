import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { SheetPlan } from '../../../../core/port/sheet-plan';
import { CardList } from '../../../parts/card';
import { FigureTable } from '../../../parts/figure-table';
import { Note } from '../../../parts/note';
import { PlaceFooter } from '../../../parts/place-footer';
import { REPORT_SENTENCES } from '../../../sentences/report';
import { isBusy } from '../../../session/activity';
import { useSession, useSessionState } from '../../../session/session-context';
import type { Outcome } from '../../../session/work';
import { MoreWorkbooks } from '../other-workbooks/more-workbooks';
import { RefusedLooks } from './refused-looks';
import { SheetRow } from './sheet-row';
import type { Choices, TickedSheet } from './ticked-sheets';
import { NO_CHOICES, tickedSheets } from './ticked-sheets';

/** How much there is in each sheet. */
function SheetSizes({ plans }: { readonly plans: readonly SheetPlan[] }) {
  const formulas = ({ cells }: SheetPlan) => cells.filter(({ content }) => content.kind === 'formula').length;
  return (
    <details>
      <summary>{REPORT_SENTENCES.sheetSizes}</summary>
      <FigureTable
        caption={REPORT_SENTENCES.sheetSizes}
        headings={[REPORT_SENTENCES.sheet, REPORT_SENTENCES.cells, REPORT_SENTENCES.formulas]}
        rows={plans.map((plan) => ({
          ...{ key: plan.key, head: plan.name },
          figures: [plan.cells.length, formulas(plan)],
        }))}
      />
    </details>
  );
}

/** Why nothing is written: a planned formula that was calculated anew gave something else. */
function Unproven({ outcome: { unproven } }: { readonly outcome: Outcome }) {
  const [first] = unproven;
  if (first === undefined) return null;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{REPORT_SENTENCES.unproven(unproven.length, `${first.sheet}!${first.cell}`)}</MessageBarBody>
    </MessageBar>
  );
}

/** What the foot states beside its button. */
function stateText(sheets: readonly TickedSheet[], isFailed: boolean): string {
  const ticked = sheets.filter(({ isTicked }) => isTicked).length;
  if (isFailed && ticked > 0) return REPORT_SENTENCES.sheetsLeft(ticked);
  if (ticked > 0) return REPORT_SENTENCES.willBeWritten(ticked);
  return sheets.every(({ state }) => state.kind === 'current')
    ? REPORT_SENTENCES.allCurrent
    : REPORT_SENTENCES.noneTicked;
}

interface FootProps {
  readonly outcome: Outcome;
  readonly sheets: readonly TickedSheet[];
  readonly isFailed: boolean;
  readonly onWrite: () => void;
}

function Foot({ outcome, sheets, isFailed, onWrite }: FootProps) {
  const session = useSession();
  const { activity } = useSessionState();
  const keys = sheets.flatMap(({ plan, isTicked, by }) => (isTicked && by === null ? [plan.key] : []));
  const count = sheets.filter(({ isTicked }) => isTicked).length;
  const write = () => {
    onWrite();
    void session.ask(count === sheets.length ? { kind: 'write' } : { kind: 'write', sheets: keys });
  };
  return (
    <PlaceFooter state={stateText(sheets, isFailed)}>
      <Button
        appearance="primary"
        disabledFocusable={isBusy(activity) || count === 0 || outcome.unproven.length > 0}
        onClick={write}
      >
        {REPORT_SENTENCES.updateSheets(count)}
      </Button>
    </PlaceFooter>
  );
}

/** The sheets, how each compares with the workbook, and the one button that writes those that are ticked. */
export function SheetsPart({ outcome }: { readonly outcome: Outcome }) {
  const { written, remarks, trouble } = useSessionState();
  const [choices, setChoices] = useState<Choices>(NO_CHOICES);
  const sheets = useMemo(() => tickedSheets(outcome, choices), [outcome, choices]);
  const isFailed = trouble?.during.kind === 'write';
  const isWritten = (sheet: TickedSheet) => written?.some(({ key }) => key === sheet.plan.key) === true;
  return (
    <>
      <Unproven outcome={outcome} />
      <CardList>
        {sheets.map((sheet) => (
          <li key={sheet.plan.key}>
            <SheetRow
              {...{ sheet, isFailed, isWritten: isWritten(sheet) }}
              onCheck={(isChecked) => setChoices(new Map([...choices, [sheet.plan.key, isChecked]]))}
            />
          </li>
        ))}
      </CardList>
      <Note>{REPORT_SENTENCES.ownKept}</Note>
      <SheetSizes plans={outcome.plans} />
      <RefusedLooks remarks={remarks} />
      <MoreWorkbooks />
      <Foot {...{ outcome, sheets, isFailed, onWrite: () => setChoices(NO_CHOICES) }} />
    </>
  );
}
