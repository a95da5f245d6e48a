import { Popover } from '@mantine/core';
import { IconArrowBarDown, IconArrowBarUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { FindingText, findingKey, SeverityIcon, worstOf } from '@/components/finding-mark';
import type { Finding, FormRow, Holder } from '@/lib/api/types';
import classes from './cell-mark.module.css';

type Outlier = { high: boolean; value: string; median: string };

/** A button on a cell that tells why the cell is marked. */
export function CellMark({
  unit,
  row,
  holder,
  findings,
  outlier,
  written,
}: {
  unit: string;
  row: FormRow;
  holder: Holder;
  findings: Finding[];
  outlier: Outlier | null;
  written: string | null;
}) {
  const { t } = useTranslation(['comparison', 'common']);
  const severity = worstOf(findings);
  const name = t('mark.of', { unit, label: row.label, holder: t(`common:holderInName.${holder}`) });
  return (
    <Popover width={340} position="bottom" withArrow shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <button type="button" className={classes.mark} aria-label={name}>
          {outlier && <OutlierIcon high={outlier.high} />}
          {severity && <SeverityIcon severity={severity} size={15} />}
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={name}>
        <div className={classes.words}>
          <strong>{`${unit} – ${row.label}`}</strong>
          {written && <span>{t('mark.written', { written })}</span>}
          {outlier && (
            <span className={classes.outlier}>
              <OutlierIcon high={outlier.high} />
              <span>{t(outlier.high ? 'mark.high' : 'mark.low', outlier)}</span>
            </span>
          )}
          {findings.map((finding) => (
            <FindingText key={findingKey(finding)} finding={finding} />
          ))}
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}

export function OutlierIcon({ high }: { high: boolean }) {
  const Icon = high ? IconArrowBarUp : IconArrowBarDown;
  return <Icon aria-hidden size={15} className={classes.icon} />;
}
