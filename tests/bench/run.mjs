// `npm run bench`: how fast the parser is, as a ratio to a well-known Markdown parser within one run.
import { runBundled } from './run-bundled.mjs';

await runBundled('parse-bench.ts');
