import { z } from "zod";

/** Light or dark is the person's choice, kept in a cookie so that the first paint is already right; else the system's. */
export const THEME_COOKIE = "attest-theme";
export const ThemeChoice = z.enum(["system", "light", "dark"]).catch("system");
export type ThemeChoice = z.infer<typeof ThemeChoice>;
