import { useTranslation } from 'react-i18next';
import type { FormRow, Holder, Pledger } from '@/lib/api/types';

export function holderOf(pledger: Pledger): Holder {
  return pledger === 'PERSON' ? 'INDIVIDUAL' : 'COLLECTIVE';
}

/** Names the titles of a form in the language of the screen. */
export function useTitleName(rows: readonly FormRow[]): (code: string) => string {
  const { i18n } = useTranslation();
  const byCode = new Map(rows.map((row) => [row.code, row]));
  return (code) => {
    const row = byCode.get(code);
    return row === undefined ? code : i18n.language === 'en' ? row.labelEn : row.label;
  };
}
