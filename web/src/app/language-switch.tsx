import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Language, speak } from '@/lib/i18n/i18n';
import classes from './language-switch.module.css';

const SHORT: Record<Language, string> = { vi: 'VI', en: 'EN' };

export function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('language.label')}
      value={i18n.language}
      onChange={(value) => speak(value as Language)}
      data={(['vi', 'en'] as const).map((language) => ({
        value: language,
        label: (
          <span lang={language}>
            <span className={classes.full}>{t(`language.${language}`)}</span>
            <span className={classes.short}>{SHORT[language]}</span>
          </span>
        ),
      }))}
    />
  );
}
