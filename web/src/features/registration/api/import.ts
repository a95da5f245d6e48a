import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { Holder, Registration, Work } from '@/lib/api/types';
import { upload } from '@/lib/api/upload';
import { registrationKey } from '@/lib/queries/rounds';
import { resultOf } from '@/lib/queries/work';

const readings = (id: string) => `/api/registration/registrations/${id}/readings`;

/** Has the service read a file; nothing is accepted yet. */
export function useReadFile(id: string) {
  return useMutation({
    mutationFn: ({
      file,
      key,
      onProgress,
    }: {
      file: File;
      key: string;
      onProgress: (share: number) => void;
    }) =>
      upload<Work>(`${readings(id)}?${new URLSearchParams({ fileName: file.name })}`, file, {
        key,
        onProgress,
      }),
  });
}

export type Choices = {
  rows: { table: number; row: number; code: string | null; holder: Holder | null }[];
  cells: { table: number; row: number; column: number; value: string }[];
};

/** Accepts what was read, all of it or nothing. */
export function useAcceptImport(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async ({
      digest,
      choices,
      version,
      key,
    }: {
      digest: string;
      choices: Choices;
      version: number;
      key: string;
    }) => {
      const path = `${readings(id)}/${encodeURIComponent(digest)}/acceptance`;
      return resultOf<Registration>(await api.post<Work>(path, { body: choices, version, key }));
    },
    onSuccess: async (registration) => {
      await queryClient.cancelQueries({ queryKey: registrationKey(id) });
      queryClient.setQueryData(registrationKey(id), registration);
      void queryClient.invalidateQueries({ queryKey: ['history', id] });
    },
  });
}
