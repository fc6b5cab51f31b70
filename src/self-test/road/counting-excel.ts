/** An Excel whose messages are counted. */
export interface CountingExcel {
  readonly excel: typeof Excel;
  /** How many messages have been sent. */
  readonly messages: () => number;
}

/** The same Excel, with its messages counted. Example: after one `context.sync()`, `messages()` is 1. */
export function countingExcel(excel: typeof Excel): CountingExcel {
  let messages = 0;
  class CountingContext extends excel.RequestContext {
    override sync<T>(passThroughValue?: T): Promise<T> {
      messages += 1;
      return super.sync(passThroughValue);
    }
  }
  return { excel: { ...excel, RequestContext: CountingContext }, messages: () => messages };
}
