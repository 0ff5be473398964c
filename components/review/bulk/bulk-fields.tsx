"use client";

import { useId } from "react";
import { SelectField, TextField } from "@/components/ui/field";
import { STATUS_WORDS } from "@/lib/claims/status";
import { BULK_STATUSES } from "@/lib/review/bulk/schema";
import { BASES, BASIS_WORDS } from "@/lib/review/schema";

export type Choices = { people: readonly { id: string; name: string }[]; tags: readonly string[] };
type View = { typed: (name: string) => string | undefined; error: (name: string) => string | undefined };

const ACTS = [
  { act: "decide", word: "Decide" },
  { act: "assign", word: "Assign" },
  { act: "tag", word: "Tag" },
] as const;

/** What to do with the selected claims. The other fields are hidden by the ticked choice alone, so this works without JavaScript. */
export function BulkFields({ people, tags, typed, error }: Choices & View) {
  const list = useId();
  const chosen = typed("act") ?? "decide";
  return (
    <div className="group space-y-3">
      <fieldset className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <legend className="sr-only">What to do</legend>
        {ACTS.map(({ act, word }) => (
          <label key={act} className="inline-flex min-h-6 cursor-pointer items-center gap-1.5 text-sm">
            <input
              type="radio"
              name="act"
              value={act}
              defaultChecked={chosen === act}
              className="size-4 accent-accent"
            />
            {word}
          </label>
        ))}
      </fieldset>
      <div className="hidden gap-3 group-has-[input[value=decide]:checked]:grid sm:grid-cols-[1fr_2fr_1fr]">
        <SelectField label="New status" name="to" defaultValue={typed("to") ?? ""} error={error("to")}>
          <option value="">Choose…</option>
          {BULK_STATUSES.map((status) => (
            <option key={status} value={status}>
              {STATUS_WORDS[status].word}
            </option>
          ))}
        </SelectField>
        <TextField
          label="Reason for all of them"
          name="reason"
          defaultValue={typed("reason")}
          error={error("reason")}
          maxLength={2000}
        />
        <SelectField label="Basis" name="basis" defaultValue={typed("basis") ?? ""} error={error("basis")}>
          <option value="">Not stated</option>
          {BASES.map((basis) => (
            <option key={basis} value={basis}>
              {BASIS_WORDS[basis]}
            </option>
          ))}
        </SelectField>
      </div>
      <div className="hidden gap-3 group-has-[input[value=assign]:checked]:grid sm:grid-cols-2">
        <SelectField label="Give to" name="assignee" defaultValue={typed("assignee") ?? ""} error={error("assignee")}>
          <option value="">Nobody</option>
          {people.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
        <TextField label="Until" name="dueOn" type="date" defaultValue={typed("dueOn")} error={error("dueOn")} />
      </div>
      <div className="hidden items-end gap-3 group-has-[input[value=tag]:checked]:grid sm:grid-cols-2">
        <TextField
          label="Tag for all of them"
          name="tag"
          list={list}
          defaultValue={typed("tag")}
          error={error("tag")}
          maxLength={60}
          autoComplete="off"
        />
        <datalist id={list}>
          {tags.map((tag) => (
            <option key={tag} value={tag} />
          ))}
        </datalist>
        <Tick name="takeOff" checked={typed("takeOff") === "1"}>
          Take it off instead
        </Tick>
      </div>
      <Tick name="leaveOut" checked={typed("leaveOut") === "1"}>
        Leave out what cannot be changed, instead of changing nothing
      </Tick>
    </div>
  );
}

function Tick({ name, checked, children }: { name: string; checked: boolean; children: string }) {
  return (
    <label className="inline-flex min-h-6 cursor-pointer items-center gap-1.5 text-sm">
      <input type="checkbox" name={name} value="1" defaultChecked={checked} className="size-4 accent-accent" />
      {children}
    </label>
  );
}
