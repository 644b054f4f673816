import type { JSX } from 'react';
import type { Translator } from '../../lib/i18n/index.ts';
import type { Coverage, CoverageEntry } from '../../lib/observation/index.ts';
import styles from './CoverageList.module.css';
import { outcomeWords, scopeSubject, scopeTitleId } from './coverage-words.ts';
import { Icon } from './Icon.tsx';
import { Verbatim } from './Verbatim.tsx';

interface CoverageListProps {
  readonly coverage: Coverage;
  readonly translator: Translator;
}

/** The words around a hostile host name, which itself is shown isolated. */
function ScopeTitle({
  entry,
  translator,
}: {
  readonly entry: CoverageEntry;
  readonly translator: Translator;
}): JSX.Element {
  const mark = '\u0000';
  const [before = '', after = ''] = translator.t(scopeTitleId(entry.scope), { name: mark }).split(mark);
  return (
    <span className={styles['scope']}>
      {before}
      <Verbatim text={scopeSubject(entry.scope)} translator={translator} />
      {after}
    </span>
  );
}

/** Every scope with its outcome, its reason and its warnings, in words. */
export function CoverageList({ coverage, translator }: CoverageListProps): JSX.Element {
  return (
    <ul className={styles['list']}>
      {coverage.map((entry) => {
        const looked = entry.outcome.state === 'looked';
        return (
          <li
            key={`${scopeTitleId(entry.scope)} ${scopeSubject(entry.scope)}`}
            data-scope={entry.scope.kind}
            data-state={entry.outcome.state}
            data-reason={entry.outcome.state === 'looked' ? undefined : entry.outcome.reason}
            data-tone={looked ? 'calm' : 'absence'}
          >
            <span className={styles['sign']}>
              <Icon name={looked ? 'eye' : 'hidden'} />
            </span>
            <div>
              <ScopeTitle entry={entry} translator={translator} />{' '}
              <strong className={styles['state']}>
                {translator.t(looked ? 'coverage.looked' : 'coverage.not-looked')}
              </strong>
              <span className={styles['outcome']}>{outcomeWords(entry, translator)}</span>
              {entry.notes.map((note) => (
                <span key={note} className={styles['note']} data-note={note}>
                  <Icon name="alert" /> {translator.t(`coverage.note.${note}`)}
                </span>
              ))}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
