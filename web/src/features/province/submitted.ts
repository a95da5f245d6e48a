import type { ProvinceBloc } from '@/lib/api/types';

export function submittedOf({ submitted, accepted }: ProvinceBloc): number {
  return submitted + accepted;
}
