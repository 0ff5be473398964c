/** English names of months, weekdays, seasons and parts of the day; part codes are those of TIMEX3 (TimeML 1.2.1). */
export const MONTHS: Record<string, number> = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
};

export const MONTH_ABBREVIATIONS: Record<string, number> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};

export const WEEKDAYS: Record<string, number> = {
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
};

export const WEEKDAY_ABBREVIATIONS: Record<string, number> = {
  mon: 1,
  tue: 2,
  tues: 2,
  wed: 3,
  weds: 3,
  thu: 4,
  thur: 4,
  thurs: 4,
  fri: 5,
  sat: 6,
  sun: 7,
};

export const SEASONS: Record<string, "SP" | "SU" | "FA" | "WI"> = {
  spring: "SP",
  springtime: "SP",
  summer: "SU",
  summertime: "SU",
  fall: "FA",
  autumn: "FA",
  winter: "WI",
  wintertime: "WI",
};

export const DAY_PARTS: Record<string, string> = {
  dawn: "MO",
  daybreak: "MO",
  morning: "MO",
  lunchtime: "MI",
  afternoon: "AF",
  dusk: "EV",
  evening: "EV",
  nightfall: "NI",
  night: "NI",
};

/** Decades by name: "the nineties" are the 1990s. */
export const DECADE_NAMES: Record<string, number> = {
  twenties: 1920,
  thirties: 1930,
  forties: 1940,
  fifties: 1950,
  sixties: 1960,
  seventies: 1970,
  eighties: 1980,
  nineties: 1990,
};
