"use client";

import { type KeyboardEvent, type MouseEvent, type RefObject, useCallback, useEffect, useRef, useState } from "react";

const ROW = "input[type=checkbox][name=claim]";

/**
 * The ticked rows of a form: Shift with a click takes a range, Shift with an arrow key extends it, arrows alone move. The boxes are
 * plain ones that the browser owns; this only watches them, and ticks them again after a refusal, which resets a form. `atFirst`
 * are ticked when a page is drawn with the refusal in it.
 */
export function useRowSelection(form: RefObject<HTMLFormElement | null>, drawn: unknown, atFirst: ReadonlySet<string>) {
  const [count, setCount] = useState(atFirst.size);
  const anchor = useRef<HTMLInputElement | null>(null);
  const kept = useRef(new Set(atFirst));

  const boxes = useCallback(() => [...(form.current?.querySelectorAll<HTMLInputElement>(ROW) ?? [])], [form]);
  const look = useCallback(() => {
    const ticked = boxes().filter((box) => box.checked);
    kept.current = new Set(ticked.map(({ value }) => value));
    setCount(ticked.length);
  }, [boxes]);

  // `drawn` says when the form was reset.
  useEffect(() => {
    for (const box of boxes()) box.checked = kept.current.has(box.value);
    look();
  }, [drawn, boxes, look]);

  const tick = useCallback(
    (from: HTMLInputElement, to: HTMLInputElement, on: boolean) => {
      const all = boxes();
      const ends = [all.indexOf(from), all.indexOf(to)].sort((a, b) => a - b) as [number, number];
      for (const box of all.slice(ends[0], ends[1] + 1)) box.checked = on;
    },
    [boxes],
  );

  const setAll = (on: boolean) => {
    for (const box of boxes()) box.checked = on;
    look();
  };

  const onClick = (event: MouseEvent) => {
    const box = event.target;
    if (!(box instanceof HTMLInputElement) || !box.matches(ROW)) return;
    if (event.shiftKey && anchor.current?.isConnected) tick(anchor.current, box, box.checked);
    else anchor.current = box;
    look();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const box = event.target;
    if (!(box instanceof HTMLInputElement) || !box.matches(ROW) || event.ctrlKey || event.altKey || event.metaKey)
      return;
    const all = boxes();
    const at = all.indexOf(box);
    const next = { ArrowDown: all[at + 1], ArrowUp: all[at - 1], Home: all[0], End: all.at(-1) }[event.key];
    if (event.key === "Enter") return event.preventDefault();
    if (!["ArrowDown", "ArrowUp", "Home", "End"].includes(event.key)) return;
    event.preventDefault();
    if (!next) return;
    next.focus();
    if (!event.shiftKey) return;
    tick(box, next, true);
    anchor.current ??= box;
    look();
  };

  return { count, setAll, look, onClick, onKeyDown };
}
