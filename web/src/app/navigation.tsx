import {
  IconBell,
  IconClipboardText,
  IconFlag3,
  IconHome,
  IconMap2,
  IconSettings,
  IconTable,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Me } from '@/lib/api/types';
import { isProvinceAdmin, isWaiting } from '@/lib/permissions';
import classes from './navigation.module.css';

const PLACES = [
  { to: '/', name: 'home', icon: IconHome, exact: true },
  { to: '/registrations', name: 'registrations', icon: IconClipboardText },
  { to: '/rounds', name: 'rounds', icon: IconTable },
  { to: '/province', name: 'province', icon: IconMap2, admin: true },
  { to: '/campaigns', name: 'campaigns', icon: IconFlag3 },
  { to: '/notices', name: 'notices', icon: IconBell },
  { to: '/admin', name: 'admin', icon: IconSettings, admin: true },
] as const;

export function Navigation({ me, onGo }: { me: Me; onGo?: () => void }) {
  const { t } = useTranslation();
  const places = PLACES.filter(
    (place) => ('admin' in place ? isProvinceAdmin(me) : true) && (place.to === '/' || !isWaiting(me)),
  );
  return (
    <nav aria-label={t('nav.label')}>
      <ul className={classes.list}>
        {places.map(({ to, name, icon: Icon, ...place }) => (
          <li key={to}>
            <Link to={to} className={classes.link} activeOptions={{ exact: 'exact' in place }} onClick={onGo}>
              <Icon size={18} stroke={1.75} aria-hidden />
              {t(`nav.${name}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
