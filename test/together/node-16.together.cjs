require('./test-files.cjs').runPart('node-16');
