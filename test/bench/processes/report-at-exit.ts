import { isMainThread } from 'node:worker_threads';
import { report } from './report';

/** Imported before a whole process: its time from its start to its end, and its exit status. */
if (isMainThread)
  process.on('exit', (status) => {
    report({ ms: performance.now(), result: status });
  });
