import { expect, test } from 'vitest';
import type { LabelledCookie, Labels } from './labelled-page.ts';
import { precision, recall, scorePage } from './score.ts';

const label = (name: string, rest: Partial<LabelledCookie> = {}): LabelledCookie => ({ name, ...rest });
const page = (declared: readonly LabelledCookie[], partial = false): Labels => ({
  id: 'page',
  language: 'fr',
  address: '',
  features: [],
  partial,
  declared,
});
const reading = (name: string, rest: Partial<Parameters<typeof scorePage>[1][number]> = {}) =>
  ({
    name,
    provider: null,
    service: null,
    place: null,
    categoryText: null,
    section: null,
    duration: null,
    storage: 'cookie',
    ...rest,
  }) as const;

const NAME_CASES = [
  { title: 'the same names', labels: page([label('a'), label('b')]), read: ['b', 'a'], precision: 1, recall: 1 },
  { title: 'one missed', labels: page([label('a'), label('b')]), read: ['a'], precision: 1, recall: 0.5 },
  { title: 'one invented', labels: page([label('a')]), read: ['a', 'b'], precision: 0.5, recall: 1 },
  { title: 'names differ in case', labels: page([label('SID')]), read: ['sid'], precision: 0, recall: 0 },
  {
    title: 'the same name in two rows',
    labels: page([label('a'), label('a')]),
    read: ['a', 'a'],
    precision: 1,
    recall: 1,
  },
  { title: 'nothing declared, nothing read', labels: page([]), read: [], precision: 1, recall: 1 },
  { title: 'nothing declared, one invented', labels: page([]), read: ['a'], precision: 0, recall: 1 },
  { title: 'more names on an excerpt', labels: page([label('a')], true), read: ['a', 'b'], precision: 1, recall: 1 },
  {
    title: 'a pixel read',
    labels: page([label('a'), label('px', { not_a_cookie: true })]),
    read: ['a', 'px'],
    precision: 1,
    recall: 1,
  },
  {
    title: 'a pixel not read',
    labels: page([label('a'), label('px', { not_a_cookie: true })]),
    read: ['a'],
    precision: 1,
    recall: 1,
  },
  {
    title: 'a storage key missed',
    labels: page([label('a'), label('k', { storage: 'localStorage' })]),
    read: ['a'],
    precision: 1,
    recall: 0.5,
  },
];

test.each(NAME_CASES)('names: $title', ({ labels, read, precision: wantedPrecision, recall: wantedRecall }) => {
  const { names } = scorePage(
    labels,
    read.map((name) => reading(name)),
  );
  expect([precision(names), recall(names)]).toEqual([wantedPrecision, wantedRecall]);
});

const FIELD_CASES = [
  { title: 'the same words', label: { provider: 'Mairie' }, read: { provider: 'Mairie' }, wanted: [1, 1, 1] },
  { title: 'typography only', label: { provider: 'l’État' }, read: { provider: "l'État\u00A0" }, wanted: [1, 1, 1] },
  { title: 'other words', label: { provider: 'Mairie' }, read: { provider: 'Matomo' }, wanted: [1, 1, 0] },
  { title: 'not read', label: { provider: 'Mairie' }, read: {}, wanted: [1, 0, 0] },
  {
    title: 'read where the page says nothing',
    label: { provider: null },
    read: { provider: 'Matomo' },
    wanted: [0, 1, 0],
  },
  { title: 'not judged', label: {}, read: { provider: 'Matomo' }, wanted: [0, 0, 0] },
];

test.each(FIELD_CASES)('provider: $title', ({ label: labelled, read, wanted }) => {
  const { fields } = scorePage(page([label('a', labelled)]), [reading('a', read)]);
  expect(Object.values(fields.provider)).toEqual(wanted);
});

test('a field of a missed name is missed', () => {
  const { fields } = scorePage(page([label('a', { duration: '2 ans' })]), []);
  expect(fields.duration).toEqual({ stated: 1, read: 0, right: 0 });
});

test('two rows of one name keep both durations', () => {
  const labels = page([label('a', { duration: '1 an' }), label('a', { duration: '2 ans' })]);
  const read = [
    reading('a', { duration: { text: '1 an', seconds: 1 } }),
    reading('a', { duration: { text: '1 an', seconds: 1 } }),
  ];
  expect(scorePage(labels, read).fields.duration).toEqual({ stated: 2, read: 1, right: 1 });
});

test('seconds count where the label gives them, null included', () => {
  const labels = page([label('a', { seconds: 0 }), label('b', { seconds: null })]);
  const read = [
    reading('a', { duration: { text: 'Session', seconds: 0 } }),
    reading('b', { duration: { text: 'x', seconds: 5 } }),
  ];
  expect(scorePage(labels, read).fields.seconds).toEqual({ stated: 1, read: 2, right: 1 });
});

test('a month of 30 days and one of 30.4 are the same, one of 31 and a half is not', () => {
  const labels = page([label('a', { seconds: 395 * 86_400 })]);
  const right = (days: number) =>
    scorePage(labels, [reading('a', { duration: { text: '13 mois', seconds: days * 86_400 } })]).fields.seconds.right;
  expect([right(390), right(396), right(410)]).toEqual([1, 1, 0]);
});

test('a service and its place are one label', () => {
  const labels = page([label('a', { service_location: 'API (CSRF) (front et back office)' })]);
  const read = [reading('a', { service: 'API (CSRF)', place: 'front et back office' })];
  expect(scorePage(labels, read).fields.service).toEqual({ stated: 1, read: 1, right: 1 });
});

test('faults are listed', () => {
  const score = scorePage(page([label('a', { section: 'Mesure' }), label('b')]), [reading('a'), reading('c')]);
  expect([score.missed, score.extra, score.wrong]).toEqual([['b'], ['c'], ['section a: "Mesure" ≠ nothing']]);
});
