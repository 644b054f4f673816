import { readPagePicture, type PagePicture, type PictureRefusal } from '../../report/index.ts';
import { fromBase64, toBase64 } from '../base64.ts';
import { forgetInMemory, fromMemory, keepInMemory } from '../memory/memory.ts';
import type { MemoryKey } from '../memory/memory-kinds.ts';
import type { PictureAnswer } from '../picture/take-picture.ts';

const keyOf = (id: string): MemoryKey => `picture:${id}`;

/** A picture as it lies in memory, as JSON. */
interface Left extends Omit<PagePicture, 'png'> {
  /** Base64. */
  readonly png: string;
}

/**
 * Leaves a picture beside the report of this id: in memory, gone with the browser. Where there is no room even without
 * earlier pictures it is refused: the report itself is never in danger.
 *
 * @returns why there is no picture, or null where there is one.
 */
export async function leavePicture(id: string, answer: PictureAnswer): Promise<PictureRefusal | null> {
  if (answer.kind === 'refused') return answer.reason;
  const left: Left = { ...answer.picture, png: toBase64(answer.picture.png) };
  try {
    await keepInMemory({ [keyOf(id)]: left });
    return null;
  } catch {
    return 'too-large';
  }
}

/** What was left for a report; null where there is no picture that can be filed. */
export async function leftPicture(id: string): Promise<PagePicture | null> {
  const left = await fromMemory<Left>(keyOf(id));
  return left === undefined ? null : readPagePicture({ ...left, png: fromBase64(left.png) });
}

/** Forgets what was left for a report: it is kept elsewhere, or was taken out. */
export async function forgetLeftPicture(id: string): Promise<void> {
  await forgetInMemory([keyOf(id)]);
}
