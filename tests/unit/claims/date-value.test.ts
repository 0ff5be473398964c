import { expect, test } from "vitest";
import { isSettled } from "@/lib/claims/date-value";

test.each(["2023-11-05", "2023-11", "2023-11-05TEV", "2023-W45", "P3D", "PXD", "202X", "--10-07", "PRESENT_REF"])(
  "%s needs no publication date to stand for something",
  (value) => expect(isSettled(value)).toBe(true),
);

test.each([null, "XXXX-WXX-2", "XXXX-10-07", "XXXX-10", "XXXX-SU", "XXXX-WXX-2TEV"])(
  "%s waits for a publication date",
  (value) => expect(isSettled(value)).toBe(false),
);
