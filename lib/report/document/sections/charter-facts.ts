import type { CharterVersion } from '../../../audit/index.ts';
import { isOldAnswer, wasOpenedBefore } from '../../../charter-address/index.ts';
import { textWithSigns } from '../../text/text-with-signs.ts';
import type { Block, Line } from '../document-block.ts';
import { cell, quiet } from '../lines.ts';
import type { Writer } from '../lines.ts';
import type { Fact } from './browser-facts.ts';

/** Where and when the charter was read, and what shows it to be the same. */
export function charterFacts(writer: Writer): readonly Fact[] {
  const { t, link, moment, report } = writer;
  const { retrieval, content } = report.charter;
  const unknown: Line = [quiet(t('report.not-available'))];
  return [
    { term: t('report.fact.charter-status'), lines: statusLines(writer) },
    { term: t('report.fact.charter-address'), lines: [retrieval.url === null ? unknown : [link(retrieval.url)]] },
    ...(retrieval.location === null
      ? []
      : [{ term: t('report.fact.redirects-to'), lines: [[link(retrieval.location)]] }]),
    {
      term: t('report.fact.found-by'),
      lines: [retrieval.origin === null ? unknown : [t(`report.charter-origin.${retrieval.origin}`)]],
    },
    {
      term: t('report.fact.read-at'),
      lines: [
        retrieval.readAt === null ? unknown : moment(retrieval.readAt),
        ...(wasOpenedBefore(retrieval) ? [[t('report.opened-before')]] : []),
      ],
    },
    ...wayFacts(writer),
    { term: t('report.fact.http-status'), lines: [[String(retrieval.httpStatus ?? t('report.not-available'))]] },
    { term: t('report.fact.sha-bytes'), lines: [digest(retrieval.sha256Bytes, writer)] },
    { term: t('report.fact.sha-text'), lines: [digest(retrieval.sha256Text, writer)] },
    ...(content === null ? [] : contentFacts(content, writer)),
    ...(report.charter.otherLanguages ?? []).map((version) => versionFact(version, writer)),
  ];
}

/** What came of it; and where not all links could be looked at for it, that. */
function statusLines({ t, report }: Writer): readonly Line[] {
  const { status, linksLooked } = report.charter.retrieval;
  return [
    [t(`report.charter-status.${status}`)],
    ...(linksLooked === undefined ? [] : [[t(`report.links-looked.${linksLooked}`)]]),
  ];
}

/** By which way the answer came, and when it was made. */
function wayFacts({ t, moment, report: { charter } }: Writer): readonly Fact[] {
  const { through, answeredAt, redaction } = charter.retrieval;
  const old = isOldAnswer(charter.retrieval);
  return [
    ...(redaction === undefined
      ? []
      : [{ term: t('report.fact.redaction'), lines: [[t('report.redaction', { ...redaction })]] }]),
    ...(through === undefined ? [] : [{ term: t('report.fact.through'), lines: [[t(`report.through.${through}`)]] }]),
    ...(answeredAt === undefined
      ? []
      : [
          {
            term: t('report.fact.answered-at'),
            lines: [moment(answeredAt), ...(old ? [[t('report.old-answer')]] : [])],
          },
        ]),
  ];
}

function contentFacts(content: NonNullable<Writer['report']['charter']['content']>, writer: Writer): readonly Fact[] {
  const { t, exact } = writer;
  return [
    { term: t('report.fact.charter-language'), lines: [[content.language ?? t('common.unknown')]] },
    {
      term: t('report.fact.charter-content'),
      lines: [
        [t(`report.charter-content.${content.content}`)],
        ...(content.truncated ? [[t('report.truncated')]] : []),
      ],
    },
    ...(content.namedHosts.length === 0
      ? []
      : [{ term: t('report.fact.named-hosts'), lines: content.namedHosts.map((host): Line => [exact(host)]) }]),
  ];
}

/** A version that the charter was held against: as much of it as of the charter itself. */
function versionFact(version: CharterVersion, writer: Writer): Fact {
  const { t, link, moment } = writer;
  const { language, url, status, readAt, sha256Bytes, sha256Text } = version;
  const read: Line = readAt === null ? [] : [', ', ...moment(readAt)];
  return {
    term: t('report.fact.other-language', { language: textWithSigns(language) }),
    lines: [
      [link(url)],
      [t(`report.charter-status.${status}`), ...read],
      [`${t('report.fact.sha-bytes')}${t('report.colon')} `, ...digest(sha256Bytes, writer)],
      [`${t('report.fact.sha-text')}${t('report.colon')} `, ...digest(sha256Text, writer)],
    ],
  };
}

function digest(value: string | null, { t }: Writer): Line {
  return [value === null ? quiet(t('report.not-available')) : { kind: 'exact', text: value }];
}

/** Where the charter was looked for; worth a table only where more than one place was tried. */
export function attemptsBlock({ t, link, report }: Writer): readonly Block[] {
  const { attempts } = report.charter.retrieval;
  if (attempts.length < 2) return [];
  return [
    {
      kind: 'table',
      id: 'attempts',
      caption: t('report.attempts.caption'),
      head: [t('report.fact.charter-address'), t('report.fact.found-by'), t('report.fact.charter-status')],
      rows: attempts.map((attempt, at) => ({
        id: `attempt-${at}`,
        tone: null,
        cells: [
          cell([[link(attempt.url)]]),
          cell([[t(`report.charter-origin.${attempt.origin}`)]]),
          cell([
            [
              t(`report.charter-status.${attempt.status}`),
              attempt.httpStatus === null ? '' : ` (${attempt.httpStatus})`,
            ],
          ]),
        ],
      })),
    },
  ];
}
