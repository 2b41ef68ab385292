// `npm run bench:limits`: what pages made to be slow, or very large, may cost.
import { runBundled } from './run-bundled.mjs';

await runBundled('limits-bench.ts');
