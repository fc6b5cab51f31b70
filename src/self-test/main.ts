import { startSelfTest } from './start-self-test';

void startSelfTest();
