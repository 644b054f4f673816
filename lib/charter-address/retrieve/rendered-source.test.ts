import { expect, it } from 'vitest';
import { renderedSource } from './rendered-source.ts';

it.each([
  ['<p>a</p><!-- hidden --><p>b</p>', true, false],
  ['<!--><p>a</p><p>b</p>', true, false],
  ['<!-- hidden --!><p>a</p><p>b</p>', true, false],
  ['<!-- <script> hidden --><p>a</p><p>b</p>', true, false],
  ['<script>"<!--"; hidden</script><p>a</p><p>b</p>', true, false],
  ['<style>hidden</style><p>a</p><p>b</p>', true, false],
  ['<p>a</p> --> hidden <p>b</p>', true, true],
  ['<p>a</p><!-- hidden <p>b</p>', false, false],
])('keeps what a reader sees of %s', (html, keepsEnd, keepsHidden) => {
  const source = renderedSource(html);
  expect(source).toContain('<p>a</p>');
  expect(source.includes('<p>b</p>')).toBe(keepsEnd);
  expect(source.includes('hidden')).toBe(keepsHidden);
});

it('is linear in comments that never end', () => {
  expect(renderedSource('<!--'.repeat(300_000))).toBe('');
});
