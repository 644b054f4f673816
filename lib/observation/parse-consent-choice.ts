import type { ConsentChoice } from './consent-choice.ts';

/** The services that the platform can ask consent for (FACTS: very likely its format, so anything else is "unknown format"). */
const serviceKeys = ['functional_cookies', 'ga', 'matomo', 'xiti', 'at', 'piano', 'eulerian'] as const;

/** Seconds since 1970 stay below this number until the year 5138; milliseconds passed it in 1973. */
const secondsBound = 100_000_000_000;

/**
 * What the portal's choice cookie says. Called where the cookie is read, so that its value goes no further.
 *
 * @param value of `cookies_preferences`: URL-encoded JSON, as far as is known.
 * @returns `unknown-format` for anything else: a choice was kept, and we can't read it.
 */
export function parseConsentChoice(value: string): ConsentChoice {
  const fields = parseJson(value);
  if (!isRecord(fields)) return { kind: 'unknown-format' };

  const services = Object.fromEntries(
    serviceKeys.flatMap((key) => (typeof fields[key] === 'boolean' ? [[key, fields[key]] as const] : [])),
  );
  if (Object.keys(services).length === 0) return { kind: 'unknown-format' };
  return { kind: 'choice', services, madeAt: instant(fields['timestamp']) };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseJson(value: string): unknown {
  for (const text of [decoded(value), value]) {
    try {
      return JSON.parse(text);
    } catch {
      // Not JSON in this form.
    }
  }
  return null;
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

function instant(timestamp: unknown): string | null {
  if (typeof timestamp !== 'number' || !Number.isFinite(timestamp)) return null;
  const date = new Date(timestamp < secondsBound ? timestamp * 1000 : timestamp);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}
