import { describe, expect, it, vi } from 'vitest';
import { withinTime } from './within-time.ts';

/** A clock that goes on by so many milliseconds with each piece. */
async function read(length: number, milliseconds: number): Promise<readonly [number, number]> {
  let time = 0;
  let pieces = 0;
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => time);
  const part = await withinTime('x'.repeat(length), () => {
    time += milliseconds;
    pieces += 1;
  });
  clock.mockRestore();
  return [part.length, pieces];
}

describe('withinTime', () => {
  it.each([
    ['a charter as they are is read at once', 40_000, 9_999, 40_000, 0],
    ['a long page is tried first', 2_000_000, 10, 2_000_000, 10],
    ['a slow one is cut where its time ends', 2_000_000, 400, 600_000, 4],
    ['its beginning is read whatever it takes', 2_000_000, 9_999, 200_000, 1],
  ])('%s', async (_, length, milliseconds, kept, pieces) => {
    expect(await read(length, milliseconds)).toEqual([kept, pieces]);
  });

  it('lets others in between two pieces', async () => {
    const order: string[] = [];
    const reading = withinTime('x'.repeat(600_000), () => order.push('piece'));
    setTimeout(() => order.push('message'), 0);
    await reading;
    expect(order.indexOf('message')).toBeLessThan(order.lastIndexOf('piece'));
  });
});
