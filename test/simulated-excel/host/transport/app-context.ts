/** Excel among Office's applications on the web. */
const EXCEL = 16;
const VERSION = '16.0';

export interface AppContextOptions {
  readonly id: string;
  readonly documentUrl: string;
  readonly requirementSet: string;
}

/** What office.js asks first: which application it is in, in what language, with which sets of the API. */
export function appContext({ id, documentUrl, requirementSet }: AppContextOptions): object {
  return {
    ...{ _id: id, _appInstanceId: id, _appName: EXCEL, _appVersion: VERSION, _appMinorVersion: 0 },
    ...{
      _appUILocale: 'sv-SE',
      _dataLocale: 'sv-SE',
      _docUrl: documentUrl,
      _hostFullVersion: `${VERSION}.17628.30000`,
    },
    ...{ _clientMode: 1, _settings: [], _reason: 'documentOpened', _osfControlType: 1, _eToken: '' },
    ...{ _correlationId: id, _addinName: 'Tertial', _appDomains: [], _featureGates: {} },
    _requirementMatrix: JSON.stringify({ ExcelApi: requirementSet, RichApiRuntime: '1.3' }),
    _dialogRequirementMatrix: '{}',
  };
}
