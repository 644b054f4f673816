import type { AuditEvent, ConsentChoice } from '../../../observation/index.ts';
import type { Line } from '../document-block.ts';
import { quiet } from '../lines.ts';
import type { Writer } from '../lines.ts';

export type Fact = { readonly term: string; readonly lines: readonly Line[] };

/** The browser, how it was prepared, and what the visitor did while the audit was on. */
export function browserFacts(writer: Writer): readonly Fact[] {
  const { t, exact, moment, report } = writer;
  const { environment, observation } = report;
  const names = observation.namesSeenByPage;
  return [
    { term: t('report.fact.started-at'), lines: [moment(observation.startedAt)] },
    { term: t('report.fact.observed-at'), lines: [moment(observation.observedAt)] },
    {
      term: t('report.fact.browser'),
      lines: [
        [`${environment.browser} ${environment.browserVersion}, ${environment.platform}`],
        [exact(environment.userAgent)],
      ],
    },
    {
      term: t('report.fact.private'),
      lines: [[t(environment.privateWindow ? 'report.private.yes' : 'report.private.no')]],
    },
    { term: t('report.fact.store'), lines: [[exact(environment.store)]] },
    { term: t('report.fact.time-zone'), lines: [[exact(environment.timeZone)]] },
    {
      term: t('report.fact.jar-size'),
      lines: [
        observation.jarSizeAtStart === null
          ? [quiet(t('report.not-looked-at'))]
          : [t('common.cookies', { count: observation.jarSizeAtStart })],
      ],
    },
    {
      term: t('report.fact.control'),
      lines: [
        names === null ? [quiet(t('report.control.not-asked'))] : [t('report.control.names', { count: names.length })],
      ],
    },
    { term: t('report.fact.logged-in'), lines: [loginLine(observation.events, writer)] },
    { term: t('report.fact.consent'), lines: consentLines(observation.consent, writer) },
    { term: t('report.fact.events'), lines: eventLines(observation.events, writer) },
  ];
}

function loginLine(events: readonly AuditEvent[], { t }: Writer): Line {
  return [t(events.some(({ kind }) => kind === 'login') ? 'report.logged-in.yes' : 'report.logged-in.not-seen')];
}

/** What a key of the portal's record stands for; the key itself where nobody knows. */
function serviceWords(service: string, { say }: Writer): string {
  const id = `report.service.${service}`;
  const words = say({ id, params: {} });
  return words === id ? service : words;
}

function consentLines(consent: ConsentChoice, writer: Writer): readonly Line[] {
  const { t, moment } = writer;
  if (consent.kind !== 'choice') return [[t(`report.consent.${consent.kind}`)]];
  const services = Object.entries(consent.services);
  const answers = services.map(([service, accepted]): Line => [
    t(accepted ? 'report.consent.accepted' : 'report.consent.refused', { service: serviceWords(service, writer) }),
  ]);
  return [
    ...(answers.length === 0 ? [[t('report.consent.no-service')]] : answers),
    ...(consent.madeAt === null ? [] : [[t('report.consent.made-at'), ' ', ...moment(consent.madeAt)] satisfies Line]),
  ];
}

function eventLines(events: readonly AuditEvent[], { t, moment }: Writer): readonly Line[] {
  if (events.length === 0) return [[t('report.events.none')]];
  return events.map(({ kind, at, evidence }): Line => [
    t(`report.event.${kind}`),
    ', ',
    ...moment(at),
    `, ${t(`report.event-evidence.${evidence}`)}`,
  ]);
}
