/** Wars by which histories date, from their first day to their last. */
export const WARS: Record<string, string> = {
  "world war i": "1914-07-28/1918-11-11",
  "world war one": "1914-07-28/1918-11-11",
  "first world war": "1914-07-28/1918-11-11",
  wwi: "1914-07-28/1918-11-11",
  "world war ii": "1939-09-01/1945-09-02",
  "world war two": "1939-09-01/1945-09-02",
  "second world war": "1939-09-01/1945-09-02",
  wwii: "1939-09-01/1945-09-02",
};
