import { Button, Menu } from '@mantine/core';
import { IconCalendarClock, IconCalendarPlus, IconLock, IconLockOpen } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Comparison, ComparisonMember } from '@/lib/api/types';
import { CloseDialog, ExtendDialog, extendable, ReopenDialog } from './round-dialogs';

type Open = 'extend' | 'close' | 'reopen' | null;

/** What this person may decide about the round's time; nothing where the service lists no such action. */
export function RoundMenu({ comparison: { round, members } }: { comparison: Comparison }) {
  const { t } = useTranslation('rounds');
  const [open, setOpen] = useState<Open>(null);
  const may = (action: (typeof round.actions)[number]) => round.actions.includes(action);
  if (!may('EXTEND') && !may('CLOSE') && !may('REOPEN')) {
    return null;
  }
  const close = () => setOpen(null);
  return (
    <>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <Button variant="default" leftSection={<IconCalendarClock size={16} aria-hidden />}>
            {t('menu')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {may('EXTEND') && (
            <Menu.Item
              leftSection={<IconCalendarPlus size={16} aria-hidden />}
              onClick={() => setOpen('extend')}
            >
              {t('extend.title')}…
            </Menu.Item>
          )}
          {may('CLOSE') && (
            <Menu.Item leftSection={<IconLock size={16} aria-hidden />} onClick={() => setOpen('close')}>
              {t('close.title')}…
            </Menu.Item>
          )}
          {may('REOPEN') && (
            <Menu.Item leftSection={<IconLockOpen size={16} aria-hidden />} onClick={() => setOpen('reopen')}>
              {t('reopen.title')}…
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {open === 'extend' && <ExtendDialog round={round} members={members} chosen={null} onClose={close} />}
      {open === 'close' && <CloseDialog round={round} onClose={close} />}
      {open === 'reopen' && <ReopenDialog round={round} onClose={close} />}
    </>
  );
}

/** The same for the one member that stands here. */
export function ExtendButton({
  comparison: { round, members },
  member,
}: {
  comparison: Comparison;
  member: ComparisonMember;
}) {
  const { t } = useTranslation('rounds');
  const [open, setOpen] = useState(false);
  if (extendable(round, [member]).length === 0) {
    return null;
  }
  return (
    <>
      <Button
        size="compact-xs"
        variant="default"
        aria-label={t('extend.of', { unit: member.unitName })}
        onClick={() => setOpen(true)}
      >
        {t('extend.short')}
      </Button>
      {open && (
        <ExtendDialog round={round} members={members} chosen={member.unitId} onClose={() => setOpen(false)} />
      )}
    </>
  );
}
