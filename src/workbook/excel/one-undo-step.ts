import { errorCodeOf } from './trouble-from';

/** Makes contexts of requests. */
export type NewContext = () => Excel.RequestContext;

/** The contexts that a writing is done in. */
export interface WritingContexts {
  /** All requests in these are one step to undo, where Excel offers that. */
  readonly grouped: NewContext;
  /** In these each request is a step of its own: for calls that cannot be undone together with others. */
  readonly plain: NewContext;
}

/** True for the refusal of a call that Excel cannot undo, in work that was to be one undo step. */
export function refusesUndo(error: unknown): boolean {
  return errorCodeOf(error) === 'UndoNotSupported';
}

/**
 * Does work as one step that the user can undo, waiting for a cell that is being typed in; by `Excel.run`, where it
 * offers that (ExcelApi 1.20). Elsewhere in contexts of their own, in which each request is a step and is refused
 * while a cell is being typed in.
 */
export function asOneUndoStep<Result>(
  excel: typeof Excel,
  isOffered: boolean,
  work: (contexts: WritingContexts) => Promise<Result>,
): Promise<Result> {
  const plain = () => new excel.RequestContext();
  if (!isOffered) return work({ grouped: plain, plain });
  return excel.run({ mergeUndoGroup: true, delayForCellEdit: true }, (context) =>
    work({ grouped: () => context, plain }),
  );
}
