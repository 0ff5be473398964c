import type { ReadSeries, SeriesDetails } from "../series";
import { csv } from "./csv";
import { dailyJson } from "./daily-json";

export type Importer = {
  name: string;
  words: string;
  /** Whether a file looks like one of its kind. */
  accepts: (text: string) => boolean;
  /** `mapping` says which field each column holds, where the names differ. Throws ExpectedError when the file is of another shape. */
  read: (text: string, mapping?: Readonly<Record<string, string>>) => ReadSeries;
  /** What is known of a series of this shape when nobody says otherwise. */
  details?: Partial<SeriesDetails>;
};

/** Every kind of file a reference series can come in: one file, one line. */
export const IMPORTERS: readonly Importer[] = [dailyJson, csv];
