import { describe, expect, it } from 'vitest';
import { answerKind } from './answer-kind.ts';

const page = '<!doctype html><h1>Charte cookies</h1>';
const html = 'text/html; charset=utf-8';
const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe('answerKind', () => {
  it.each([
    [200, html, page, 'html'],
    [201, html, page, 'html'],
    [203, html, page, 'html'],
    [226, html, page, 'html'],
    [200, html, '', 'no-content'],
    [200, html, ' \r\n\t', 'no-content'],
    [200, html, '\xEF\xBB\xBF', 'no-content'],
    [200, null, '', 'no-content'],
    [204, null, '', 'no-content'],
    [204, html, page, 'no-content'],
    [205, html, page, 'no-content'],
    [206, html, page, 'part'],
    [206, html, '', 'no-content'],
    [300, html, page, 'http-error'],
    [302, html, page, 'http-error'],
    [304, null, '', 'http-error'],
    [400, html, page, 'http-error'],
    [401, html, page, 'login-required'],
    [403, html, page, 'login-required'],
    [404, html, page, 'http-error'],
    [407, html, page, 'http-error'],
    [410, html, '', 'http-error'],
    [429, html, page, 'http-error'],
    [500, html, page, 'http-error'],
    [503, null, '', 'http-error'],
    [511, html, page, 'http-error'],
    [200, null, page, 'html'],
    [200, '', page, 'html'],
    [200, 'TEXT/HTML', page, 'html'],
    [200, ' text/html ;charset=utf-8', page, 'html'],
    [200, 'application/xhtml+xml', page, 'html'],
    [200, 'text/plain', 'Charte cookies', 'text'],
    [200, 'text/markdown; charset=utf-8', '# Charte', 'text'],
    [200, 'text/csv', 'Nom;Durée', 'text'],
    [200, 'text/css', 'h1 {}', 'not-html'],
    [200, 'text/javascript', 'x()', 'not-html'],
    [200, 'application/json', '{}', 'not-html'],
    [200, 'application/octet-stream', page, 'not-html'],
    [200, 'image/gif', 'GIF89a', 'not-html'],
    [200, 'multipart/mixed', page, 'not-html'],
    [200, null, 'GIF89a\x00\x01', 'not-html'],
    [200, null, '\xFF\xFE<\x00p\x00', 'html'],
    [200, null, '%PDF-1.7', 'pdf'],
    [200, html, '%PDF-1.7', 'pdf'],
    [200, 'application/pdf', 'x', 'pdf'],
  ] as const)('%s %s %j: %s', (httpStatus, contentType, body, kind) => {
    expect(answerKind({ httpStatus, contentType, bytes: bytesOf(body) })).toBe(kind);
  });
});
