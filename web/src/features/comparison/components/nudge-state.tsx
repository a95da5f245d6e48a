import { IconBellRinging, IconCheck, IconChecks, IconClock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Delivery, Nudge } from '@/lib/api/types';
import { instantOf } from '@/lib/format';
import classes from './status-board.module.css';

/** The last nudge and how far it has come: on its way, in the inbox, read; of another unit's only who sent it. */
export function NudgeState({ nudge, delivery }: { nudge: Nudge; delivery: Delivery | null }) {
  const { t } = useTranslation('comparison');
  const read = delivery !== null && delivery.readAt !== null;
  const Icon = delivery === null ? IconClock : read ? IconChecks : IconCheck;
  return (
    <div className={classes.nudge}>
      <p>
        <IconBellRinging size={14} aria-hidden /> {t('nudge.at', { at: instantOf(nudge.at) })}
      </p>
      {nudge.own ? (
        <p>
          <Icon size={14} aria-hidden />{' '}
          {delivery === null
            ? t('nudge.underWay')
            : delivery.readAt === null
              ? t('nudge.delivered', { at: instantOf(delivery.deliveredAt) })
              : t('nudge.read', { at: instantOf(delivery.readAt) })}
        </p>
      ) : (
        nudge.by !== null && <p>{t('nudge.byOther', { by: nudge.by })}</p>
      )}
      {nudge.text !== null && <p className={classes.words}>“{nudge.text}”</p>}
    </div>
  );
}
