import { isMainThread } from 'node:worker_threads';
import { answerAsWorker } from './folder/worker-threads';
import { runProgram } from './program';

// A thread that checks workbooks for another is this program too.
if (isMainThread) process.exitCode = await runProgram(process.argv.slice(2));
else answerAsWorker();
