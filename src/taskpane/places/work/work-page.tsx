import { makeStyles, tokens } from '@fluentui/react-components';
import { BookNumber20Regular } from '@fluentui/react-icons/svg/book-number';
import { BranchFork20Regular } from '@fluentui/react-icons/svg/branch-fork';
import { ArrowSwap20Regular } from '@fluentui/react-icons/svg/arrow-swap';
import { CalendarLtr20Regular } from '@fluentui/react-icons/svg/calendar-ltr';
import { ClipboardCheckmark20Regular } from '@fluentui/react-icons/svg/clipboard-checkmark';
import { DataPie20Regular } from '@fluentui/react-icons/svg/data-pie';
import { DataTrending20Regular } from '@fluentui/react-icons/svg/data-trending';
import { Flag20Regular } from '@fluentui/react-icons/svg/flag';
import { Money20Regular } from '@fluentui/react-icons/svg/money';
import { People20Regular } from '@fluentui/react-icons/svg/people';
import { PeopleMoney20Regular } from '@fluentui/react-icons/svg/people-money';
import { Poll20Regular } from '@fluentui/react-icons/svg/poll';
import { ShieldCheckmark20Regular } from '@fluentui/react-icons/svg/shield-checkmark';
import { Target20Regular } from '@fluentui/react-icons/svg/target';
import { Wallet20Regular } from '@fluentui/react-icons/svg/wallet';
import { useNavigation } from '../../navigation/navigation-context';
import type { Tool } from '../../navigation/where';
import { TOOLS } from '../../navigation/where';
import { CardList } from '../../parts/card';
import { InfoRow } from '../../parts/info-row';
import { RowButton } from '../../parts/row-button';
import { Section } from '../../parts/section';
import { TOOL_NEEDS, WORK_SENTENCES } from '../../sentences/work';
import type { Outcome } from '../../session/work';
import { MoreWorkbooks } from '../report/other-workbooks/more-workbooks';
import { toolState } from './tool-state';

const useStyles = makeStyles({ sign: { color: tokens.colorBrandForeground1 } });

const SIGNS = {
  forecast: DataTrending20Regular,
  members: Money20Regular,
  scenarios: BranchFork20Regular,
  followUp: People20Regular,
  activities: CalendarLtr20Regular,
  control: ShieldCheckmark20Regular,
  views: ArrowSwap20Regular,
  requests: ClipboardCheckmark20Regular,
  financing: Wallet20Regular,
  goals: Target20Regular,
  effectGoals: Flag20Regular,
  surveys: Poll20Regular,
  support: PeopleMoney20Regular,
  peers: DataPie20Regular,
  statements: BookNumber20Regular,
} as const satisfies Record<Tool, unknown>;

interface ToolRowProps {
  readonly tool: Tool;
  readonly state: string;
}

function ToolRow({ tool, state }: ToolRowProps) {
  const styles = useStyles();
  const { go } = useNavigation();
  const Sign = SIGNS[tool];
  return (
    <li>
      <RowButton
        sign={<Sign className={styles.sign} aria-hidden />}
        title={WORK_SENTENCES.toolNames[tool]}
        {...(state === '' ? {} : { detail: state })}
        onPress={() => go({ place: 'work', tool })}
      />
    </li>
  );
}

/** What the workbook lacks, and what would be needed for it. */
function Lacking({ tools }: { readonly tools: readonly Tool[] }) {
  if (tools.length === 0) return null;
  return (
    <Section heading={WORK_SENTENCES.notInWorkbook}>
      <CardList>
        {tools.map((tool) => {
          const Sign = SIGNS[tool];
          return (
            <li key={tool}>
              <InfoRow sign={<Sign aria-hidden />} title={WORK_SENTENCES.toolNames[tool]} detail={TOOL_NEEDS[tool]} />
            </li>
          );
        })}
      </CardList>
    </Section>
  );
}

/** What there is to work with in the workbook, and what it lacks. */
export function WorkPage({ outcome }: { readonly outcome: Outcome }) {
  const { results } = outcome.recalculation;
  const states = TOOLS.map((tool) => ({ tool, state: toolState(tool, results) }));
  const there = states.flatMap(({ tool, state }) => (state === null ? [] : [{ tool, state }]));
  return (
    <>
      {there.length > 0 && (
        <CardList>
          {there.map(({ tool, state }) => (
            <ToolRow key={tool} tool={tool} state={state} />
          ))}
        </CardList>
      )}
      <Lacking tools={states.flatMap(({ tool, state }) => (state === null ? [tool] : []))} />
      <MoreWorkbooks />
    </>
  );
}
