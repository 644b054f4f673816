import type { Translator } from '../../lib/i18n/index.ts';
import type { PopupView } from './popup-view.ts';

type ReportView = Extract<PopupView, { readonly state: 'report' }>;

function reportAnnouncement({ report, permission, busy }: ReportView, { t, say }: Translator): string {
  if (busy !== 'no') return t(`popup.busy.${busy}`);
  if (permission?.refused === true) return t('popup.permission.refused.title');
  if (permission?.purpose === 'jar') return t('popup.permission.jar.title');
  return say(report.summary.overall);
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
    case 'failure':
      return `${translator.t('popup.failure.title')}. ${translator.say(view.message)}`;
    case 'report':
      return reportAnnouncement(view, translator);
  }
}
