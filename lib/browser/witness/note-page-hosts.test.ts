import { describe, expect, it, vi } from 'vitest';
import type { MessageSender } from '../messages/message.ts';
import { notePageHosts } from './note-page-hosts.ts';

const noted = vi.hoisted(() => ({ facts: null as Readonly<Record<string, unknown>> | null }));
const facts = { host: 'data.x.fr', thirdPartyHosts: [], answeredHosts: [], hostsDropped: false, frameLedAt: 5 };
vi.mock('../session/sessions.ts', () => ({
  noteSoon: (_: number, note: (given: unknown) => { facts: Readonly<Record<string, unknown>> } | null) => {
    noted.facts = note(facts)?.facts ?? null;
  },
}));

const page: MessageSender = { url: 'https://data.x.fr/', frameId: 0, tab: { id: 7, url: 'https://data.x.fr/' } };
const frame: MessageSender = { ...page, url: 'about:srcdoc', frameId: 3 };
const news = { type: 'page-hosts', hosts: ['stats.test'], ledElsewhere: false, loadedAt: 9 } as const;
const heard = { thirdPartyHosts: ['stats.test'], frameLedAt: 5 };

describe('notePageHosts', () => {
  it.each([
    ['of the page', news, page, heard],
    ['of a frame', news, frame, heard],
    ['of a frame in another site’s page', news, { ...frame, tab: { id: 7, url: 'https://autre.test/' } }, null],
    ['of a frame in a page that may not be read', news, { ...frame, tab: { id: 7 } }, null],
    ['what is no host', { ...news, hosts: ['a b', 'https://x.test/', 'X.test'] }, page, null],
    ['a frame’s address that led elsewhere', { ...news, ledElsewhere: true }, frame, { ...heard, frameLedAt: 9 }],
    ['an earlier one’s', { ...news, hosts: [], ledElsewhere: true, loadedAt: 2 }, frame, null],
    ['the page’s own, which it tells when it is asked', { ...news, hosts: [], ledElsewhere: true }, page, null],
  ] as const)('%s', (_, message, sender, expected) => {
    notePageHosts({ ...message, hosts: [...message.hosts] }, sender);
    expect(
      noted.facts && { thirdPartyHosts: noted.facts['thirdPartyHosts'], frameLedAt: noted.facts['frameLedAt'] },
    ).toEqual(expected);
  });
});
