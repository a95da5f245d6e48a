import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Notice } from '@/lib/api/types';
import { day } from '@/lib/format';

type NoticeWords = { title: string; text: string };

/** A notice in the person's language. */
export function useNoticeWords(): (notice: Notice) => NoticeWords {
  const { t } = useTranslation('inbox');
  return useCallback(
    ({ kind, params }) => {
      const word = (name: string) => String(params[name] ?? '');
      const known = {
        awardYear: word('awardYear'),
        unitName: word('unitName'),
        blocName: word('blocName'),
        reason: word('reason'),
        closesOn: params.closesOn ? day(word('closesOn')) : '',
      };
      const text =
        kind === 'ROUND_OPENED'
          ? t('text.ROUND_OPENED', known)
          : known.reason === ''
            ? t('text.bloc', known)
            : t('text.reason', known);
      return { title: t(`kind.${kind}`, known), text };
    },
    [t],
  );
}
