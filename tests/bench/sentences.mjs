// `npm run bench:sentences`: how fast paragraphs are cut into sentences, as a ratio to Intl.Segmenter within one run.
import { runBundled } from './run-bundled.mjs';

await runBundled('sentences-bench.ts');
