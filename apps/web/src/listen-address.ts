/** Where to listen, from HOST and PORT. Throws one line for a port that is none. */
export function listenAddress(env: Record<string, string | undefined>): { host: string; port: number } {
  const port = env.PORT?.trim() || '3000';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535)
    throw new Error(`PORT is ${port}, not a number from 0 to 65535.`);
  return { host: env.HOST?.trim() || '127.0.0.1', port: Number(port) };
}

/** The address to print: an IPv6 host stands in brackets. */
export function printedAddress(host: string, port: number): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}/`;
}

/** Why listening failed, in one line with the way out. */
export function listenFault(error: NodeJS.ErrnoException, host: string, port: number): string {
  const where = printedAddress(host, port);
  if (error.code === 'EADDRINUSE')
    return `${where} is taken by another program; choose a free port, e.g. PORT=${port + 1}.`;
  if (error.code === 'EACCES') return `${where} may not be opened by this user; choose a port above 1023.`;
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return `HOST ${host} is not an address of this machine; leave it out for 127.0.0.1.`;
  return `${where} cannot be opened: ${error.message}.`;
}

/** The path of a request's target when it is well formed; null for what no address of ours looks like. */
export function wellFormedPath(target: string): string | null {
  const path = target.replace(/[?#].*$/s, '');
  if (!path.startsWith('/') || path.startsWith('//') || path.length > 2048) return null;
  try {
    // Control characters and backslashes stand in no address of ours; proxies and browsers read them in several ways.
    return /[\p{Cc}\\]/u.test(decodeURIComponent(path)) ? null : path;
  } catch {
    return null;
  }
}
