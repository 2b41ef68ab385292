import type { Shell } from './shell.ts';

/**
 * What browsers are told with every answer. Nothing inline runs or styles but the two texts that the build hashed
 * (CSP 3: `'sha256-…'` of the element's exact text), and nothing comes from another host. JSON-LD needs no leave: a data
 * block is not executed (HTML, "prepare the script element", step for types that are no script).
 * `trustworthy` is whether browsers honour an opener policy here: see `isTrustworthy`.
 */
export function securityHeaders({ hashes }: Shell, trustworthy: boolean): Record<string, string> {
  return {
    'Content-Security-Policy': [
      "default-src 'none'",
      `script-src 'self' '${hashes.early}'`,
      `style-src '${hashes.css}'`,
      "img-src 'self'",
      // The script makes a silent sound of its own: client/listen/silence.ts.
      "media-src 'self' blob:",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
    ].join('; '),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    ...(trustworthy && { 'Cross-Origin-Opener-Policy': 'same-origin' }),
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy':
      'camera=(), microphone=(), geolocation=(), payment=(), usb=(), midi=(), display-capture=(), browsing-topics=()',
  };
}
