import type { ReactNode } from 'react';

/** A part that scrolls by itself; the keyboard reaches it, so that it can be scrolled without a mouse. */
export function ScrollRegion({
  label,
  className,
  children,
}: {
  label: string;
  className: string | undefined;
  children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it the keyboard cannot scroll here
    <section className={className} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
