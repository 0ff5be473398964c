"use client";

import { type ComponentProps, useId, useRef } from "react";
import { TextArea } from "@/components/ui/field";
import { type Person, useMentions } from "./use-mentions";

export type { Person };

/** A text field that offers the desk's people after an @. */
export function MentionField({ people, ...rest }: ComponentProps<typeof TextArea> & { people: readonly Person[] }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const list = useId();
  const { offered, look, take, close, onKeyDown } = useMentions(field, people);
  const active = offered?.people[offered.active];
  return (
    <div className="relative">
      <TextArea
        {...rest}
        ref={field}
        aria-autocomplete="list"
        aria-controls={offered ? list : undefined}
        aria-activedescendant={active ? `${list}-${active.id}` : undefined}
        onInput={look}
        onClick={look}
        onBlur={close}
        onKeyDown={onKeyDown}
      />
      <p role="status" className="sr-only">
        {offered &&
          `${offered.people.length === 1 ? "One person" : `${offered.people.length} people`}: arrow keys choose, Enter takes.`}
      </p>
      {offered && (
        <div
          id={list}
          role="listbox"
          aria-label="People of the desk"
          className="absolute inset-x-0 z-20 -mt-5 rounded-md border border-line-strong bg-panel p-1 text-sm shadow-lg"
        >
          {offered.people.map((person) => (
            <div
              key={person.id}
              id={`${list}-${person.id}`}
              role="option"
              tabIndex={-1}
              aria-selected={person === active}
              className="cursor-pointer rounded px-2 py-1.5 hover:bg-sunken aria-selected:bg-accent-soft"
              // Before the field loses the focus and the list closes.
              onPointerDown={(event) => {
                event.preventDefault();
                take(person);
              }}
            >
              {person.name}
              {person.handle !== person.name && <span className="text-muted"> {person.handle}</span>}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
