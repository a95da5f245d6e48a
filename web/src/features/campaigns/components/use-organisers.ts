import { useQuery } from '@tanstack/react-query';
import type { Me } from '@/lib/api/types';
import { compareVietnamese } from '@/lib/format';
import { actingUnits, isProvinceAdmin } from '@/lib/permissions';
import { unitsQuery } from '@/lib/queries/directory';

type Choice = { value: string; label: string };

/** Units that this person may name as organiser. */
export function useOrganisers(me: Me): Choice[] {
  const admin = isProvinceAdmin(me);
  const units = useQuery({ ...unitsQuery, enabled: admin });
  const choices = admin
    ? (units.data ?? []).map(({ id, name }) => ({ value: id, label: name }))
    : actingUnits(me).map(({ unitId, unitName }) => ({ value: unitId, label: unitName }));
  return choices.sort((one, other) => compareVietnamese(one.label, other.label));
}
