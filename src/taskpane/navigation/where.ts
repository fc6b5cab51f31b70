/** The places of the pane, in the order of their tabs. */
export const PLACES = ['overview', 'review', 'work', 'report'] as const;
export type Place = (typeof PLACES)[number];

/** What there is to work with in the place of that name, in the order of its page. */
export const TOOLS = [
  ...(['forecast', 'members', 'scenarios', 'followUp', 'activities', 'views'] as const),
  ...(['control', 'requests', 'financing', 'goals', 'effectGoals'] as const),
  ...(['surveys', 'support', 'peers', 'statements'] as const),
] as const;
export type Tool = (typeof TOOLS)[number];

/** The parts of the report, in their order. */
export const REPORT_PARTS = ['text', 'sheets', 'public'] as const;
export type ReportPart = (typeof REPORT_PARTS)[number];

/** What the pane shows. */
export type Where =
  | { readonly place: 'overview' }
  /**
   * `finding` is the identity of the row that is open; `coverage` shows what could be tested, `selection` asks there
   * what the cells are that the user has marked.
   */
  | { readonly place: 'review'; readonly finding?: string; readonly part?: 'coverage' | 'selection' }
  /** `null` for the page that lists the tools. */
  | { readonly place: 'work'; readonly tool: Tool | null }
  /** `decided` is the seal of the forecast that was decided on the way here, and can be taken back. */
  | { readonly place: 'report'; readonly part: ReportPart; readonly decided?: string }
  | { readonly place: 'settings' };

/** What the pane shows first. */
export const START_PLACE: Where = { place: 'overview' };

/** The same for the same page, different for different ones. Example: `work-forecast`. */
export function pageKey(where: Where): string {
  if (where.place === 'work') return `work-${where.tool ?? 'page'}`;
  return where.place === 'report' ? `report-${where.part}` : where.place;
}

/** The page that a key stands for; `null` for anything else. */
export function pageOf(key: unknown): Where | null {
  const pages: readonly Where[] = [
    START_PLACE,
    { place: 'review' },
    ...[null, ...TOOLS].map((tool): Where => ({ place: 'work', tool })),
    ...REPORT_PARTS.map((part): Where => ({ place: 'report', part })),
  ];
  return pages.find((page) => pageKey(page) === key) ?? null;
}
