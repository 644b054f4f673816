import { describe, expect, it } from 'vitest';
import { readColumnLabel } from './column-label.ts';
import { isPureLabel } from '../../words/labels/pure-label.ts';

describe('German genitives in labels', () => {
  it.each([
    ['Name des Anbieters', 'provider'],
    ['Name des Herausgebers', 'provider'],
    ['Zweck des Dienstes', 'purpose'],
    ['Name des Cookies', 'name'],
  ])('%s: %s', (label, role) => {
    expect(readColumnLabel(label).role).toBe(role);
    expect(isPureLabel(label)).toBe(true);
  });

  it.each(['Cookies propias', 'Cookies proprias', 'Cookies internas'])('do not make a label of %s', (title) => {
    expect(isPureLabel(title)).toBe(false);
  });
});
