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
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups inputs, this groups what scrolls
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it the keyboard cannot scroll here
    <div role="group" className={className} aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
