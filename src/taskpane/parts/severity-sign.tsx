import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { Info16Regular } from '@fluentui/react-icons/svg/info';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { Severity } from '../../core/rules/checks/check';

const useStyles = makeStyles({
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorNeutralForeground2 },
  right: { color: tokens.colorStatusSuccessForeground1 },
});

const SIGNS = {
  error: ErrorCircle16Filled,
  warning: Warning16Filled,
  info: Info16Regular,
  right: CheckmarkCircle16Filled,
};

/** The sign of a severity, or of what is right: told apart by shape, and by colour too. The words are beside it. */
export function SeveritySign({ of }: { readonly of: Severity | 'right' }) {
  const Sign = SIGNS[of];
  return <Sign className={useStyles()[of]} aria-hidden />;
}
