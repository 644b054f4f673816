/**
 * What some work gives within its time; what comes later is dropped.
 *
 * @param late what is given in its place.
 */
export async function withinLimit<T, Late>(work: Promise<T>, milliseconds: number, late: Late): Promise<T | Late> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<Late>((resolve) => {
    timer = setTimeout(() => resolve(late), milliseconds);
  });
  try {
    return await Promise.race([work, over]);
  } finally {
    clearTimeout(timer);
  }
}
