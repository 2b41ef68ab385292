/** @typedef {{ name: string, state: 'passed' | 'failed' | 'skipped', reason: string }} Result */

/** A check that is one: passed where the exit status is 0. */
export function single(name, status) {
  return [{ name, state: status === 0 ? 'passed' : 'failed', reason: `exit status ${status}` }];
}

/** A suite's results; a run that fails with no failed test (a crash, no test found) is a failure of its own. */
export function suite(name, status, found) {
  const failed = found.some(({ state }) => state === 'failed');
  return status === 0 || failed ? found : [...found, ...single(name, status)];
}

/**
 * Tells what failed and what was skipped, and why; the last line is `N passed, N failed`. Answers the exit status. REQUIRE_REAL=1
 * forbids skipping: a skipped check then counts as failed.
 * @param {Result[]} all
 */
export function tellResults(all) {
  const of = (state) => all.filter((result) => result.state === state);
  const tell = (title, list) => {
    if (list.length > 0)
      console.log(`\n${title}\n${list.map(({ name, reason }) => `  ${name}: ${reason}`).join('\n')}`);
  };
  const real = process.env.REQUIRE_REAL === '1';
  tell('Failed:', of('failed'));
  tell(real ? 'Skipped, which REQUIRE_REAL=1 forbids, so failed:' : 'Skipped:', of('skipped'));
  const failed = of('failed').length + (real ? of('skipped').length : 0);
  console.log(`\n${of('passed').length} passed, ${failed} failed`);
  return failed > 0 ? 1 : 0;
}
