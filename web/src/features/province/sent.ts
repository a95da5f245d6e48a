import type { ProvinceBloc } from '@/lib/api/types';

export function sentOf({ submitted, accepted }: ProvinceBloc): number {
  return submitted + accepted;
}
