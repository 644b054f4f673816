import type { DeclaredDuration } from '../declared-cookie.ts';
/** Stand-ins until the reading of durations is there. */
export function parseDuration(text: string): DeclaredDuration {
  const words = text.trim();
  return {
    text: words,
    seconds: /session|\d+\s*(?:ans?|mois|jours?|day|month|year|minut|hour|week|semain|heure|[jd])/i.test(words)
      ? 1
      : null,
  };
}
export function splitParallelDurations(text: string, count: number): readonly string[] | null {
  const parts = text.split(',').map((part) => part.trim());
  return count > 1 && parts.length === count ? parts : null;
}
