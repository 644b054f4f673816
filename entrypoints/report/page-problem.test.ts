import { expect, it } from 'vitest';
import { memoryFullError } from '../../lib/browser/memory/memory-full-error.ts';
import { notDone } from './page-problem.ts';

it.each([
  [new DOMException('no room', memoryFullError), { kind: 'memory-full' }],
  [new DOMException('no room', 'QuotaExceededError'), { kind: 'disk-full' }],
  [Object.assign(new Error('no room'), { name: 'NS_ERROR_FILE_NO_DEVICE_SPACE' }), { kind: 'disk-full' }],
  [new TypeError('x is undefined'), { kind: 'not-done', detail: 'x is undefined' }],
] as const)('%s', (error, problem) => {
  expect(notDone(error)).toEqual(problem);
});
