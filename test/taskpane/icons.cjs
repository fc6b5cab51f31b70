const utils = require('@fluentui/react-icons/utils');
const providers = require('@fluentui/react-icons/providers');

const ICON = /\d*(?:Filled|Regular)$/;

/** `ChevronDown16Regular` is in the file `chevron-down`. */
const fileOf = (icon) =>
  icon
    .replace(ICON, '')
    .replace(/(?<=[a-z\d])(?=[A-Z])/g, '-')
    .toLowerCase();

/**
 * Fluent UI's icons, each from its own file when it is asked for. The package's main file loads every icon that there
 * is, nineteen megabytes of code, which takes as long as all the rest that a test of a view loads; a build leaves out
 * what is not used.
 */
module.exports = new Proxy(
  { ...providers, ...utils, __esModule: true },
  {
    get: (others, name) =>
      name in others || !ICON.test(String(name))
        ? others[name]
        : require(`@fluentui/react-icons/svg/${fileOf(String(name))}`)[name],
  },
);
