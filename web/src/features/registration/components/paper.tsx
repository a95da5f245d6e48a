import { useTranslation } from 'react-i18next';
import { SeverityIcon, worstOf } from '@/components/finding-mark';
import { ScrollRegion } from '@/components/scroll-region';
import type { Finding, FormRow, Line, Registration } from '@/lib/api/types';
import { HOLDER, isFor, SIDES } from '../draft';
import classes from './paper.module.css';
import { RowLabel } from './row-label';
import { TargetHead } from './target-grid';
import grid from './target-grid.module.css';
import { useCellLabel } from './use-cell-label';

/** The registration in the order of the official paper, for reading and printing. */
export function Paper({ registration, rows }: { registration: Registration; rows: FormRow[] }) {
  const { t } = useTranslation('registration');
  return (
    <article className={classes.paper} lang="vi">
      <h2 className={classes.heading}>{registration.heading || t('paper.blank')}</h2>
      <p className={classes.to}>{t('paper.to', { bloc: registration.blocName })}</p>
      <p>{registration.preamble || t('paper.blank')}</p>
      <h3>{t('parts.contents')}</h3>
      <h4>{t('field.professionalWork')}</h4>
      <p>{registration.professionalWork || t('paper.blank')}</p>
      <h4>{t('field.solutions')}</h4>
      <Lines texts={registration.solutions} />
      <h4>{t('field.campaigns')}</h4>
      <Lines texts={registration.campaigns.map(({ name }) => name)} />
      <h3>{t('parts.targets', { year: registration.awardYear })}</h3>
      <p className={classes.counts}>
        {registration.staffCount !== null && (
          <span>{t('paper.staff', { count: registration.staffCount })}</span>
        )}
        {registration.collectiveCount !== null && (
          <span>{t('paper.collectives', { count: registration.collectiveCount })}</span>
        )}
      </p>
      <TargetTable registration={registration} rows={rows} />
      {registration.signature && (
        <div className={classes.signature}>
          <strong>{registration.signature.title}</strong>
          <span>{registration.signature.name}</span>
        </div>
      )}
    </article>
  );
}

function Lines({ texts }: { texts: string[] }) {
  const { t } = useTranslation('registration');
  return texts.length === 0 ? (
    <p>{t('paper.blank')}</p>
  ) : (
    <ul className={classes.lines}>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

function TargetTable({ registration, rows }: { registration: Registration; rows: FormRow[] }) {
  const { t } = useTranslation('registration');
  const lineOf = new Map(registration.lines.map((line) => [line.code, line]));
  return (
    <ScrollRegion
      className={`${grid.scroll} ${classes.table}`}
      label={t('parts.targets', { year: registration.awardYear })}
    >
      <table className={grid.table}>
        <TargetHead withFindings={false} />
        <tbody>
          {rows.map((row) => (
            <tr key={row.code}>
              <td className={grid.order}>{row.order}</td>
              <th scope="row" className={grid.label}>
                <RowLabel row={row} />
              </th>
              <Values row={row} line={lineOf.get(row.code)} findings={registration.findings} />
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Values({ row, line, findings }: { row: FormRow; line: Line | undefined; findings: Finding[] }) {
  const labelOf = useCellLabel();
  return SIDES.flatMap((side) => {
    const target = line?.[side] ?? null;
    const severity = worstOf(
      findings.filter(({ cells }) =>
        cells.some(({ code, holder }) => code === row.code && holder === HOLDER[side]),
      ),
    );
    const className = isFor(row, side) ? grid.value : grid.blocked;
    return [
      <td
        key={`${side}-quantity`}
        id={`cell-${row.code}/${side}/quantity`}
        className={className}
        tabIndex={-1}
        title={labelOf(row, side, 'quantity')}
      >
        <span className={classes.marked}>
          {severity !== null && <SeverityIcon severity={severity} size={14} />}
          {target?.quantity}
        </span>
      </td>,
      <td key={`${side}-ratio`} id={`cell-${row.code}/${side}/ratio`} className={className} tabIndex={-1}>
        {target?.ratio}
      </td>,
    ];
  });
}
