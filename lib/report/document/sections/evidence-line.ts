import type { Evidence } from '../../../audit/index.ts';
import { scopeWords } from '../../rows/coverage-words.ts';
import type { Line } from '../block.ts';
import type { Writer } from '../lines.ts';

/** What a finding rests on, in words, with the name or row that it points to. */
export function evidenceLine(evidence: Evidence, writer: Writer): Line {
  const { t, exact } = writer;
  switch (evidence.kind) {
    case 'observed':
      return [t('report.evidence.observed'), ' ', ...cookieOf(evidence.key, writer)];
    case 'declared':
      return [t('report.evidence.declared'), ' ', ...declarationOf(evidence.index, writer)];
    case 'row':
      return [t('report.evidence.row'), ' ', rowWords(evidence, writer)];
    case 'charter':
      return [t('report.evidence.charter')];
    case 'coverage':
      return [t('report.evidence.coverage'), ' ', scopeOf(evidence.index, writer)];
    case 'storage':
      return [t('report.evidence.storage'), ' ', exact(evidence.name)];
  }
}

function cookieOf(key: string, { exact, cookie: find }: Writer): Line {
  const cookie = find(key);
  return cookie === null ? [exact(key)] : [exact(cookie.name), ' ', exact(cookie.domain)];
}

function declarationOf(index: number, writer: Writer): Line {
  const declared = writer.report.declared[index]?.declared;
  return declared === undefined ? [] : [writer.exact(declared.name), ' ', rowWords(declared.row, writer)];
}

function scopeOf(index: number, { report, translator }: Writer): string {
  const entry = report.coverage[index];
  return entry === undefined ? '' : scopeWords(entry, translator);
}

function rowWords({ row, table }: { readonly row: number; readonly table: number }, { t }: Writer): string {
  return t('report.row-place', { row: row + 1, table: table + 1 });
}
