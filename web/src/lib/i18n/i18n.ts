import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en, vi } from './resources';

const REMEMBERED = 'thidua.language';
export type Language = 'vi' | 'en';

/** Vietnamese unless this person chose English before. */
export function startI18n(language: Language = rememberedLanguage()): i18n {
  void i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'vi',
    resources: { vi, en },
    defaultNS: 'common',
    interpolation: { escapeValue: false },
    returnNull: false,
    initAsync: false,
  });
  document.documentElement.lang = language;
  return i18next;
}

export function speak(language: Language): void {
  localStorage.setItem(REMEMBERED, language);
  document.documentElement.lang = language;
  void i18next.changeLanguage(language);
}

function rememberedLanguage(): Language {
  return localStorage.getItem(REMEMBERED) === 'en' ? 'en' : 'vi';
}
