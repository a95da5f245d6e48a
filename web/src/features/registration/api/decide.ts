import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { Registration, RegistrationAction } from '@/lib/api/types';
import { registrationKey, roundsQuery } from '@/lib/queries/rounds';

export type DecisionName = Exclude<RegistrationAction, 'EDIT'>;

const PATHS: Record<DecisionName, string> = {
  PRESENT: 'presentation',
  SIGN_OFF: 'sign-off',
  DECLINE: 'sign-off-refusal',
  SUBMIT: 'submission',
  RETURN: 'return',
  ACCEPT: 'acceptance',
  AMEND: 'amendment',
  WITHDRAW_AMENDMENT: 'amendment/withdrawal',
  ACCEPT_AMENDMENT: 'amendment/acceptance',
  REFUSE_AMENDMENT: 'amendment/refusal',
};

/** Steps that want no words have no body. */
type Decision = { version: number; key: string; body?: { reason: string | null } };

/** One step of a registration: presented, signed, sent, judged, amended. */
export function useDecide(id: string, name: DecisionName) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (decision: Decision) =>
      api.post<Registration>(`/api/registration/registrations/${id}/${PATHS[name]}`, decision),
    onSuccess: async (registration) => {
      await queryClient.cancelQueries({ queryKey: registrationKey(id) });
      queryClient.setQueryData(registrationKey(id), registration);
      void queryClient.invalidateQueries({ queryKey: ['history', id] });
      void queryClient.invalidateQueries({ queryKey: ['editions', id] });
      void queryClient.invalidateQueries({ queryKey: roundsQuery.queryKey });
      void queryClient.invalidateQueries({ queryKey: ['comparison', registration.roundId] });
    },
  });
}
