export interface ServicePlace {
  readonly service: string | null;
  readonly place: string | null;
  /** Both as the charter writes them. */
  readonly serviceAndPlace: string | null;
}

/** A last pair of brackets, with words before it. */
const lastBrackets = /^([^]*\S)\s*\(([^()]+)\)\s*$/;

/**
 * Splits "Authentification (front et back office)" into service and place; keeps the words as written beside them.
 *
 * @example splitPlace(null, null, 'API (CSRF) (front et back office)') // service 'API (CSRF)', place 'front et back office'
 */
export function splitPlace(service: string | null, place: string | null, both: string | null): ServicePlace {
  if (both !== null) {
    const parts = both.length < 500 ? lastBrackets.exec(both) : null;
    return { service: parts?.[1] ?? both, place: parts?.[2] ?? null, serviceAndPlace: both };
  }
  const written = [service, place].filter((text) => text !== null);
  return { service, place, serviceAndPlace: written.length === 0 ? null : written.join(' ') };
}
