import type { AuditReport, MessageRef } from '../../lib/audit/index.ts';
import { loadCookieDatabase } from '../../lib/browser/cookie-database.ts';
import { saveFile } from '../../lib/browser/download.ts';
import type { CookieDatabase } from '../../lib/dictionary/index.ts';
import { languageFacts, type Language } from '../../lib/i18n/index.ts';
import { formats } from '../../lib/report/exporters/formats.ts';
import { fileName } from '../../lib/report/index.ts';
import type { Attachment } from '../../lib/report/index.ts';
import {
  correctedCharter,
  correctedFile,
  correctedHtml,
  correctedMarkdown,
  correctedText,
  leftUndeclared,
  providerLetter,
} from '../../lib/remedy/index.ts';
import type { CorrectedCharter } from '../../lib/remedy/index.ts';

/** Puts the corrected charter on the clipboard, as HTML for an editor and as text for a plain field. */
export async function copyCharter(report: AuditReport): Promise<MessageRef> {
  const database = await loadCookieDatabase();
  const charter = correctedCharter(report, database);
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/html': new Blob([correctedHtml(charter)], { type: 'text/html' }),
      'text/plain': new Blob([correctedText(charter)], { type: 'text/plain' }),
    }),
  ]);
  return saidOf(report, charter, database, { id: 'report.corrected.copied', params: {} });
}

export async function saveCharter(
  report: AuditReport,
  form: 'html' | 'markdown',
  language: Language,
): Promise<MessageRef> {
  const database = await loadCookieDatabase();
  const charter = correctedCharter(report, database);
  const name = fileName(report, form === 'html' ? 'html' : 'md', languageFacts[language].fileParts.corrected);
  const content = form === 'html' ? correctedFile(charter, report, language) : correctedMarkdown(charter);
  saveFile(name, form === 'html' ? 'text/html' : 'text/markdown', content);
  return saidOf(report, charter, database, { id: 'report.corrected.saved', params: { name } });
}

/** The letter to the provider, for whoever signs and sends it: to be edited, or as plain text. */
export async function saveLetter(report: AuditReport, form: 'docx' | 'text', language: Language): Promise<MessageRef> {
  const name = fileName(report, form === 'docx' ? 'docx' : 'txt', languageFacts[language].fileParts.letter);
  const letter = letterOfToday(report, language);
  if (form === 'docx') {
    const { renderLetter } = await import('../../lib/report/exporters/render-docx.ts');
    saveFile(name, formats.docx.mediaType, renderLetter(report, letter, language));
  } else {
    // Editors that take a text for another encoding without the mark are still about.
    saveFile(name, 'text/plain', `\uFEFF${letter}`);
  }
  return { id: 'report.file-made', params: { name } };
}

/**
 * The letter and the corrected charter for an evidence file, dated as the report is: the same report gives the same bytes.
 */
export async function filedDocuments(report: AuditReport, language: Language): Promise<readonly Attachment[]> {
  const { renderLetter } = await import('../../lib/report/exporters/render-docx.ts');
  const { letter: letterPart, corrected } = languageFacts[language].fileParts;
  const letter = providerLetter(report, language, report.generatedAt);
  const charter = correctedCharter(report, await loadCookieDatabase());
  const page = new TextEncoder().encode(correctedFile(charter, report, language));
  return [
    { name: fileName(report, 'docx', letterPart), bytes: renderLetter(report, letter, language) },
    { name: fileName(report, 'html', corrected), bytes: page },
  ];
}

const letterOfToday = (report: AuditReport, language: Language): string =>
  providerLetter(report, language, new Date().toISOString());

export async function copyLetter(report: AuditReport, language: Language): Promise<MessageRef> {
  await navigator.clipboard.writeText(letterOfToday(report, language));
  return { id: 'report.letter.copied', params: {} };
}

/** What was changed; and, the corrected charter being read again on the spot, what it still does not declare. */
function saidOf(
  report: AuditReport,
  charter: CorrectedCharter,
  database: CookieDatabase | null,
  done: MessageRef,
): MessageRef {
  const left = leftUndeclared(report, database);
  const params = { ...done.params, ...charter.changed, toCheck: charter.toCheck };
  return left === 0 ? { id: done.id, params } : { id: `${done.id}-left`, params: { ...params, left } };
}
