import { Menu } from '@mantine/core';
import { IconLogout } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Me } from '@/lib/api/types';
import { useProblemText } from '@/lib/i18n/use-problem-text';
import { signOut } from '@/lib/session';
import { toast } from '@/lib/toast';
import classes from './user-menu.module.css';

export function UserMenu({ me }: { me: Me }) {
  const { t } = useTranslation();
  const say = useProblemText();
  const leave = useMutation({
    mutationFn: signOut,
    onSuccess: (location) => window.location.assign(location),
    onError: (problem) => toast.refused(say(problem)),
  });
  const units = me.duties.map(({ unitName }) => unitName).filter((name) => name !== null);
  return (
    <Menu position="bottom-end" width={280} withinPortal>
      <Menu.Target>
        <button
          type="button"
          className={classes.trigger}
          aria-label={t('user.menu', { name: me.name })}
          data-initials={initialsOf(me.name)}
        ></button>
      </Menu.Target>
      <Menu.Dropdown>
        <div className={classes.who}>
          <strong>{me.name}</strong>
          {[...new Set(units)].map((name) => (
            <span key={name}>{name}</span>
          ))}
          <span>{t('user.signedInAs', { username: me.username })}</span>
        </div>
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={() => leave.mutate()}>
          {t('user.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/** Vietnamese names put the given name last. */
function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  return [words[0], words.length > 1 ? words.at(-1) : '']
    .map((word) => word?.charAt(0) ?? '')
    .join('')
    .toUpperCase();
}
