import type { LinkProps } from '@fluentui/react-components';
import { Link, makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  // The theme's own colour for links is for a black ground; who has chosen other colours has chosen one for links too.
  link: { '@media (forced-colors: active)': { color: 'LinkText' } },
});

/** Links to a page or a file, in the colour for links that the user has chosen. */
export function PageLink(props: Extract<LinkProps, { as?: 'a' }>) {
  return <Link {...props} className={useStyles().link} />;
}
