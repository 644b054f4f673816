import { outcomeWords, scopeWords } from '../../wording/scope-words.ts';
import type { Block, Inline, Section } from '../document-block.ts';
import { cell, quiet } from '../lines.ts';
import type { Writer } from '../lines.ts';
import { attemptsBlock, charterFacts } from './charter-facts.ts';
import { browserFacts } from './browser-facts.ts';
import type { Fact } from './browser-facts.ts';
import { hostLine } from './sent-lines.ts';

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

function portalFacts(writer: Writer): readonly Fact[] {
  const { t, link, exact, report } = writer;
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
          : observation.thirdPartyHosts.map((host) => hostLine(host, writer)),
    },
  ];
}

/** A page that loads from no third party, and one that could not be asked. */
const noThirdParties = (asked: boolean, t: Writer['t']): Inline =>
  asked ? t('report.third-parties.none') : quiet(t('report.control.not-asked'));

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
