import { Button, Stack } from '@mantine/core';
import { IconArrowsDiff, IconPin, IconPinnedOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { RegistrationBadge } from '@/components/state-badge';
import { TextLink } from '@/components/text-link';
import type { ComparisonMember } from '@/lib/api/types';
import { instantOf, number } from '@/lib/format';
import { isShown } from '../matrix';
import type { Change } from '../view';
import classes from './cell-details.module.css';

/** One member in short, and what one may do with it in the table. */
export function MemberCard({
  member,
  pins,
  onView,
  isSnapshot,
}: {
  member: ComparisonMember;
  pins: string[];
  onView: (change: Change) => void;
  isSnapshot: boolean;
}) {
  const { t } = useTranslation('comparison');
  const pinned = pins.includes(member.unitId);
  return (
    <div className={classes.words}>
      <strong>{member.unitName}</strong>
      <span>
        <RegistrationBadge state={member.state} />
      </span>
      {member.submittedAt !== null && <span>{t('board.at', { at: instantOf(member.submittedAt) })}</span>}
      {member.staffCount !== null && <span>{t('detail.staff', { count: number(member.staffCount) })}</span>}
      {member.own && <span>{t('board.ownJudged')}</span>}
      <Stack gap={6} align="flex-start">
        {member.registrationId !== null && (member.own || isShown(member)) && (
          <TextLink to="/registrations/$id" params={{ id: member.registrationId }} size="sm">
            {t('detail.open')}
          </TextLink>
        )}
        <Button
          variant="default"
          size="compact-sm"
          leftSection={pinned ? <IconPinnedOff size={15} aria-hidden /> : <IconPin size={15} aria-hidden />}
          onClick={() =>
            onView({
              pins: pinned ? pins.filter((unitId) => unitId !== member.unitId) : [...pins, member.unitId],
            })
          }
        >
          {t(pinned ? 'detail.unpin' : 'detail.pin')}
        </Button>
        {!isSnapshot && isShown(member) && (
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconArrowsDiff size={15} aria-hidden />}
            onClick={() => onView({ tab: 'two', left: member.unitId })}
          >
            {t('detail.compare')}
          </Button>
        )}
      </Stack>
    </div>
  );
}
