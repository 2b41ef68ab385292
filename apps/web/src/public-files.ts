import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { makeReady, type Ready } from './ready.ts';

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/** Every file under `public`, compressed, by its address. They are few and small, and so held whole. */
export async function readPublicFiles(folder: string): Promise<Map<string, Ready>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const ready = files.map(async (entry) => {
    const path = join(entry.parentPath, entry.name);
    const type = types[extname(entry.name)];
    if (!type)
      throw new Error(`${path}: no content type is known for files of this kind; add it in public-files.ts.`);
    const address = path.slice(folder.length).replaceAll('\\', '/');
    return [address, await makeReady(type, readFileSync(path, 'utf8'))] as const;
  });
  return new Map(await Promise.all(ready));
}

/** Files under /assets carry a hash of their bytes in their names and never change. */
export function cacheControlOf(address: string): string {
  return address.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'public, max-age=86400';
}
