import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type {
  Bloc,
  NewBloc,
  NewBlocMember,
  NewDuty,
  NewPerson,
  NewUnit,
  Person,
  Unit,
  UnitName,
} from '@/lib/api/types';
import { blocsQuery, unitsQuery } from '@/lib/queries/directory';

const CAMPAIGN = '/api/campaign';

export const peopleQuery = queryOptions({
  queryKey: ['people'],
  queryFn: ({ signal }) => api.all<Person>(`${CAMPAIGN}/people`, signal),
});

type Keyed<T> = T & { key: string };

export const useAddUnit = () =>
  useChange(unitsQuery.queryKey, ({ key, ...unit }: Keyed<NewUnit>) =>
    api.post<Unit>(`${CAMPAIGN}/units`, { body: unit, key }),
  );

export const useRenameUnit = ({ id, version }: Unit) =>
  useChange(unitsQuery.queryKey, (name: UnitName) =>
    api.put<Unit>(`${CAMPAIGN}/units/${id}/name`, { body: name, version }),
  );

export const useAddBloc = () =>
  useChange(blocsQuery.queryKey, ({ key, ...bloc }: Keyed<NewBloc>) =>
    api.post<Bloc>(`${CAMPAIGN}/blocs`, { body: bloc, key }),
  );

export const useChangeMembers = ({ id, version }: Bloc) =>
  useChange(blocsQuery.queryKey, (members: NewBlocMember[]) =>
    api.put<Bloc>(`${CAMPAIGN}/blocs/${id}/members`, { body: { members }, version }),
  );

export const useAddPerson = () =>
  useChange(peopleQuery.queryKey, ({ key, ...person }: Keyed<NewPerson>) =>
    api.post<Person>(`${CAMPAIGN}/people`, { body: person, key }),
  );

export const useChangeDuties = ({ subject, version }: Person) =>
  useChange(peopleQuery.queryKey, (duties: NewDuty[]) =>
    api.put<Person>(`${CAMPAIGN}/people/${subject}/duties`, { body: { duties }, version }),
  );

function useChange<T, Answer>(queryKey: readonly unknown[], change: (what: T) => Promise<Answer>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => void queryClient.invalidateQueries({ queryKey }),
  });
}
