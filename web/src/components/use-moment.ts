import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { dayOf, timeWithinDay } from '@/lib/format';

/** A deadline in words: `hết ngày 28/02/2022`, or with its time where it is not the end of the day. */
export function useMoment(): (instant: string) => string {
  const { t } = useTranslation();
  return useCallback(
    (instant) => {
      const time = timeWithinDay(instant);
      const day = dayOf(instant);
      return time === null ? t('moment.endOfDay', { day }) : t('moment.at', { time, day });
    },
    [t],
  );
}
