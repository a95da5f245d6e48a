import { ActionIcon } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { type ReactNode, useRef } from 'react';
import { flushSync } from 'react-dom';
import classes from './ordered-list.module.css';

type Names = { up: string; down: string; remove: string };

/** Lines that can be put in another order and taken out, by keyboard as well. */
export function OrderedList<T extends { key: string }>({
  label,
  items,
  namesOf,
  onChange,
  children,
}: {
  label: string;
  items: T[];
  namesOf: (position: number) => Names;
  onChange: (items: T[]) => void;
  children: (item: T, index: number) => ReactNode;
}) {
  const list = useRef<HTMLOListElement>(null);
  const move = (from: number, to: number, button: HTMLElement) => {
    const next = [...items];
    next.splice(to, 0, ...next.splice(from, 1));
    flushSync(() => onChange(next));
    button.focus();
  };
  const remove = (index: number) => {
    flushSync(() => onChange(items.toSpliced(index, 1)));
    const left = list.current?.children[Math.min(index, items.length - 2)];
    const after = left ?? list.current?.parentElement;
    after?.querySelector<HTMLElement>('input, textarea, button:enabled')?.focus();
  };
  return (
    <ol ref={list} className={classes.list} aria-label={label}>
      {items.map((item, index) => {
        const names = namesOf(index + 1);
        return (
          <li key={item.key} className={classes.item}>
            <span className={classes.content}>{children(item, index)}</span>
            <span className={classes.tools}>
              <ActionIcon
                variant="subtle"
                color="gray.7"
                aria-label={names.up}
                disabled={index === 0}
                onClick={(event) => move(index, index - 1, event.currentTarget)}
              >
                <IconArrowUp size={16} aria-hidden />
              </ActionIcon>
              <ActionIcon
                variant="subtle"
                color="gray.7"
                aria-label={names.down}
                disabled={index === items.length - 1}
                onClick={(event) => move(index, index + 1, event.currentTarget)}
              >
                <IconArrowDown size={16} aria-hidden />
              </ActionIcon>
              <ActionIcon
                variant="subtle"
                color="gray.7"
                aria-label={names.remove}
                onClick={() => remove(index)}
              >
                <IconTrash size={16} aria-hidden />
              </ActionIcon>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
