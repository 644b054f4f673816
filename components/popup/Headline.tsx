import type { JSX } from 'react';
import { overallTone, type AuditReport } from '../../lib/audit/index.ts';
import type { Translator } from '../../lib/i18n/index.ts';
import { answerWords } from '../../lib/report/headline/answer-words.ts';
import { Icon } from '../shared/Icon.tsx';
import { saySafely } from '../shared/say-safely.ts';
import { toneIcon } from '../shared/verdict-look.ts';
import styles from './Headline.module.css';

interface HeadlineProps {
  readonly report: AuditReport;
  readonly translator: Translator;
}

/** What the report's own sentence says; what was not looked at has its own line below. */
function wholeSentence({ summary: { overall } }: AuditReport, translator: Translator): string {
  return saySafely(translator, { ...overall, id: overall.id.replace(/\.partial$/u, '') });
}

/** The answer, in words that a mayor understands: the worst first, with names. */
export function Overall({ report, translator }: HeadlineProps): JSX.Element {
  const tone = overallTone(report);
  const { first, besides } = answerWords(report, translator);
  return (
    <div className={styles['overall']} data-tone={tone} data-overall={report.summary.overall.id}>
      <Icon name={toneIcon[tone]} />
      <div>
        <p>{first ?? wholeSentence(report, translator)}</p>
        {besides !== null && <p className={styles['besides']}>{besides}</p>}
      </div>
    </div>
  );
}
