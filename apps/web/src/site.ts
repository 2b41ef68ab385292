/**
 * Where the world finds this library, from TINGBAO_SITE: `https://example.org`, without a slash at its end; null where it is not set.
 * Throws one line for anything else: our screens live at the root of their host, so a path would lead nowhere.
 */
export function readSite(env: Record<string, string | undefined>): string | null {
  const given = env.TINGBAO_SITE?.trim();
  if (!given) return null;
  const site = URL.canParse(given) ? new URL(given) : null;
  const whole = site && /^https?:$/.test(site.protocol) && site.href === `${site.origin}/`;
  if (whole) return site.origin;
  throw new Error(
    `TINGBAO_SITE is ${given.replace(/\p{Cc}+/gu, ' ')}, not an address like https://example.org (no path, no password).`,
  );
}

/** An address as it can be sent to somebody: whole where the site is known, else the path alone. */
export const wholeAddress = (site: string | null, path: string): string => (site ?? '') + path;

/**
 * Whether browsers take the site for trustworthy (Secure Contexts, 3.1): https, or this machine. Elsewhere they ignore
 * Cross-Origin-Opener-Policy, and Chromium says so on every page.
 */
export function isTrustworthy(host: string, site: string | null): boolean {
  return site?.startsWith('https:') || /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/i.test(host);
}
