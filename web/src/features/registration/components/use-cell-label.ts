import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormRow } from '@/lib/api/types';
import { HOLDER, type Side, type Written } from '../draft';

/** The name of a cell: title – holder – quantity or ratio. The title keeps its official Vietnamese name. */
export function useCellLabel() {
  const { t } = useTranslation(['registration', 'common']);
  return useCallback(
    (row: FormRow, side: Side, written: Written) =>
      t('table.cell', {
        label: row.label,
        holder: t(`common:holderInName.${HOLDER[side]}`),
        field: t(`table.${written}InName`),
      }),
    [t],
  );
}
