// `npm test`: does all it takes, then runs every check there is. Its last line is `N passed, N failed`.
import { installIfStale, nodeObjection } from '../apps/cli/bin/workspace.mjs';

const objection = nodeObjection();
if (objection) process.stderr.write(objection + '\n');
if (objection || installIfStale() !== 0) {
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
} else {
  import('./run/all-checks.mjs');
}
