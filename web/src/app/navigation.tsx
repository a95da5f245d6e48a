import {
  IconApi,
  IconBell,
  IconClipboardHeart,
  IconClipboardText,
  IconFlag3,
  IconHome,
  IconMap2,
  IconSettings,
  IconTable,
  IconTool,
  IconUsersGroup,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Me } from '@/lib/api/types';
import { actingUnits, dutyUnits, isOperator, isProvinceAdmin, isWaiting } from '@/lib/permissions';
import classes from './navigation.module.css';

const isInBlocs = (me: Me) => dutyUnits(me).length > 0 || isProvinceAdmin(me);

const PLACES = [
  { to: '/', name: 'home', icon: IconHome, exact: true },
  { to: '/registrations', name: 'registrations', icon: IconClipboardText, mayGo: isInBlocs },
  {
    to: '/internal-pledges',
    name: 'internalPledges',
    icon: IconUsersGroup,
    mayGo: (me: Me) => actingUnits(me).length > 0,
  },
  {
    to: '/my-pledge',
    name: 'myPledge',
    icon: IconClipboardHeart,
    mayGo: (me: Me) => dutyUnits(me).length > 0,
  },
  { to: '/rounds', name: 'rounds', icon: IconTable, mayGo: isInBlocs },
  { to: '/province', name: 'province', icon: IconMap2, mayGo: isProvinceAdmin },
  { to: '/campaigns', name: 'campaigns', icon: IconFlag3 },
  { to: '/notices', name: 'notices', icon: IconBell },
  { to: '/admin', name: 'admin', icon: IconSettings, mayGo: isProvinceAdmin },
  { to: '/operation', name: 'operation', icon: IconTool, mayGo: isOperator },
  { to: '/reference', name: 'reference', icon: IconApi, mayGo: isOperator },
] as const;

export function Navigation({ me, onGo }: { me: Me; onGo?: () => void }) {
  const { t } = useTranslation();
  const places = PLACES.filter(
    (place) => ('mayGo' in place ? place.mayGo(me) : true) && (place.to === '/' || !isWaiting(me)),
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
