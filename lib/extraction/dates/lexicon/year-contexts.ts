/** Nouns that are counted by the thousand: "2000 people" is no year, "the 2012 elections" is one. */
export const COUNTED: ReadonlySet<string> = new Set(
  `people persons men women children civilians soldiers troops fighters militants rebels members police officers workers
  students schoolchildren voters families homes houses buildings villages towns miles kilometers kilometres km meters metres
  feet yards acres hectares tons tonnes kg kilograms pounds dollars euros shekels francs rubles yen votes seats points times
  words pages copies units shares jobs cases deaths casualties rockets missiles shells rounds bullets bombs tanks aircraft
  vehicles cars trucks refugees migrants prisoners detainees hostages residents inhabitants spectators protesters
  demonstrators employees patients passengers hours minutes seconds days weeks months year years gmt utc hrs mg ml cc calories
  degrees megawatts mw volts watts rpm percent more others of`.split(/\s+/),
);

/** What stands before numbers that name or bound things: "Resolution 1701", "Flight 1549", "nearly 2000". */
export const NAMING: ReadonlySet<string> = new Set(
  `windows hill office footnote note bus train tram resolution flight no. no nos. number room section sections page pages p. pp.
  article chapter route highway model figure table line lines paragraph gate channel title act bill code boeing airbus rule
  vol. volume form area box lot suite unit nearly about almost approximately roughly some than least most`.split(/\s+/),
);

export const CURRENCY: ReadonlySet<string> = new Set(["$", "£", "€", "¥", "₪", "#", "us$", "c$", "rs.", "usd", "nis"]);
