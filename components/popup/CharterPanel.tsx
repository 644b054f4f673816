import type { JSX } from 'react';
import { charterUse } from '../../lib/audit/index.ts';
import type { AuditReport } from '../../lib/audit/index.ts';
import { isOldAnswer, wasOpenedBefore } from '../../lib/charter-address/index.ts';
import type { Translator } from '../../lib/i18n/index.ts';
import { CharterLink } from '../shared/CharterLink.tsx';
import { Disclosure } from '../shared/Disclosure.tsx';
import { formatMoment } from '../shared/format-moment.ts';
import { formatAge } from '../shared/format-span.ts';
import { Icon } from '../shared/Icon.tsx';
import { Verbatim } from '../shared/Verbatim.tsx';
import { CharterAttempts } from './CharterAttempts.tsx';
import { CharterOffers } from './CharterOffers.tsx';
import styles from './CharterPanel.module.css';
import { type CharterProblem, charterProblem } from './charter-problem.ts';
import type { PopupActions } from './popup-view.ts';

interface CharterPanelProps {
  readonly report: AuditReport;
  readonly actions: PopupActions;
  readonly translator: Translator;
  readonly now: string;
}

/** A page in which no charter was read was asked for, not read. */
function whenRead({ charter, environment }: AuditReport, readAt: string, { t, language }: Translator): string {
  const date = formatMoment(readAt, language, environment.timeZone);
  return t(charterUse(charter).kind === 'absent' ? 'charter.asked-at' : 'charter.read-at', { date });
}

/** Where the charter is, when it was read, how it was found. */
function Source({ report, actions, translator, now }: CharterPanelProps): JSX.Element {
  const { t, language } = translator;
  const { url, readAt, origin } = report.charter.retrieval;
  const age = readAt === null ? null : formatAge(readAt, now, language);
  const title = report.charter.content?.title ?? '';
  return (
    <p className={styles['source']}>
      {title !== '' && (
        <span className={styles['when']}>
          <Verbatim text={title} translator={translator} limit={160} />
        </span>
      )}
      {url === null ? (
        t('charter.no-address')
      ) : (
        <CharterLink url={url} onOpen={actions.openCharter}>
          <Verbatim text={url.replace(/^https?:\/\//u, '')} translator={translator} limit={200} />
        </CharterLink>
      )}
      <span className={styles['when']}>
        {readAt !== null && <time dateTime={readAt}>{whenRead(report, readAt, translator)}</time>}
        {age !== null && ` ${t('charter.age', { age })}`}
        {origin !== null && `${readAt === null ? '' : ', '}${t(`charter.origin.${origin}`)}`}
      </span>
      <Rows report={report} translator={translator} />
    </p>
  );
}

/** How many cookies it declares, and how many of its rows declare none. */
function Rows({ report, translator: { t } }: Pick<CharterPanelProps, 'report' | 'translator'>): JSX.Element | null {
  const { declaredTotal, toLookAt } = report.summary;
  if (report.charter.content === null) return null;
  const words = [
    t('count.declared-total', { count: declaredTotal }),
    ...(['unnamedRows', 'unreadRows'] as const)
      .filter((part) => toLookAt[part] > 0)
      .map((part) => t(`count.rest.${part}`, { count: toLookAt[part] })),
  ];
  return <span className={styles['when']}>{words.join(' · ')}</span>;
}

/** Where nothing was found among some of the links, that others were not looked at. */
function SearchNote({ report, translator }: Pick<CharterPanelProps, 'report' | 'translator'>): JSX.Element | null {
  const { status, linksLooked } = report.charter.retrieval;
  if (status !== 'not-found' || linksLooked === undefined) return null;
  return <p>{translator.t(`charter.links-looked.${linksLooked}`)}</p>;
}

interface TitleProps extends Pick<CharterPanelProps, 'translator'> {
  readonly problem: CharterProblem | null;
}

/** What stands in the charter's way is its title. */
function Title({ problem, translator: { t } }: TitleProps): JSX.Element {
  if (problem === null) return <h2 id="charter-title">{t('charter.title')}</h2>;
  return (
    <h2 id="charter-title" className={styles['problem']}>
      <Icon name="alert" />
      {problem.kind === 'status' ? t(`charter.status.${problem.status}`) : t(`charter.content.${problem.content}`)}
    </h2>
  );
}

function Problem({
  problem,
  report,
  translator,
}: CharterPanelProps & { readonly problem: CharterProblem }): JSX.Element {
  const { t } = translator;
  const { httpStatus, location } = report.charter.retrieval;
  return (
    <>
      <p>
        {problem.kind === 'status' ? t(`charter.about.${problem.status}`) : t(`charter.about.${problem.content}`)}
        {problem.kind === 'status' && problem.status === 'http-error' && httpStatus !== null && (
          <> {t('charter.http-status', { status: httpStatus })}</>
        )}
      </p>
      <SearchNote report={report} translator={translator} />
      {location !== null && (
        <p>
          {t('charter.redirects-to')} <Verbatim text={location} translator={translator} limit={200} />
        </p>
      )}
    </>
  );
}

/** What keeps a charter that was read from being, for certain, the one that the server gives today. */
function Doubts({ report, translator: { t, language } }: CharterPanelProps): JSX.Element | null {
  const { retrieval } = report.charter;
  if (retrieval.status !== 'read') return null;
  const { through, answeredAt = '' } = retrieval;
  const date = isOldAnswer(retrieval) ? formatMoment(answeredAt, language, report.environment.timeZone) : null;
  return (
    <>
      {through === 'page-worker' && <p data-doubt="page-worker">{t('charter.through-worker')}</p>}
      {date !== null && <p data-doubt="old-answer">{t('charter.old-answer', { date })}</p>}
      {wasOpenedBefore(retrieval) && <p data-doubt="opened-before">{t('charter.opened-before')}</p>}
    </>
  );
}

/** The charter: its address and date, or what stands in its way and what can be done. */
export function CharterPanel(props: CharterPanelProps): JSX.Element {
  const { report, actions, translator } = props;
  const { t } = translator;
  const { retrieval } = report.charter;
  const problem = charterProblem(report.charter);
  return (
    <section
      className={styles['panel']}
      data-troubled={problem !== null}
      aria-label={t('charter.title')}
      data-content={report.charter.content?.content}
    >
      <Title problem={problem} translator={translator} />
      {problem !== null && <Problem {...props} problem={problem} />}
      {(retrieval.url !== null || retrieval.readAt !== null) && <Source {...props} />}
      {(retrieval.truncated || report.charter.content?.truncated === true) && <p>{t('charter.truncated')}</p>}
      <Doubts {...props} />
      {problem === null ? (
        <Disclosure summary={t('charter.other')}>
          <CharterOffers problem={null} retrieval={retrieval} actions={actions} translator={translator} />
        </Disclosure>
      ) : (
        <>
          <CharterOffers problem={problem} retrieval={retrieval} actions={actions} translator={translator} />
          <CharterAttempts report={report} translator={translator} />
        </>
      )}
    </section>
  );
}
