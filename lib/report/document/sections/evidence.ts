import { outcomeWords, scopeWords } from '../../rows/coverage-words.ts';
import type { Block, Inline, Line, Section } from '../block.ts';
import { cell, quiet } from '../lines.ts';
import type { Writer } from '../lines.ts';
import { browserFacts } from './browser-facts.ts';
import type { Fact } from './browser-facts.ts';

/** How the audit was made: all that another person needs to make it again. */
export function evidenceSection(writer: Writer): Section {
  const { t } = writer;
  return {
    id: 'evidence',
    title: t('report.section.evidence'),
    blocks: [
      { kind: 'heading', text: t('report.evidence.portal') },
      { kind: 'facts', items: portalFacts(writer) },
      { kind: 'heading', text: t('report.evidence.charter-title') },
      { kind: 'facts', items: charterFacts(writer) },
      ...attemptsBlock(writer),
      { kind: 'heading', text: t('report.evidence.browser') },
      { kind: 'facts', items: browserFacts(writer) },
      { kind: 'heading', text: t('report.evidence.coverage-title') },
      coverageBlock(writer),
    ],
  };
}

function portalFacts({ t, link, exact, report }: Writer): readonly Fact[] {
  const { portal, observation } = report;
  return [
    { term: t('report.fact.page'), lines: [[link(portal.url)]] },
    { term: t('report.fact.hosts'), lines: portal.ancestors.map((host) => [exact(host)]) },
    {
      term: t('report.fact.recognition'),
      lines: [
        [t(`report.recognition.${portal.recognition}`)],
        ...(portal.signals.length === 0
          ? []
          : [[quiet(portal.signals.map((signal) => t(`report.signal.${signal}`)).join(', '))]]),
      ],
    },
    { term: t('report.fact.language'), lines: [[portal.language ?? t('common.unknown')]] },
    {
      term: t('report.fact.third-parties'),
      lines:
        observation.thirdPartyHosts.length === 0
          ? [[noThirdParties(observation.namesSeenByPage !== null, t)]]
          : observation.thirdPartyHosts.map((host) => [exact(host)]),
    },
  ];
}

/** A page that loads from no third party, and one that could not be asked. */
const noThirdParties = (asked: boolean, t: Writer['t']): Inline =>
  asked ? t('report.third-parties.none') : quiet(t('report.control.not-asked'));

function charterFacts(writer: Writer): readonly Fact[] {
  const { t, link, moment, report } = writer;
  const { retrieval, content } = report.charter;
  const unknown: Line = [quiet(t('report.not-available'))];
  return [
    { term: t('report.fact.charter-status'), lines: [[t(`report.charter-status.${retrieval.status}`)]] },
    { term: t('report.fact.charter-address'), lines: [retrieval.url === null ? unknown : [link(retrieval.url)]] },
    ...(retrieval.location === null
      ? []
      : [{ term: t('report.fact.redirects-to'), lines: [[link(retrieval.location)]] }]),
    {
      term: t('report.fact.found-by'),
      lines: [retrieval.origin === null ? unknown : [t(`report.charter-origin.${retrieval.origin}`)]],
    },
    { term: t('report.fact.read-at'), lines: [retrieval.readAt === null ? unknown : moment(retrieval.readAt)] },
    { term: t('report.fact.http-status'), lines: [[String(retrieval.httpStatus ?? t('report.not-available'))]] },
    { term: t('report.fact.sha-bytes'), lines: [digest(retrieval.sha256Bytes, writer)] },
    { term: t('report.fact.sha-text'), lines: [digest(retrieval.sha256Text, writer)] },
    ...(content === null ? [] : contentFacts(content, writer)),
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

function digest(value: string | null, { t }: Writer): Line {
  return [value === null ? quiet(t('report.not-available')) : { kind: 'exact', text: value }];
}

/** Where the charter was looked for; worth a table only where more than one place was tried. */
function attemptsBlock({ t, link, report }: Writer): readonly Block[] {
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

function coverageBlock({ t, translator, report }: Writer): Block {
  return {
    kind: 'table',
    id: 'coverage',
    caption: t('report.coverage.caption'),
    head: [t('report.column.scope'), t('report.column.coverage')],
    rows: report.coverage.map((entry, at) => ({
      id: `scope-${at}`,
      tone: entry.outcome.state === 'looked' ? (entry.notes.length > 0 ? 'waiting' : 'calm') : 'absence',
      cells: [cell([[scopeWords(entry, translator)]]), cell([[outcomeWords(entry, translator)]])],
    })),
  };
}
