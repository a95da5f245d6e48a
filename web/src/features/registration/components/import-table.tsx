import { Button, Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ScrollRegion } from '@/components/scroll-region';
import type { FormRow, Holder, ImportPreview, PreviewCell, PreviewRow } from '@/lib/api/types';
import { limits } from '@/lib/limits';
import { type Chosen, cellKey, errorAt, isOpenRow, isUnclear, rowKey } from '../choices';
import { HOLDER, SIDES } from '../draft';
import { Confidence } from './confidence';
import classes from './import-table.module.css';

const WRITTEN = ['quantity', 'ratio'] as const;
const HOLDERS: readonly Holder[] = ['COLLECTIVE', 'INDIVIDUAL'];
const LEFT_OUT = '-';

/** The file's table as it was understood: each row with its title, each cell with its meaning. */
export function ImportTable({
  preview,
  rows,
  chosen,
  onChoose,
}: {
  preview: ImportPreview;
  rows: FormRow[];
  chosen: Chosen;
  onChoose: (chosen: Chosen) => void;
}) {
  const { t, i18n } = useTranslation(['import', 'registration']);
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
          {preview.rows.map((row) => {
            const open = isOpenRow(row, preview.problems);
            const cells = preview.cells.filter((cell) => rowKey(cell) === rowKey(row));
            const of = { row, cells, preview, rows, chosen, onChoose };
            return (
              <tr key={rowKey(row)} data-open={open || undefined}>
                <td>{preview.rows.some(({ table }) => table !== row.table) ? rowKey(row) : row.row}</td>
                <th scope="row" lang="vi">
                  {row.written}
                  {row.note && (
                    <span className={classes.note} lang={i18n.language}>
                      {i18n.language === 'en' ? row.noteEn : row.note}
                    </span>
                  )}
                </th>
                <td className={classes.title}>
                  {open ? <TitleChoice {...of} /> : <Title {...of} />}
                  <HolderChoice {...of} />
                </td>
                {SIDES.flatMap((side) =>
                  WRITTEN.map((written) => (
                    <td key={`${side}-${written}`}>
                      {cells
                        .filter((cell) => cell.holder === HOLDER[side] && cell.cell === written)
                        .map((cell) => (
                          <Value key={cellKey(cell)} cell={cell} {...of} />
                        ))}
                    </td>
                  )),
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

type OfRow = {
  row: PreviewRow;
  cells: PreviewCell[];
  preview: ImportPreview;
  rows: FormRow[];
  chosen: Chosen;
  onChoose: (chosen: Chosen) => void;
};

function Title({ row, rows }: OfRow) {
  return (
    <>
      {rows.find(({ code }) => code === row.code)?.label ?? '–'} <Confidence level={row.confidence} />
    </>
  );
}

/** The titles that it may be, then all others, or nothing of it. */
function TitleChoice({ row, rows, chosen, onChoose }: OfRow) {
  const { t } = useTranslation('import');
  const option = ({ code, label }: FormRow) => ({ value: code, label });
  const likely = rows.filter(({ code }) => row.alternatives.includes(code) || code === row.code);
  const choice = chosen.rows[rowKey(row)];
  return (
    <>
      <Select
        aria-label={t('table.titleOf', { written: row.written })}
        placeholder={t('table.choose')}
        searchable
        nothingFoundMessage={t('table.nothing')}
        value={choice === undefined ? row.code : (choice.code ?? LEFT_OUT)}
        data={[
          { group: t('table.likely'), items: likely.map(option) },
          { group: t('table.others'), items: rows.filter((each) => !likely.includes(each)).map(option) },
          { group: t('table.otherwise'), items: [{ value: LEFT_OUT, label: t('table.leaveOut') }] },
        ].filter(({ items }) => items.length > 0)}
        onChange={(value) =>
          value !== null &&
          onChoose({
            ...chosen,
            rows: {
              ...chosen.rows,
              [rowKey(row)]: { code: value === LEFT_OUT ? null : value, holder: choice?.holder ?? null },
            },
          })
        }
      />
      {choice === undefined && <Confidence level={row.confidence} />}
    </>
  );
}

/** Whose a row is, where neither its column nor its words say so. */
function HolderChoice({ row, cells, chosen, onChoose }: OfRow) {
  const { t } = useTranslation(['import', 'common']);
  const unclear = cells.filter(isUnclear);
  const choice = chosen.rows[rowKey(row)];
  if (unclear.length === 0 || choice?.code === null) {
    return null;
  }
  return (
    <Select
      className={classes.holder ?? ''}
      aria-label={t('table.whoseOf', {
        row: row.written,
        written: unclear.map(({ written }) => written).join(', '),
      })}
      description={t('table.says', { written: unclear.map(({ written }) => written).join(', ') })}
      placeholder={t('table.whose')}
      value={choice?.holder ?? null}
      data={HOLDERS.map((holder) => ({ value: holder, label: t(`common:holder.${holder}`) }))}
      onChange={(holder) =>
        onChoose({
          ...chosen,
          rows: {
            ...chosen.rows,
            [rowKey(row)]: { code: choice?.code ?? row.code, holder: holder as Holder | null },
          },
        })
      }
    />
  );
}

function Value({ cell, row, preview, chosen, onChoose }: OfRow & { cell: PreviewCell }) {
  const { t, i18n } = useTranslation('import');
  const key = cellKey(cell);
  const error = errorAt(cell, preview.problems);
  if (error !== undefined && chosen.rows[rowKey(row)]?.code !== null) {
    return (
      <WrongValue
        cell={cell}
        row={row}
        error={i18n.language === 'en' ? error.messageEn : error.message}
        value={chosen.cells[key]}
        onChange={(value) => {
          const { [key]: _, ...others } = chosen.cells;
          onChoose({ ...chosen, cells: value === undefined ? others : { ...others, [key]: value } });
        }}
      />
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

/** What the file says cannot stand: the right value, or nothing. */
function WrongValue({
  cell,
  row,
  error,
  value,
  onChange,
}: {
  cell: PreviewCell;
  row: PreviewRow;
  error: string;
  value: string | undefined;
  onChange: (value: string | undefined) => void;
}) {
  const { t } = useTranslation('import');
  const name = { row: row.written, column: cell.header };
  return (
    <span className={classes.open}>
      <TextInput
        aria-label={t('table.valueOf', name)}
        description={t('table.says', { written: cell.written })}
        placeholder={value === '' ? t('table.empty') : undefined}
        maxLength={limits.content.cell}
        size="xs"
        value={value ?? ''}
        error={value === undefined ? error : undefined}
        onChange={(event) => onChange(event.currentTarget.value || undefined)}
      />
      {value !== '' && (
        <Button
          variant="default"
          size="compact-xs"
          aria-label={t('table.emptyIt', name)}
          onClick={() => onChange('')}
        >
          {t('table.leaveEmpty')}
        </Button>
      )}
    </span>
  );
}
