import { expect, it, vi } from 'vitest';
import { notePageAction } from './note-page-action.ts';

const change = vi.hoisted(() => ({ made: null as unknown }));
vi.mock('../session/sessions.ts', () => ({
  updateSession: async (_: number, make: (session: unknown) => unknown) => {
    change.made = make({ host: 'data.x.fr', hints: [], events: [] });
  },
}));

const click = { type: 'page-action', action: 'consent-choice', loadedAt: 1, language: null } as const;

it.each([
  ['its own page', 'https://data.x.fr/pages/accueil/', 1],
  ['another portal’s page in the same tab', 'https://data.y.fr/pages/accueil/', 0],
] as const)('what is done in %s', async (_, url, events) => {
  await notePageAction({ tab: { id: 1 }, url }, click, '2026-01-01T10:00:00.000Z');
  expect(change.made).toMatchObject({ events: Array.from({ length: events }, () => ({ kind: 'consent-choice' })) });
});
