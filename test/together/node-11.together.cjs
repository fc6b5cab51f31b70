require('./test-files.cjs').runPart('node-11');
