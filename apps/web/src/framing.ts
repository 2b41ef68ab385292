import type { ServerResponse } from 'node:http';

/**
 * Next (16.4, server/send-response.js, November 2026) drops Content-Encoding and Content-Length of a route handler's
 * answer, because it cannot know whether a body was fetched and so unpacked. Ours are bytes that we packed ourselves:
 * handlers name the two by these headers, and the server puts them back when the head is written.
 */
const standIns = { 'content-encoding': 'x-tingbao-encoding', 'content-length': 'x-tingbao-length' } as const;

/** The same headers with names that Next lets through. */
export function hideFraming(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name.toLowerCase() in standIns ? standIns[name.toLowerCase() as keyof typeof standIns] : name,
      value,
    ]),
  );
}

/** Puts the hidden headers back, and takes out the names that Next adds to Vary for a client router that we do not have. */
export function restoreFraming(response: ServerResponse): void {
  const writeHead = response.writeHead.bind(response) as (...head: unknown[]) => ServerResponse;
  response.writeHead = (...head: unknown[]) => {
    for (const [name, standIn] of Object.entries(standIns)) {
      const value = response.getHeader(standIn);
      if (value === undefined) continue;
      response.removeHeader(standIn);
      response.setHeader(name, value);
    }
    if (response.hasHeader('vary')) response.setHeader('vary', 'Accept-Encoding');
    return writeHead(...head);
  };
}
