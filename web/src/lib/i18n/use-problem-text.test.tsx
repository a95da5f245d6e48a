import { act, renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Problem } from '@/lib/api/problem';
import { speak } from './i18n';
import { useProblemText } from './use-problem-text';

describe('the sentence for a problem', () => {
  it('follows the code and the language', () => {
    const { result } = renderHook(() => useProblemText());
    const closed = new Problem(409, 'round-closed');
    expect(result.current(closed)).toBe('Đã hết hạn nộp. Hãy liên hệ Trưởng khối để được gia hạn.');
    act(() => speak('en'));
    expect(result.current(closed)).toBe(
      'The deadline has passed. Please ask the bloc head for an extension.',
    );
    act(() => speak('vi'));
  });

  it('never shows what the server said in detail', () => {
    const { result } = renderHook(() => useProblemText());
    const problem = Problem.from(500, { code: 'never-heard-of', detail: 'NullPointerException at line 7' });
    expect(result.current(problem)).toMatch(/^Có lỗi ngoài dự kiến/);
  });

  it.each([
    [404, 'thing-unknown', /^Không tìm thấy/],
    [403, 'new-rule', /^Bạn không có quyền/],
    [409, 'new-state', /^Việc này không làm được/],
    [422, 'new-field', /^Có mục chưa hợp lệ/],
  ])('falls back to the sentence for status %i', (status, code, sentence) => {
    const { result } = renderHook(() => useProblemText());
    expect(result.current(new Problem(status, code))).toMatch(sentence);
  });

  it('is about the connection when there was no answer', () => {
    const { result } = renderHook(() => useProblemText());
    expect(result.current(Problem.unreachable())).toMatch(/^Không kết nối được máy chủ/);
  });
});
