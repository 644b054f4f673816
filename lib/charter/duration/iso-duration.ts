import { unitSeconds } from '../../words/durations/duration-units.ts';

const ISO = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
const UNITS = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'];

/** Seconds of an ISO 8601 duration (`P13M`, `PT30M`); null where the text is none. */
export function isoSeconds(text: string): number | null {
  const match = ISO.exec(text);
  if (!match || !/\d/.test(text)) return null;
  return UNITS.reduce((sum, unit, at) => sum + Number(match[at + 1] ?? 0) * (unitSeconds(unit, null) ?? 0), 0);
}
