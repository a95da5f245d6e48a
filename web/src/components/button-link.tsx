import { Button, type ButtonProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import { type AnchorHTMLAttributes, forwardRef } from 'react';

type Props = ButtonProps & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof ButtonProps>;

/** A link to a page of ours that looks like a button. */
export const ButtonLink = createLink(
  forwardRef<HTMLAnchorElement, Props>((props, ref) => <Button ref={ref} component="a" {...props} />),
);
