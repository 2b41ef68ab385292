import { writeFileSync } from 'node:fs';

/** Writes every test's result with the reason why it was skipped, which vitest's own JSON leaves out, to the file VITEST_RESULTS. */
export default class ResultsReporter {
  onTestRunEnd(modules, errors) {
    const results = errors.map((error) => failure('unit tests', error));
    for (const module of modules) {
      const file = module.relativeModuleId;
      const broken = [module, ...module.children.allSuites()].flatMap((part) => part.errors());
      results.push(...broken.map((error) => failure(file, error)));
      for (const test of module.children.allTests())
        results.push(resultOf(`${file} > ${test.fullName}`, test));
    }
    writeFileSync(process.env.VITEST_RESULTS, JSON.stringify(results));
  }
}

function resultOf(name, test) {
  const { state, errors, note } = test.result();
  if (state === 'passed') return { name, state, reason: '' };
  if (state === 'skipped') return { name, state, reason: note ?? test.options.mode };
  return failure(name, errors?.[0] ?? { message: 'it did not finish' });
}

function failure(name, error) {
  return { name, state: 'failed', reason: String(error?.message ?? error).split('\n')[0] };
}
