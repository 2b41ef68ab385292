// `npm run score`: how rightly the parser reads damaged pages whose answer is known.
import { runBundled } from './run-bundled.mjs';

await runBundled('pages/score-cli.ts');
