import { isDeepStrictEqual } from 'node:util';
import { parse } from 'parse5';
import { visibleText } from '../../../lib/cookie/index.ts';
import {
  decodeCharter,
  looksLikeLogin,
  looksRenderedLate,
  matchName,
  parseCharter,
  type Charter,
} from '../../../lib/index.ts';
import { processorTime, type Check, type Target } from '../target.ts';
import { anyCharter } from './any-charter.ts';
import type { CharterInput } from './charter-input.ts';

const url = 'https://portail-exemple.test/terms/cookies-policy/';

const read = ({ format, content }: CharterInput): Charter =>
  parseCharter(format === 'html' ? { html: content, url } : { text: content, url });

/** The first of some things of which something is to be said, in quotes. */
const first = (things: readonly string[]): string | null =>
  things[0] === undefined ? null : JSON.stringify(things[0]);

/** Quotes are taken off names, within placeholders too. */
const letters = (text: string): string => visibleText(text).replaceAll(/[\s"]/g, '');

const checks: readonly Check<CharterInput, Charter>[] = [
  {
    id: 'names are there',
    broken: (_, { declared }) =>
      first(declared.filter(({ name }) => name.trim() === '').map(({ row }) => row.cells.join('|'))),
  },
  {
    id: 'names hide no character',
    broken: (_, { declared }) => first(declared.map(({ name }) => name).filter((name) => visibleText(name) !== name)),
  },
  {
    id: 'names stand in one line',
    broken: (_, { declared }) => first(declared.map(({ name }) => name).filter((name) => /[\n\t]/.test(name))),
  },
  {
    id: 'names stand in the page',
    broken: (_, { declared, text }) => {
      const page = letters(text);
      return first(declared.map(({ name }) => name).filter((name) => !page.includes(letters(name))));
    },
  },
  {
    id: 'a name that is said to match nothing matches nothing, and each other one itself',
    broken: (_, { declared }) =>
      first(
        declared
          .filter(
            ({ name, matchesNothing }) =>
              !matchesNothing && /^[\w.-]+$/.test(name) && matchName(name, name) !== 'exact',
          )
          .map(({ name }) => name),
      ),
  },
  {
    id: 'lifetimes are whole seconds',
    broken: (_, { declared }) =>
      first(
        declared.flatMap(({ duration }) =>
          duration === null ||
          duration.seconds === null ||
          (Number.isSafeInteger(duration.seconds) && duration.seconds >= 0)
            ? []
            : [`${duration.text}: ${duration.seconds}`],
        ),
      ),
  },
  {
    id: 'the reading is plain data',
    broken: (_, charter) =>
      isDeepStrictEqual(JSON.parse(JSON.stringify(charter)), charter) ? null : 'not the same after JSON',
  },
  {
    id: 'the same page is read alike twice',
    broken: (input, charter) => (isDeepStrictEqual(read(input), charter) ? null : 'two readings'),
  },
  {
    id: 'its bytes are decoded',
    broken: ({ content }) => {
      const { text } = decodeCharter(new TextEncoder().encode(content), 'text/html; charset=utf-8');
      // One byte order mark is the encoding's.
      return text === content.toWellFormed().replace(/^\uFEFF/, '') ? null : 'another text';
    },
  },
  {
    id: 'signs of login and late rendering',
    broken: ({ content }) =>
      typeof looksLikeLogin(content) === typeof looksRenderedLate(content) ? null : 'no answer',
  },
];

/** Charters: any page must be read, in the time of a parser, into text that a report can show. */
export const charterTarget: Target<CharterInput, Charter> = {
  id: 'charters',
  inputs: anyCharter,
  read,
  checks,
  limit: {
    floor: 150,
    times: 12,
    // For a text: what the parser takes for the same characters as one paragraph.
    yardstick: ({ content }) => processorTime(() => parse(content)).milliseconds + content.length / 100_000,
  },
  text: { of: ({ content }) => content, with: ({ format }, content) => ({ format, content }) },
};
