/**
 * Whole seconds from one moment to another; negative where the second comes first.
 *
 * @param from ISO 8601
 * @param to ISO 8601
 * @returns null where one of them is no moment
 */
export function secondsBetween(from: string, to: string): number | null {
  const seconds = Math.round((Date.parse(to) - Date.parse(from)) / 1000);
  return Number.isNaN(seconds) ? null : seconds;
}
