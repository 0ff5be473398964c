"use client";

import { type KeyboardEvent, type RefObject, useState } from "react";
import { suggestNames, typedName } from "@/lib/review/comments/mentions";

export type Person = { id: string; name: string; handle: string };
type Offered<P> = { start: number; people: P[]; active: number };

/**
 * The list of people beside a text field: it opens at an @, the arrow keys choose, Enter or Tab takes, Escape closes. The focus
 * stays in the text (ARIA's listbox by aria-activedescendant).
 */
export function useMentions<P extends Person>(field: RefObject<HTMLTextAreaElement | null>, people: readonly P[]) {
  const [offered, setOffered] = useState<Offered<P> | null>(null);
  const close = () => setOffered(null);

  const look = () => {
    const text = field.current;
    if (!text || text.selectionStart !== text.selectionEnd) return close();
    const typed = typedName(text.value, text.selectionStart);
    const found = typed ? suggestNames(typed.words, people) : [];
    const isWritten = typed && found.some(({ handle }) => handle.toLowerCase() === typed.words.trimEnd().toLowerCase());
    setOffered(typed && found.length > 0 && !isWritten ? { start: typed.start, people: found, active: 0 } : null);
  };

  const take = (person: P) => {
    const text = field.current;
    if (!text || !offered) return;
    text.setRangeText(`@${person.handle} `, offered.start, text.selectionStart, "end");
    close();
    // Whoever listens to what is typed (the draft) hears of it.
    text.dispatchEvent(new Event("input", { bubbles: true }));
    text.focus();
  };

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      return event.currentTarget.form?.requestSubmit();
    }
    if (!offered) return;
    const { people: list, active } = offered;
    const step = { ArrowDown: 1, ArrowUp: list.length - 1 }[event.key];
    if (step !== undefined) setOffered({ ...offered, active: (active + step) % list.length });
    else if (event.key === "Enter" || event.key === "Tab") take(list[active] as P);
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return { offered, look, take, close, onKeyDown };
}
