import { Button, Title } from '@mantine/core';
import { IconChecklist, IconFileText, IconTable } from '@tabler/icons-react';
import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { signInUrl } from '@/lib/session';
import { Brand } from './brand';
import classes from './landing.module.css';
import { LanguageSwitch } from './language-switch';

const POINTS = [
  { icon: IconFileText, title: 'landing.points.formTitle', text: 'landing.points.form' },
  { icon: IconChecklist, title: 'landing.points.findingsTitle', text: 'landing.points.findings' },
  { icon: IconTable, title: 'landing.points.compareTitle', text: 'landing.points.compare' },
] as const;

/** What the product is, and the way in. */
export function Landing() {
  const { t } = useTranslation();
  const { href, searchStr } = useLocation();
  const trouble = troubleOf(searchStr);
  useEffect(() => {
    document.title = t('productLong');
  }, [t]);
  return (
    <div className={classes.page}>
      <header className={classes.header}>
        <Brand />
        <LanguageSwitch />
      </header>
      <main className={classes.main}>
        <div className={classes.hero}>
          <Title order={1} className={classes.title}>
            {t('landing.title')}
          </Title>
          <p className={classes.lead}>{t('landing.lead')}</p>
          {trouble !== null && (
            <p role="alert" className={classes.trouble}>
              {t(`landing.${trouble}`)}
            </p>
          )}
          <Button component="a" href={signInUrl(trouble === null ? href : '/')} size="md">
            {t('landing.signIn')}
          </Button>
          <p className={classes.hint}>{t('landing.hint')}</p>
        </div>
        <ul className={classes.points}>
          {POINTS.map(({ icon: Icon, title, text }) => (
            <li key={title}>
              <Icon size={24} stroke={1.5} aria-hidden />
              <h2>{t(title)}</h2>
              <p>{t(text)}</p>
            </li>
          ))}
        </ul>
      </main>
    </div>
  );
}

/** What went wrong on the way in or out, as the gateway says in the address. */
function troubleOf(search: string): 'signInFailed' | 'signInUnavailable' | 'signOutIncomplete' | null {
  const said = new URLSearchParams(search);
  if (said.get('signout') === 'incomplete') {
    return 'signOutIncomplete';
  }
  const signIn = said.get('signin');
  return signIn === 'failed' ? 'signInFailed' : signIn === 'unavailable' ? 'signInUnavailable' : null;
}
