import type { FrameWitness } from './frame-witness.ts';

/**
 * How many frames of a tab nobody read and nothing else tells of.
 *
 * A frame that the document around it can't read must have answered itself. Which answer is whose is told by the host
 * alone: a frame whose address led to another host is paired with an answer that nobody else claims.
 *
 * @param isToldOf hosts that coverage tells of by themselves, since they may not be read or were stopped.
 */
export function unreadFrames(frames: readonly FrameWitness[], isToldOf: (host: string) => boolean): number {
  const answers = frames.filter(({ place }) => place === 'apart').map(({ host }) => host);
  const claims = (host: string | null): boolean => {
    const at = answers.indexOf(host);
    if (at !== -1) answers.splice(at, 1);
    return at !== -1;
  };
  const unclaimed = frames.flatMap(({ framesApart }) => framesApart).filter((host) => !claims(host));
  for (const host of frames.flatMap(({ objects }) => objects)) claims(host);
  const silent = unclaimed.filter((host) => host === null || !isToldOf(host));
  return Math.max(0, silent.length - answers.length);
}
