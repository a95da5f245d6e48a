import { renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Notice } from '@/lib/api/types';
import { useNoticeWords } from './notice-words';

const PARAMS: Notice['params'] = {
  blocName: 'Khối tham mưu',
  awardYear: 2022,
  unitId: null,
  unitName: 'Sở KH&CN',
  closesOn: null,
  until: null,
  reason: null,
  text: null,
  receiptNumber: null,
};

function words(kind: Notice['kind'], params: Partial<Notice['params']>) {
  const { result } = renderHook(() => useNoticeWords());
  return result.current({
    id: '1',
    kind,
    at: '2022-03-20T02:00:00Z',
    unitId: '3',
    params: { ...PARAMS, ...params },
    link: { roundId: '2', registrationId: null },
    read: false,
  });
}

describe('the words of a notice', () => {
  it('remind with the deadline and what the sender wrote', () => {
    expect(words('REMINDER', { until: '2022-03-31T16:59:59.999Z', text: 'Đề nghị nộp sớm.' })).toEqual({
      title: 'Nhắc nộp bản đăng ký thi đua năm 2022',
      text: 'Khối tham mưu, hạn nộp 23:59 31/03/2022. Đề nghị nộp sớm.',
    });
    expect(words('REMINDER', { until: '2022-03-31T16:59:59.999Z', text: null }).text).toBe(
      'Khối tham mưu, hạn nộp 23:59 31/03/2022.',
    );
  });

  it('say until when a unit has more time, and why', () => {
    expect(
      words('DEADLINE_EXTENDED', { until: '2022-04-05T10:00:00Z', reason: 'Đang thanh tra.' }).text,
    ).toBe('Khối tham mưu, hạn nộp 17:00 05/04/2022. Lý do: Đang thanh tra.');
  });

  it('name the unit and the reason of what happened to a registration', () => {
    expect(words('SIGN_OFF_DECLINED', { reason: 'Xem lại số liệu.' })).toEqual({
      title: 'Lãnh đạo chưa ký duyệt bản đăng ký năm 2022 của Sở KH&CN',
      text: 'Lý do: Xem lại số liệu.',
    });
    expect(words('SIGN_OFF_ASKED', { reason: null }).text).toBe('Khối tham mưu');
  });

  it('do without a deadline where none is given', () => {
    expect(words('REMINDER', { until: null, text: null }).text).toBe('Khối tham mưu');
  });
});
