import type { Translator } from '../../i18n/index.ts';
import { shortText } from '../text/text-with-signs.ts';
import type { FieldChange } from './changed-fields.ts';

type Field = FieldChange['field'];

/** What changed, in words: "verdict: not declared in the charter → declared". */
export function changeWords({ field, before, after }: FieldChange, translator: Translator): string {
  const words = (value: string | null): string => valueWords[field](value, translator);
  return translator.t('report.comparison.from-to', {
    field: translator.t(`report.comparison.field.${field}`),
    before: words(before),
    after: words(after),
  });
}

type Words = (value: string | null, translator: Translator) => string;

const yesOrNo: Words = (value, { t }) => t(value === 'true' ? 'common.yes' : 'common.no');

/** The charter's own words. */
const quoted: Words = (value, { t }) =>
  value === null
    ? t('report.comparison.not-stated')
    : shortText(value, (count) => t('report.characters', { count }), longestQuote);

/** Longer than a name: what was changed in a purpose may stand at its end. */
const longestQuote = 1000;

const valueWords: Readonly<Record<Field, Words>> = {
  verdict: (value, { say }) => say({ id: `verdict.${value ?? ''}`, params: {} }),
  secure: yesOrNo,
  httpOnly: yesOrNo,
  hostOnly: yesOrNo,
  sameSite: (value, translator) => quoted(value === 'unspecified' ? null : value, translator),
  lifetime: (value, { t }) =>
    value === null ? t('report.session') : t('report.comparison.days', { count: Number(value) }),
  party: (value, { t }) => t(value === 'first' ? 'report.party.first' : 'report.party.third'),
  provider: quoted,
  service: quoted,
  purpose: quoted,
  duration: quoted,
  category: quoted,
};
