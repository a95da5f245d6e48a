import { IconBellRinging, IconCheck, IconChecks, IconClock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Delivery, Reminder } from '@/lib/api/types';
import { instantOf } from '@/lib/format';
import classes from './status-board.module.css';

/** The last reminder and how far it has come: on its way, in the inbox, read; of another unit's only who sent it. */
export function ReminderState({ reminder, delivery }: { reminder: Reminder; delivery: Delivery | null }) {
  const { t } = useTranslation('comparison');
  const read = delivery !== null && delivery.readAt !== null;
  const Icon = delivery === null ? IconClock : read ? IconChecks : IconCheck;
  return (
    <div className={classes.reminder}>
      <p>
        <IconBellRinging size={14} aria-hidden /> {t('reminder.at', { at: instantOf(reminder.at) })}
      </p>
      {reminder.own ? (
        <p>
          <Icon size={14} aria-hidden />{' '}
          {delivery === null
            ? t('reminder.underWay')
            : delivery.readAt === null
              ? t('reminder.delivered', { at: instantOf(delivery.deliveredAt) })
              : t('reminder.read', { at: instantOf(delivery.readAt) })}
        </p>
      ) : (
        reminder.by !== null && <p>{t('reminder.byOther', { by: reminder.by })}</p>
      )}
      {reminder.text !== null && <p className={classes.words}>“{reminder.text}”</p>}
    </div>
  );
}
