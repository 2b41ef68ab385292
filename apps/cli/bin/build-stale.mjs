// What `tingbao serve` runs where the reader is not built yet.
import { buildStale } from './workspace.mjs';

process.exitCode = buildStale();
