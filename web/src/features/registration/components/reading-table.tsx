import { Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ScrollRegion } from '@/components/scroll-region';
import type { FormRow, Reading, ReadingCell, ReadingRow } from '@/lib/api/types';
import { type Chosen, cellKey, isOpenCell, isOpenRow, rowKey } from '../choices';
import { HOLDER, SIDES } from '../draft';
import { Confidence } from './confidence';
import classes from './reading-table.module.css';

const WRITTEN = ['quantity', 'ratio'] as const;
const LEFT_OUT = '-';

/** The file's table as it was understood: each row with its title, each cell with its meaning. */
export function ReadingTable({
  reading,
  rows,
  chosen,
  onChoose,
}: {
  reading: Reading;
  rows: FormRow[];
  chosen: Chosen;
  onChoose: (chosen: Chosen) => void;
}) {
  const { t } = useTranslation(['intake', 'registration']);
  return (
    <ScrollRegion className={classes.scroll} label={t('table.title')}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {t('table.row')}
            </th>
            <th scope="col" rowSpan={2}>
              {t('table.written')}
            </th>
            <th scope="col" rowSpan={2}>
              {t('table.understood')}
            </th>
            <th scope="colgroup" colSpan={2}>
              {t('registration:table.collective')}
            </th>
            <th scope="colgroup" colSpan={2}>
              {t('registration:table.individual')}
            </th>
          </tr>
          <tr>
            {SIDES.flatMap((side) =>
              WRITTEN.map((written) => (
                <th key={`${side}-${written}`} scope="col">
                  {t(`registration:table.${written}`)}
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {reading.rows.map((row) => (
            <tr key={rowKey(row)} data-open={isOpenRow(row) || undefined}>
              <td>{reading.rows.some(({ table }) => table !== row.table) ? rowKey(row) : row.row}</td>
              <th scope="row" lang="vi">
                {row.written}
                {row.note && <span className={classes.note}>{row.note}</span>}
              </th>
              <td className={classes.title}>
                <TitleOfRow row={row} rows={rows} chosen={chosen} onChoose={onChoose} />
              </td>
              {SIDES.flatMap((side) =>
                WRITTEN.map((written) => (
                  <td key={`${side}-${written}`}>
                    {reading.cells
                      .filter(
                        (cell) =>
                          rowKey(cell) === rowKey(row) &&
                          cell.holder === HOLDER[side] &&
                          cell.cell === written,
                      )
                      .map((cell) => (
                        <Value
                          key={cellKey(cell)}
                          cell={cell}
                          row={row}
                          chosen={chosen}
                          onChoose={onChoose}
                        />
                      ))}
                  </td>
                )),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function TitleOfRow({
  row,
  rows,
  chosen,
  onChoose,
}: {
  row: ReadingRow;
  rows: FormRow[];
  chosen: Chosen;
  onChoose: (chosen: Chosen) => void;
}) {
  const { t } = useTranslation('intake');
  const option = ({ code, label }: FormRow) => ({ value: code, label });
  const likely = rows.filter(({ code }) => row.alternatives.includes(code) || code === row.code);
  if (row.confidence === 'CERTAIN') {
    return (
      <>
        {rows.find(({ code }) => code === row.code)?.label ?? row.code} <Confidence level="CERTAIN" />
      </>
    );
  }
  const picked = chosen.rows[rowKey(row)];
  return (
    <>
      <Select
        aria-label={t('table.titleOf', { written: row.written })}
        placeholder={t('table.choose')}
        searchable
        nothingFoundMessage={t('table.nothing')}
        value={picked === null ? LEFT_OUT : (picked ?? (isOpenRow(row) ? null : row.code))}
        data={[
          { group: t('table.likely'), items: likely.map(option) },
          { group: t('table.others'), items: rows.filter((each) => !likely.includes(each)).map(option) },
          { group: t('table.otherwise'), items: [{ value: LEFT_OUT, label: t('table.leaveOut') }] },
        ].filter(({ items }) => items.length > 0)}
        onChange={(value) =>
          value !== null &&
          onChoose({ ...chosen, rows: { ...chosen.rows, [rowKey(row)]: value === LEFT_OUT ? null : value } })
        }
      />
      {picked === undefined && <Confidence level={row.confidence} />}
    </>
  );
}

function Value({
  cell,
  row,
  chosen,
  onChoose,
}: {
  cell: ReadingCell;
  row: ReadingRow;
  chosen: Chosen;
  onChoose: (chosen: Chosen) => void;
}) {
  const { t } = useTranslation('intake');
  const key = cellKey(cell);
  if (isOpenCell(cell)) {
    return (
      <span className={classes.open}>
        <span>{t('table.says', { written: cell.written })}</span>
        <TextInput
          aria-label={t('table.valueOf', { row: row.written, column: cell.header })}
          maxLength={40}
          size="xs"
          value={chosen.cells[key] ?? ''}
          error={cell.problem !== null && !chosen.cells[key]?.trim()}
          description={cell.problem ?? undefined}
          onChange={(event) =>
            onChoose({ ...chosen, cells: { ...chosen.cells, [key]: event.currentTarget.value } })
          }
        />
        <Confidence level={cell.confidence} />
      </span>
    );
  }
  return (
    <span className={classes.value}>
      <span>
        {cell.written}
        {cell.meaning !== null && cell.meaning !== cell.written && (
          <span className={classes.note}>{t('table.means', { meaning: cell.meaning })}</span>
        )}
      </span>
      <Confidence level={cell.confidence} />
    </span>
  );
}
