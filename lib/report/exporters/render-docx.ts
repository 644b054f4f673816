import type { AuditReport } from '../../audit/index.ts';
import { createTranslator, languageFacts } from '../../i18n/index.ts';
import type { Language } from '../../i18n/index.ts';
import { runningLine } from '../document/report-document.ts';
import { documentWord } from '../word/document-word.ts';
import { letterWord } from '../word/letter-word.ts';
import { wordFile } from '../word/word-file.ts';
import { fileDate } from './file-date.ts';
import type { ShownReport } from './shown-report.ts';

/** The report to edit and to sign: first page, findings, comparison; the annexes are in the other files. */
export function renderDocx({ report, document, translator, language }: ShownReport): Uint8Array {
  return wordFile({
    body: documentWord(document(), translator),
    running: document().running,
    locale: languageFacts[language].locale,
    madeAt: fileDate(report),
  });
}

/** A letter that was written as plain text, to edit and to sign. */
export function renderLetter(report: AuditReport, letter: string, language: Language): Uint8Array {
  return wordFile({
    body: letterWord(letter),
    running: runningLine(report, createTranslator(language)),
    locale: languageFacts[language].locale,
    madeAt: fileDate(report),
  });
}
