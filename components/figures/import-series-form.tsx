"use client";

import { ActionForm } from "@/components/ui/action-form";
import { TextArea, TextField } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { uploadSeriesAction } from "@/lib/figures/reference/actions";

/** A later import under the same name takes the earlier one's place. */
export function ImportSeriesForm({ operationId, today }: { operationId: string; today: string }) {
  return (
    <ActionForm
      action={uploadSeriesAction}
      operationId={operationId}
      label="Import a reference series"
      done={({ days, values, findings }) =>
        `Imported ${values.toLocaleString("en-GB")} values of ${days.toLocaleString("en-GB")} days; ${findings === 0 ? "nothing looked wrong" : `${findings} things look wrong, listed beside the series`}.`
      }
    >
      {({ typed, error }) => (
        <>
          <TextField
            label="File"
            name="file"
            type="file"
            accept=".csv,.json,text/csv,application/json"
            required
            error={error("file")}
            hint="JSON in the shape of casualties_daily.json, or CSV with a row a day. Up to 900 kB."
          />
          <TextField
            label="Name"
            name="name"
            required
            maxLength={120}
            defaultValue={typed("name")}
            error={error("name")}
          />
          <div className="grid gap-3 sm:grid-cols-2">
            <TextField
              label="Place"
              name="place"
              required
              maxLength={120}
              hint="As articles name it."
              defaultValue={typed("place")}
              error={error("place")}
            />
            <TextField
              label="Counts since"
              name="since"
              type="date"
              hint="If the totals begin with a day."
              defaultValue={typed("since")}
              error={error("since")}
            />
          </div>
          <TextField
            label="Source"
            name="source"
            required
            maxLength={300}
            hint="Who counts, and through whom it came."
            defaultValue={typed("source")}
            error={error("source")}
          />
          <TextField
            label="Licence"
            name="licence"
            required
            maxLength={300}
            defaultValue={typed("licence")}
            error={error("licence")}
          />
          <TextField
            label="Address"
            name="url"
            type="url"
            placeholder="https://"
            defaultValue={typed("url")}
            error={error("url")}
          />
          <TextField
            label="Retrieved on"
            name="retrievedOn"
            type="date"
            required
            defaultValue={typed("retrievedOn", today)}
            error={error("retrievedOn")}
          />
          <TextArea
            label="Columns"
            name="mapping"
            hint="For a CSV whose columns have other names, one a line: Date = report_date, Deaths = killed_cum. ext_killed_cum is a derived value."
            defaultValue={typed("mapping")}
            error={error("mapping")}
          />
          <SubmitButton>Import series</SubmitButton>
        </>
      )}
    </ActionForm>
  );
}
