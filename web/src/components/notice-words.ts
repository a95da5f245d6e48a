import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Notice, NoticeKind } from '@/lib/api/types';
import { day, instantOf } from '@/lib/format';

/** Kinds whose text says until when, and why where somebody wrote it. */
const WITH_DEADLINE: readonly NoticeKind[] = [
  'ROUND_CLOSING',
  'ROUND_REOPENED',
  'DEADLINE_EXTENDED',
  'REMINDER',
];

type NoticeWords = { title: string; text: string };

/** A notice in the person's language. */
export function useNoticeWords(): (notice: Notice) => NoticeWords {
  const { t } = useTranslation('inbox');
  return useCallback(
    ({ kind, params }) => {
      const word = (name: keyof Notice['params']) => String(params[name] ?? '');
      const known = {
        awardYear: word('awardYear'),
        unitName: word('unitName'),
        blocName: word('blocName'),
        reason: word('reason'),
        closesOn: params.closesOn ? day(word('closesOn')) : '',
        until: params.until ? instantOf(word('until')) : '',
      };
      const remark = word('text') || (known.reason === '' ? '' : t('text.reason', known));
      const text = () => {
        if (kind === 'ROUND_OPENED') {
          return t('text.ROUND_OPENED', known);
        }
        if (WITH_DEADLINE.includes(kind) && known.until !== '') {
          return [t('text.until', known), remark].join(' ').trim();
        }
        return remark === '' ? t('text.bloc', known) : remark;
      };
      return { title: t(`kind.${kind}`, known), text: text() };
    },
    [t],
  );
}
