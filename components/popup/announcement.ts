import type { Translator } from '../../lib/i18n/index.ts';
import { answerWords } from '../../lib/report/headline/answer-words.ts';
import { saySafely } from '../shared/say-safely.ts';
import type { PopupView } from './popup-view.ts';

type ReportView = Extract<PopupView, { readonly state: 'report' }>;

function reportAnnouncement({ report, permission, busy }: ReportView, translator: Translator): string {
  const { t } = translator;
  if (busy !== 'no') return t(`popup.busy.${busy}`);
  if (permission?.purpose === 'parents') return t('popup.permission.parents.title');
  if (permission?.refused === true) return t('popup.permission.refused.title');
  if (permission?.purpose === 'jar') return t('popup.permission.jar.title');
  return answerWords(report, translator).first ?? saySafely(translator, report.summary.overall);
}

/** The one sentence that a screen reader speaks when the popup's state changes. */
export function announcement(view: PopupView, translator: Translator): string {
  switch (view.state) {
    case 'looking':
      return translator.t('popup.looking');
    case 'unreadable-page':
      return translator.t('popup.unreadable.title');
    case 'not-a-portal':
      return translator.t('popup.not-a-portal.title');
    case 'stopped':
      return translator.t('popup.stopped.title');
    case 'moved':
      return translator.t('popup.moved.title');
    case 'failure':
      return `${translator.t('popup.failure.title')}. ${translator.t(`popup.failure.${view.cause}`)}`;
    case 'report':
      return reportAnnouncement(view, translator);
  }
}
