import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '@/components/form-dialog';
import { newKey } from '@/lib/api/client';
import type { Bloc, BlocRole, NewBlocMember } from '@/lib/api/types';
import { compareVietnamese, isoDayOf } from '@/lib/format';
import { unitsQuery } from '@/lib/queries/directory';
import { toast } from '@/lib/toast';
import { useOutcome } from '@/lib/use-outcome';
import { useChangeMembers } from '../api/admin';
import { type DatedRow, DatedRows } from './dated-rows';

const ROLES: readonly BlocRole[] = ['HEAD', 'DEPUTY', 'MEMBER'];

export function MembersDialog({ bloc, onClose }: { bloc: Bloc; onClose: () => void }) {
  const { t } = useTranslation(['admin', 'common']);
  const change = useChangeMembers(bloc);
  const { outcome } = useOutcome(onClose);
  const units = useQuery(unitsQuery).data ?? [];
  const [rows, setRows] = useState<DatedRow<BlocRole>[]>(() =>
    bloc.members.map(({ unitId, role, from, to }) => ({ key: newKey(), unitId, role, from, to })),
  );
  const submit = () => {
    const members = rows.flatMap(({ unitId, role, from, to }): NewBlocMember[] =>
      unitId === null || from === null ? [] : [{ unitId, role, from, to }],
    );
    if (members.length < rows.length) {
      toast.refused(t('common:required'));
    } else {
      change.mutate(members, outcome(t('saved')));
    }
  };
  return (
    <FormDialog
      title={t('blocs.membersOf', { name: bloc.name })}
      submit={t('common:action.save')}
      busy={change.isPending}
      size="xl"
      onClose={onClose}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <DatedRows
        rows={rows}
        onChange={setRows}
        units={units
          .map(({ id, name }) => ({ value: id, label: name }))
          .sort((one, other) => compareVietnamese(one.label, other.label))}
        roles={ROLES.map((value) => ({ value, label: t(`common:role.${value}`) }))}
        add={t('blocs.addMember')}
        removeName={(position) => t('blocs.removeMember', { position })}
        onAdd={() =>
          setRows([
            ...rows,
            { key: newKey(), unitId: null, role: 'MEMBER', from: isoDayOf(new Date()), to: null },
          ])
        }
      />
    </FormDialog>
  );
}
