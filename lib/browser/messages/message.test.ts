import { describe, expect, it } from 'vitest';
import { admit, type MessageSender } from './message.ts';

const own = { id: 'me', origin: 'chrome-extension://me' };
const popup: MessageSender = { id: 'me', url: 'chrome-extension://me/popup.html' };
const page: MessageSender = { id: 'me', url: 'https://data.x.fr/', tab: { id: 7 } };
const action = { type: 'page-action', loadedAt: 1, language: null };
const hosts = { type: 'page-hosts', hosts: [], ledElsewhere: false, loadedAt: 0 };

describe('admit', () => {
  it.each([
    ['popup observes', { type: 'observe', tabId: 1 }, popup, true],
    ['page may not observe', { type: 'observe', tabId: 1 }, page, false],
    ['page tells an action', { ...action, action: 'consent-choice' }, page, true],
    ['popup tells no action', { ...action, action: 'consent-choice' }, popup, false],
    ['unknown action', { ...action, action: 'login' }, page, false],
    ['a language that is a text', { ...action, action: 'language-change', language: 'english' }, page, false],
    ['page tells hosts', { ...hosts, hosts: ['stats.test'] }, page, true],
    ['popup tells no hosts', { ...hosts, hosts: ['stats.test'] }, popup, false],
    ['a host as long as no host', { ...hosts, hosts: ['a'.repeat(254)] }, page, false],
    ['more hosts than a page is asked for', { ...hosts, hosts: Array(1001).fill('a.test') }, page, false],
    ['another extension', { type: 'observe', tabId: 1 }, { ...popup, id: 'other' }, false],
    ['no sender', { type: 'observe', tabId: 1 }, {}, false],
    [
      'a look-alike origin',
      { type: 'observe', tabId: 1 },
      { id: 'me', url: 'chrome-extension://meme/popup.html' },
      false,
    ],
    ['wrong type of field', { type: 'observe', tabId: '1' }, popup, false],
    ['a field too many', { type: 'observe', tabId: 1, value: 'x' }, popup, false],
    ['unknown type', { type: 'erase' }, popup, false],
    ['not an object', 'observe', popup, false],
  ] as const)('%s', (_, raw, sender, admitted) => {
    expect(admit(raw, sender, own) !== null).toBe(admitted);
  });
});
