// `npm test`: does all it takes, then runs its checks; `npm run test:speech` is the same with the word `speech`.
// The last line is `N passed, N failed`.
import { installIfStale, nodeObjection } from '../apps/cli/bin/workspace.mjs';

const objection = nodeObjection();
if (objection) process.stderr.write(objection + '\n');
if (objection || installIfStale() !== 0) {
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
} else {
  import(process.argv[2] === 'speech' ? './run/speech-tests.mjs' : './run/all-checks.mjs');
}
