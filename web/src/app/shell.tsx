import { Drawer } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconMenu2 } from '@tabler/icons-react';
import { Link, Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Me } from '@/lib/api/types';
import { Bell } from './bell';
import { Brand } from './brand';
import { LanguageSwitch } from './language-switch';
import { Navigation } from './navigation';
import { useNoticeStream } from './notice-stream';
import classes from './shell.module.css';
import { UserMenu } from './user-menu';

/** The frame around every page of a signed-in person. */
export function Shell({ me }: { me: Me }) {
  const { t } = useTranslation();
  const [menuOpen, menu] = useDisclosure(false);
  useNoticeStream();
  return (
    <div className={classes.shell}>
      <a className={classes.skip} href="#main">
        {t('skipToContent')}
      </a>
      <header className={classes.header}>
        <button type="button" className={classes.burger} onClick={menu.open} aria-label={t('nav.open')}>
          <IconMenu2 size={20} aria-hidden />
        </button>
        <Link to="/" className={classes.brand} aria-label={`${t('product')} – ${t('nav.home')}`}>
          <Brand />
        </Link>
        <span className={classes.place}>{me.blocs[0]?.blocName}</span>
        <div className={classes.tools}>
          <LanguageSwitch />
          <Bell />
          <UserMenu me={me} />
        </div>
      </header>
      <aside className={classes.aside}>
        <Navigation me={me} />
      </aside>
      <Drawer
        opened={menuOpen}
        onClose={menu.close}
        size={280}
        title={<Brand />}
        closeButtonProps={{ 'aria-label': t('nav.close') }}
      >
        <Navigation me={me} onGo={menu.close} />
      </Drawer>
      <main id="main" className={classes.main} tabIndex={-1}>
        <Outlet />
      </main>
    </div>
  );
}
