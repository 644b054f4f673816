import type { JSX } from 'react';
import '../shared/tokens.css';
import type { Translator } from '../../lib/i18n/index.ts';
import { Spoken } from '../shared/Spoken.tsx';
import { announcement } from './announcement.ts';
import styles from './Popup.module.css';
import { PopupHeader } from './PopupHeader.tsx';
import type { PopupActions, PopupView } from './popup-view.ts';
import { ReportView } from './ReportView.tsx';
import { FailureState, LookingState, MovedState, NotAPortalState, StoppedState, UnreadableState } from './States.tsx';

export interface PopupProps {
  readonly view: PopupView;
  readonly actions: PopupActions;
  readonly translator: Translator;
  /** ISO 8601, UTC. */
  readonly now: string;
}

function Body({ view, actions, translator, now }: PopupProps): JSX.Element {
  switch (view.state) {
    case 'looking':
      return <LookingState actions={actions} translator={translator} />;
    case 'stopped':
      return <StoppedState actions={actions} translator={translator} />;
    case 'unreadable-page':
      return <UnreadableState view={view} actions={actions} translator={translator} />;
    case 'not-a-portal':
      return <NotAPortalState portal={view.portal} actions={actions} translator={translator} />;
    case 'moved':
      return <MovedState view={view} actions={actions} translator={translator} />;
    case 'failure':
      return <FailureState view={view} actions={actions} translator={translator} />;
    case 'report':
      return <ReportView view={view} actions={actions} translator={translator} now={now} />;
  }
}

/** What `data-*` says of a report, for tests and for people who look. */
function reportMarks(view: PopupView): Readonly<Record<string, string>> {
  if (view.state !== 'report') return {};
  const jarMissing = view.report.coverage.some(
    ({ scope, outcome }) => scope.kind === 'first-party-jar' && outcome.state === 'not-looked',
  );
  return {
    'data-partial': String(jarMissing || view.permission?.purpose === 'jar'),
    'data-charter': view.report.charter.retrieval.status,
    'data-busy': view.busy,
  };
}

/** The whole popup, as a function of what there is to show. */
export function Popup(props: PopupProps): JSX.Element {
  const { view, actions, translator } = props;
  return (
    <div className={styles['popup']} lang={translator.language} data-state={view.state} {...reportMarks(view)}>
      <PopupHeader view={view} actions={actions} translator={translator} />
      <Body {...props} />
      <output>
        <Spoken>{announcement(view, translator)}</Spoken>
      </output>
    </div>
  );
}
